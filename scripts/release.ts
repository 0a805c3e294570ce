import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { planRelease, type Release } from "./release/plan.ts";
import { writeRelease } from "./release/write-release.ts";
import { orExplain } from "./server/command.ts";
import { StartFailure } from "./server/failure.ts";

const USAGE = "npm run release [-- --write]";
const ROOT = process.cwd();

/** `npm run release`: says what a release would do. With `--write` it tests, commits, tags and packs the SDK; it pushes nothing. */
await orExplain(async () => {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg !== "--write")) throw new StartFailure(`Usage: ${USAGE}`);
  const release = planRelease(ROOT, new Date().toISOString().slice(0, 10));
  if (args.length === 0) return say(planned(release));
  npm(ROOT, "test", "Nothing was released.");
  writeRelease(ROOT, release);
  npm(join(ROOT, "sdk"), "pack", "The release is committed and tagged. Pack again with: cd sdk && npm pack");
  say(written(release));
});

function planned({ version, tag }: Release): string[] {
  return [
    `Ready to release ${version}. Nothing was changed. \`npm run release -- --write\`:`,
    "  1. runs npm test",
    `  2. sets ${version} and today's date in CHANGELOG.md, and ${version} in package.json, package-lock.json and sdk/package.json`,
    `  3. commits, and tags the commit ${tag}`,
    "  4. packs the SDK in sdk/",
  ];
}

function written({ version, tag }: Release): string[] {
  return [
    `Released ${version}, on this machine alone. To undo: git tag -d ${tag} && git reset --hard HEAD~1`,
    `Push it: git push origin HEAD ${tag}`,
    "Publish the SDK from CI, in a job with `permissions: id-token: write`, so that npm can prove which commit it was built from:",
    "  cd sdk && npm publish --provenance",
  ];
}

function say(lines: readonly string[]): void {
  console.info(lines.join("\n"));
}

/** What failed stands above, in the words of npm. */
function npm(cwd: string, command: string, remedy: string): void {
  const options = { cwd, stdio: "inherit", shell: process.platform === "win32" } as const;
  if (spawnSync("npm", [command], options).status !== 0) throw new StartFailure(`npm ${command} failed. ${remedy}`);
}
