import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorCode, oneLine, StartFailure } from "./failure.ts";

/**
 * Makes the folder if needed and returns the root secret kept in it, made on first use.
 *
 * @throws StartFailure when the folder cannot be written to.
 */
export function openDataFolder(folder: string): { readonly rootSecret: string } {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return { rootSecret: keptSecret(join(folder, "root-secret")) };
  } catch (error) {
    const reason = errorCode(error) ?? oneLine(error);
    throw new StartFailure(
      `Cannot write to the data folder ${folder} (${reason}). Mend its rights, or choose another with DATA_DIR.`,
    );
  }
}

function keptSecret(file: string): string {
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}
