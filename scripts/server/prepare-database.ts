import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { D1Database } from "@cloudflare/workers-types";
import { SCHEMA_TABLES } from "../../db/tables.ts";
import { isFull, StartFailure, writeFailure } from "./failure.ts";
import { applyMigrations } from "./migrations.ts";

/** Marks that the folder had a database, so that an emptied one is not taken for a first start. */
const MARK = "has-database";

/**
 * Brings a folder's database up to date.
 *
 * @throws StartFailure if the database was emptied or lacks tables, or a migration fails
 */
export async function prepareDatabase(database: D1Database, migrations: string, folder: string): Promise<void> {
  const mark = join(folder, MARK);
  if (existsSync(mark) && (await missingTables(database)).length === SCHEMA_TABLES.length) {
    throw new StartFailure(
      `The database in ${folder} is empty, but was not. Restore the data folder from a backup, or begin anew with another DATA_DIR.`,
    );
  }
  await migrate(database, migrations, folder);
  const missing = await missingTables(database);
  if (missing.length > 0) {
    throw new StartFailure(
      `The database in ${folder} lacks tables (${missing.join(", ")}). Restore the data folder from a backup.`,
    );
  }
  setMark(folder, mark);
}

async function migrate(database: D1Database, migrations: string, folder: string): Promise<void> {
  try {
    await applyMigrations(database, migrations);
  } catch (error) {
    throw isFull(error) ? writeFailure(folder, error) : error;
  }
}

async function missingTables(database: D1Database): Promise<string[]> {
  const { results } = await database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all<{ name: string }>();
  const there = new Set(results.map(({ name }) => name));
  return SCHEMA_TABLES.filter((name) => !there.has(name));
}

function setMark(folder: string, mark: string): void {
  try {
    if (!existsSync(mark)) writeFileSync(mark, "", { mode: 0o600, flag: "wx" });
  } catch (error) {
    throw writeFailure(folder, error);
  }
}
