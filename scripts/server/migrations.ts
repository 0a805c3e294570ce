import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { D1Database } from "@cloudflare/workers-types";
import { isFull, oneLine, StartFailure } from "./failure.ts";

// The table of `wrangler d1 migrations apply`, so that each can continue the other's work.
const BOOK =
  "CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)";

/**
 * Applies pending migrations, each file completely or not at all, and returns the names of the applied files.
 *
 * @throws StartFailure naming the failed file; the files before it stay applied
 */
export async function applyMigrations(database: D1Database, folder: string): Promise<string[]> {
  await database.prepare(BOOK).run();
  const { results } = await database.prepare("SELECT name FROM d1_migrations").all<{ name: string }>();
  const done = new Set(results.map(({ name }) => name));
  const missing = migrationFiles(folder).filter((name) => !done.has(name));
  for (const name of missing) await applyOne(database, folder, name);
  return missing;
}

/** @internal */
export function migrationFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort();
}

/** The statements of a migration, which drizzle-kit separates by a marker. @internal */
export function statementsOf(sql: string): string[] {
  return sql
    .split("--> statement-breakpoint")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

async function applyOne(database: D1Database, folder: string, name: string): Promise<void> {
  const statements = statementsOf(readFileSync(join(folder, name), "utf8"));
  const record = database.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name);
  try {
    await database.batch([...statements.map((statement) => database.prepare(statement)), record]);
  } catch (error) {
    if (isFull(error)) throw error;
    throw new StartFailure(
      `Migration ${name} failed: ${oneLine(error)}. Nothing of it was applied; fix the file and start again.`,
    );
  }
}
