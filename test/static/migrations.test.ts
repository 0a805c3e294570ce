import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { migrationFiles, statementsOf } from "../../scripts/server/migrations.ts";

const FOLDER = resolve(import.meta.dirname, "../../db/migrations");

// D1 runs a migration in a transaction, where `PRAGMA foreign_keys=OFF` does nothing: dropping a table, as drizzle-kit's rebuild
// does, deletes what refers to it. Triggers are cut apart by the platform's own splitting.
const FORBIDDEN = /\b(DROP\s+TABLE|DROP\s+COLUMN|DELETE\s+FROM|PRAGMA|TRIGGER)\b|__new_|\r/i;

describe.each(migrationFiles(FOLDER))("%s", (name) => {
  const statements = statementsOf(readFileSync(resolve(FOLDER, name), "utf8"));

  test("destroys nothing", () => {
    expect(statements.filter((statement) => FORBIDDEN.test(statement))).toEqual([]);
  });

  test("has one statement between its marks", () => {
    expect(statements.filter((statement) => statement.replace(/;$/, "").includes(";"))).toEqual([]);
  });
});

test("the rule finds what a table rebuild would do", () => {
  const rebuild = ["PRAGMA foreign_keys=OFF;", "CREATE TABLE `__new_users` (`id` text);", "DROP TABLE `users`;"];
  expect(rebuild.filter((statement) => FORBIDDEN.test(statement))).toEqual(rebuild);
});
