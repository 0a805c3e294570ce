import { senderOf, transportOf } from "../../mail/mailer-of.ts";
import type { Env } from "../../platform/env.ts";
import { publicOrigin } from "../../platform/public-url.ts";
import { secretsOf } from "../../platform/secrets/secrets.ts";
import { requireLongBootstrapKey } from "../../projects/keys/find-key.ts";
import { readMigrationState } from "./read-migration-state.ts";

/** What keeps the deployment from answering, in a sentence for whoever runs it; null: nothing. */
export async function obstacleIn(env: Env): Promise<string | null> {
  const { migrated } = await readMigrationState(env);
  if (!migrated) return "The database is not migrated. Run: npm run deploy";
  return complaintOf(async () => {
    publicOrigin(env);
    await secretsOf(env);
  });
}

/** What it does without although it answers: mail, a bootstrap key that counts. */
export const adviceOn = (env: Env): Promise<string | null> =>
  complaintOf(() => {
    transportOf(env);
    senderOf(env);
    requireLongBootstrapKey(env);
  });

/** Of checks that say by their error what is wrong with a variable. */
async function complaintOf(check: () => void | Promise<void>): Promise<string | null> {
  try {
    await check();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
