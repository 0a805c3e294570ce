import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
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

test(`the migrations make the schema; if not, ${MEND}`, async () => {
  const out = join(scratch, "migrations");
  cpSync(join(ROOT, "db/migrations"), out, { recursive: true });
  const schema = ["--dialect", "sqlite", "--schema", "./db/schema{.ts,/*.ts}", "--casing", "snake_case"];
  await run("drizzle-kit", ["generate", ...schema, "--out", out], { cwd: ROOT });
  expect(contents(out)).toEqual(contents(join(ROOT, "db/migrations")));
});

test(`the types of the bindings are those of wrangler.toml; if not, ${MEND}`, async () => {
  const options = ["--include-runtime=false", "--strict-vars=false"];
  await run("wrangler", ["types", "worker/env.d.ts", "--check", ...options], { cwd: ROOT });
});
