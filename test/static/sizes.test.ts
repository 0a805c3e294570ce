import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { buildIfStale } from "../../scripts/server/build.ts";

const CLIENT = resolve(import.meta.dirname, "../../dist/client");
const KB = 1000;
const LAZY_KB = 20;
const MOST_FILES = 10;

/** What a person loads to see a screen for the first time: the entry, the frames around the screen, the screen. */
const SCREENS = [
  { screen: "sign-in", path: "/sign-in?next=/me", kb: 35, modules: ["features/sign-in/sign-in.tsx"] },
  { screen: "invitation", path: "/invite/token", kb: 35, modules: ["features/invitations/invitation.tsx"] },
  {
    screen: "Team",
    path: "/p/spring/team",
    kb: 60,
    modules: ["features/shell/shell.tsx", "features/projects/project.tsx", "features/team/team.tsx"],
  },
];

const ENTRY = "index.html";
const FRAME = [ENTRY, "features/shell/shell.tsx", "features/projects/project.tsx"];

interface Chunk {
  readonly file: string;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

await buildIfStale(console.log);
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(CLIENT, ".vite/manifest.json"), "utf8"));

/** The files that loading these modules loads, static imports included. */
function filesOf(modules: readonly string[], files = new Set<string>()): Set<string> {
  for (const module of modules) {
    const chunk = manifest[module];
    if (!chunk) throw new Error(`${module} is not in the build.`);
    if (files.has(chunk.file)) continue;
    files.add(chunk.file);
    filesOf(chunk.imports ?? [], files);
  }
  return files;
}

const gzipped = (files: Iterable<string>) =>
  [...files].reduce((total, file) => total + gzipSync(readFileSync(join(CLIENT, file)), { level: 9 }).length, 0);

describe("gzipped JavaScript", () => {
  test.each(SCREENS)("for $screen is at most $kb kB", ({ kb, modules }) => {
    expect(gzipped(filesOf([ENTRY, ...modules]))).toBeLessThanOrEqual(kb * KB);
  });

  test.each(SCREENS)(`for $screen comes in at most ${MOST_FILES} files`, ({ modules }) => {
    expect(filesOf([ENTRY, ...modules]).size).toBeLessThanOrEqual(MOST_FILES);
  });

  test.each(SCREENS)("for $screen is asked for at once, by what the page says of $path", ({ path, modules }) => {
    const page = readFileSync(join(CLIENT, ENTRY), "utf8");
    const [said = "", listed = "[]"] = /data-visits='([^']*)'/.exec(page) ?? [];
    const visits = JSON.parse(listed) as [address: string, files: string[]][];
    const [, files = []] = visits.find(([address]) => new RegExp(address).test(path)) ?? [];
    const named = [...page.replace(said, "").matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(([, file]) => file);
    const scripts = [...named, ...files.filter((file) => file.endsWith(".js"))];
    expect(scripts.sort()).toEqual([...filesOf([ENTRY, ...modules])].map((file) => `/${file}`).sort());
  });

  const lazy = Object.keys(manifest).filter((module) => manifest[module]?.isDynamicEntry);
  test.each(lazy)(`that %s adds is at most ${LAZY_KB} kB`, (module) => {
    expect(gzipped(filesOf([module]).difference(filesBefore(module)))).toBeLessThanOrEqual(LAZY_KB * KB);
  });
});

/** What is loaded already when a lazy module is asked for: the frames, and whichever screen asks. */
function filesBefore(module: string): Set<string> {
  const frame = filesOf(FRAME);
  const askers = Object.keys(manifest).filter((asker) => manifest[asker]?.dynamicImports?.includes(module));
  const [first = frame, ...others] = askers.filter((asker) => asker !== ENTRY).map((asker) => filesOf([asker]));
  return frame.union(others.reduce((common, files) => common.intersection(files), first));
}
