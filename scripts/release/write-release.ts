import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { git, type Release } from "./plan.ts";

const FILES = ["CHANGELOG.md", "package.json", "package-lock.json", "sdk/package.json"];

/** Writes the changelog and the versions, commits them, and tags the commit. */
export function writeRelease(root: string, { version, tag, changelog }: Release): void {
  writeFileSync(join(root, "CHANGELOG.md"), changelog);
  edit(root, "package.json", (content) => ({ ...content, version }));
  edit(root, "sdk/package.json", (content) => ({ ...content, version }));
  edit(root, "package-lock.json", ({ packages, ...content }) => ({
    ...content,
    version,
    packages: { ...packages, "": { ...packages[""], version } },
  }));
  git(root, "add", ...FILES);
  git(root, "commit", "--quiet", "--message", `chore(release): ${version}`);
  git(root, "tag", "--annotate", tag, "--message", `Gatehouse ${version}`);
}

interface Content {
  readonly packages: Readonly<Record<string, object>>;
}

function edit(root: string, name: string, change: (content: Content) => object): void {
  const path = join(root, name);
  writeFileSync(path, `${JSON.stringify(change(JSON.parse(readFileSync(path, "utf8"))), null, 2)}\n`);
}
