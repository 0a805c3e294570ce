import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { StartFailure } from "./failure.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const DIST = join(ROOT, "dist");
const VITE = join(ROOT, "node_modules/vite/bin/vite.js");
const MESSAGES = join(ROOT, "scripts/generate-messages.ts");
/** Compiled from `messages`, which count as sources. */
const COMPILED_MESSAGES = join(ROOT, "web/paraglide");
/** Holds a hash of the sources of `dist`. */
const STAMP = "built-from";
const SOURCES = [
  "access",
  "db",
  "messages",
  "project.inlang",
  "web",
  "worker",
  "package-lock.json",
  "tsconfig.base.json",
  "vite.config.ts",
  "wrangler.toml",
];

/** Builds unless `dist` was built from the current sources. */
export async function buildIfStale(say: (line: string) => void): Promise<void> {
  const stamp = join(DIST, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hashSources()) return;
  say("Building …");
  await build();
}

/**
 * Builds beside `dist` and then replaces it, so that no reader sees half a build.
 *
 * @throws StartFailure with the output of the build
 */
export async function build(): Promise<void> {
  const sources = hashSources();
  const fresh = join(ROOT, `.dist-${process.pid}`);
  try {
    await runNode([MESSAGES]);
    await runNode([VITE, "build", "--logLevel", "warn", "--outDir", fresh]);
    writeFileSync(join(fresh, STAMP), sources);
    rmSync(DIST, { recursive: true, force: true });
    renameSync(fresh, DIST);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw new StartFailure(`The build failed.\n${withoutStack(error)}`);
  }
}

/** The child ends with this process, which may be stopped meanwhile. */
async function runNode(args: readonly string[]): Promise<void> {
  // Under a test runner, NODE_ENV would build development code into the product.
  const env = { ...process.env, NODE_ENV: "production" };
  const running = promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  const end = () => void running.child.kill("SIGKILL");
  process.once("exit", end);
  await running.finally(() => process.off("exit", end));
}

function withoutStack(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return stripVTControlCharacters(text).replaceAll(/\n\s+at .*/g, "");
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

/** Skips hidden folders, where tools keep their own files, including this build. */
function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/[\\/]\./.test(entry.parentPath.slice(path.length)))
    .filter((entry) => !entry.parentPath.startsWith(COMPILED_MESSAGES))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
