import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { errorCode, oneLine, StartFailure, writeFailure } from "./failure.ts";

/** Where the runtime keeps its databases, inside a data folder. */
export const stateOf = (folder: string): string => join(folder, "state");

/** A larger database is not read completely, because that would delay the start for long. */
const MOST_BYTES_READ = 256 * 1024 * 1024;

/** Whether the folder has a database that is not empty. */
export const hasDatabase = (folder: string): boolean => databasesOf(folder).some((file) => statSync(file).size > 0);

/** @throws StartFailure naming a database that is damaged or not writable */
export function requireSoundDatabases(folder: string): void {
  for (const file of databasesOf(folder)) {
    try {
      accessSync(file, constants.R_OK | constants.W_OK);
    } catch (error) {
      throw writeFailure(folder, error);
    }
    const damage = damageOf(file);
    if (damage === null) continue;
    throw new StartFailure(`The database ${file} is damaged (${damage}). Restore the data folder from a backup.`);
  }
}

function databasesOf(folder: string): string[] {
  const state = stateOf(folder);
  if (!existsSync(state)) return [];
  return readdirSync(state, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".sqlite"))
    .map((name) => join(state, name));
}

/** SQLite's finding in one line; null if the file is sound. */
function damageOf(file: string): string | null {
  try {
    const database = new DatabaseSync(file, { timeout: 1_000 });
    try {
      const check = statSync(file).size > MOST_BYTES_READ ? "schema_version" : "quick_check(1)";
      const [found] = Object.values(database.prepare(`PRAGMA ${check}`).get() ?? {});
      return typeof found === "string" && found !== "ok" ? oneLine(found) : null;
    } finally {
      database.close();
    }
  } catch (error) {
    return oneLine(error) || errorCode(error);
  }
}
