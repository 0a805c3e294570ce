import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WITHOUT_ROWID } from "../db/schema/without-rowid.ts";
import { migrationFiles } from "./server/migrations.ts";

/** Runs what writes migrations, and adds to those that it wrote what drizzle-kit cannot say. */
export function generateIn(folder: string, generate: () => void): void {
  const known = migrationFiles(folder);
  generate();
  for (const name of migrationFiles(folder).filter((file) => !known.includes(file))) {
    const file = join(folder, name);
    writeFileSync(file, withoutRowid(readFileSync(file, "utf8")));
  }
}

/** The migration, in which the listed tables are made without rowid. */
const withoutRowid = (migration: string): string =>
  migration.replace(/(CREATE TABLE `(\w+)` \([^;]*\n\));/g, (statement, body: string, name: string) =>
    WITHOUT_ROWID.includes(name) ? `${body} WITHOUT ROWID;` : statement,
  );
