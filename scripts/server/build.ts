import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { StartFailure } from "./failure.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const STAMP = join(ROOT, "dist/built-from");
const SOURCES = [
  "access",
  "db",
  "web",
  "worker",
  "package-lock.json",
  "tsconfig.base.json",
  "vite.config.ts",
  "wrangler.toml",
];

/** Builds unless `dist` was built from exactly these sources. */
export async function buildIfStale(say: (line: string) => void): Promise<void> {
  const sources = hashSources();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return;
  say("Building …");
  await build();
}

/** @throws StartFailure with what the build printed. */
export async function build(): Promise<void> {
  const sources = hashSources();
  forgetBuild();
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  try {
    await promisify(execFile)(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: ROOT });
  } catch (error) {
    throw new StartFailure(`The build failed.\n${withoutStack(error)}`);
  }
  writeFileSync(STAMP, sources);
}

function withoutStack(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return stripVTControlCharacters(text).replaceAll(/\n\s+at .*/g, "");
}

/** Makes the next start build again, for when something else is about to write to `dist`. */
export function forgetBuild(): void {
  rmSync(STAMP, { force: true });
}

function hashSources(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((source) => filesOf(join(ROOT, source)))) {
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
