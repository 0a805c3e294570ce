import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { WITHOUT_ROWID } from "../../db/schema/without-rowid.ts";
import { migrationFiles } from "../../scripts/server/migrations.ts";
import { generateIn } from "../../scripts/without-rowid.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SCHEMA = ["--dialect", "sqlite", "--schema", "./db/schema{.ts,/*.ts}", "--casing", "snake_case"];
const MEND = "run `npm run generate` and commit what it writes";
const scratch = mkdtempSync(join(tmpdir(), "gatehouse-generated-"));
const run = promisify(execFile);

afterAll(() => rmSync(scratch, { recursive: true }));

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length), readFileSync(path, "utf8")];
    }),
  );
}

/** What drizzle-kit says. It takes the folder for one below its own, and tells of an error without failing. */
const generate = (out: string): string =>
  execFileSync("drizzle-kit", ["generate", ...SCHEMA, "--out", relative(ROOT, out)], { cwd: ROOT, encoding: "utf8" });

test(`the migrations make the schema; if not, ${MEND}`, () => {
  const out = join(scratch, "migrations");
  cpSync(join(ROOT, "db/migrations"), out, { recursive: true });
  expect(generate(out)).toContain("No schema changes");
  expect(contents(out)).toEqual(contents(join(ROOT, "db/migrations")));
});

/** Of the database that these migrations make. */
function tablesWithoutRowid(folder: string): string[] {
  const database = new DatabaseSync(":memory:");
  for (const name of migrationFiles(folder)) database.exec(readFileSync(join(folder, name), "utf8"));
  const found = database.prepare("select name from pragma_table_list where wr = 1 and type = 'table'").all();
  return found.map(({ name }) => String(name)).sort();
}

test(`the migrations make the listed tables without rowid; if not, ${MEND}`, () => {
  expect(tablesWithoutRowid(join(ROOT, "db/migrations"))).toEqual([...WITHOUT_ROWID]);
});

test("what writes migrations makes the listed tables without rowid, and changes no migration that was there", () => {
  const out = join(scratch, "new");
  generateIn(out, () => generate(out));
  expect(tablesWithoutRowid(out)).toEqual([...WITHOUT_ROWID]);
  const table = "CREATE TABLE `users` (\n\t`id` text\n);";
  writeFileSync(join(out, "0001_before.sql"), table);
  generateIn(out, () => writeFileSync(join(out, "0002_next.sql"), table));
  expect(readFileSync(join(out, "0001_before.sql"), "utf8")).toBe(table);
  expect(readFileSync(join(out, "0002_next.sql"), "utf8")).toContain(") WITHOUT ROWID;");
});

test(`the types of the bindings are those of wrangler.toml; if not, ${MEND}`, async () => {
  const options = ["--include-runtime=false", "--strict-vars=false"];
  await run("wrangler", ["types", "worker/env.d.ts", "--check", ...options], { cwd: ROOT });
});
