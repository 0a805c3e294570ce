import { senderOf, transportOf } from "../../mail/mailer-of.ts";
import type { Env } from "../../platform/env.ts";
import { publicOrigin } from "../../platform/public-url.ts";
import { secretsOf } from "../../platform/secrets/secrets.ts";
import { requireLongBootstrapKey } from "../../projects/keys/find-key.ts";
import { readMigrationState } from "./read-migration-state.ts";

/** The problem that keeps the deployment from answering, as a sentence for its operator; null if there is none. */
export async function obstacleIn(env: Env): Promise<string | null> {
  const { migrated } = await readMigrationState(env);
  if (!migrated) return "The database is not migrated. Run: npm run deploy";
  return complaintOf(async () => {
    publicOrigin(env);
    await secretsOf(env);
  });
}

/** Features that a working deployment lacks: mail, or a valid bootstrap key. */
export const adviceOn = (env: Env): Promise<string | null> =>
  complaintOf(() => {
    transportOf(env);
    senderOf(env);
    requireLongBootstrapKey(env);
  });

/** The error of a check, which says what is wrong with a variable. */
async function complaintOf(check: () => void | Promise<void>): Promise<string | null> {
  try {
    await check();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
