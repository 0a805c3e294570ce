import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { inflate } from "@sparticuz/chromium";
import type { LaunchOptions } from "playwright-core";

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--font-render-hinting=none",
  "--no-first-run",
  "--no-sandbox",
];

/**
 * How to launch Chromium here: the one named by GATEHOUSE_CHROMIUM; on Linux (x64) the one from the npm package, which needs
 * no download; elsewhere Playwright's own (`npx playwright-core install chromium`).
 */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const named = process.env.GATEHOUSE_CHROMIUM;
  if (named) return { executablePath: named, args: QUIET };
  if (process.platform !== "linux" || process.arch !== "x64") return { args: QUIET };
  const folder = await unpack();
  return { executablePath: join(folder, "chromium"), args: QUIET, env: environmentIn(folder) };
}

/** Unpacks the browser, libraries and fonts once for each version, into a folder that appears only when complete. */
async function unpack(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const packageFolder = resolve(dirname(entry), "..");
  const folder = resolve(import.meta.dirname, "../../node_modules/.cache/chromium");
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await inflateInto(
    unfinished,
    ["chromium.br", "fonts.tar.br", "al2023.tar.br"].map((name) => join(packageFolder, "bin", name)),
  );
  renameSync(unfinished, folder);
  return folder;
}

/** The package unpacks into the system's temporary folder, which this redirects. */
async function inflateInto(folder: string, archives: readonly string[]): Promise<void> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    await Promise.all(archives.map(inflate));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** Always uses the package's font, so that screenshots are the same everywhere, and its libraries only if needed. */
function environmentIn(folder: string): Record<string, string> {
  const fonts = join(folder, "only-these-fonts.conf");
  writeFileSync(
    fonts,
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
  );
  const missing = execFileSync("ldd", [join(folder, "chromium")], { encoding: "utf8" }).includes("not found");
  const libraries = missing ? { LD_LIBRARY_PATH: join(folder, "al2023/lib") } : {};
  return { ...(process.env as Record<string, string>), FONTCONFIG_FILE: fonts, ...libraries };
}
