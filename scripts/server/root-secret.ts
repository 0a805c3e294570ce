import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartFailure, writeFailure } from "./failure.ts";
import { hasDatabase } from "./stored-databases.ts";

const FILE = "root-secret";
const SHORTEST = 32;

/**
 * The root secret of a data folder, created on first use and kept there.
 *
 * @throws StartFailure if it is missing or broken: a new one would invalidate every password and sent link
 */
export function rootSecretOf(folder: string): string {
  const file = join(folder, FILE);
  try {
    if (!existsSync(file)) makeSecret(folder, file);
    return requireLong(file, readFileSync(file, "utf8").trim());
  } catch (error) {
    throw error instanceof StartFailure ? error : writeFailure(folder, error);
  }
}

function makeSecret(folder: string, file: string): void {
  if (hasDatabase(folder)) {
    throw new StartFailure(
      `The root secret ${file} is gone, but its database is there. Put the file back, or set ROOT_SECRET to what was in it. ${WITHOUT_IT}`,
    );
  }
  // Written completely or not at all, so that a crash never leaves half a secret.
  const fresh = `${file}.new`;
  rmSync(fresh, { force: true });
  writeFileSync(fresh, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  renameSync(fresh, file);
}

function requireLong(file: string, secret: string): string {
  if (secret.length >= SHORTEST) return secret;
  throw new StartFailure(
    `The root secret ${file} must have at least ${SHORTEST} characters, but has ${secret.length}. Put back what was in it. ${WITHOUT_IT}`,
  );
}

const WITHOUT_IT = "Without it passwords and links that were sent are over: docs/self-hosting.md says how to go on.";
