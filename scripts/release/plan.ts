import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { StartFailure } from "../server/failure.ts";

const HEADING = /^## (\d+\.\d+\.\d+), not yet released$/gm;

export interface Release {
  readonly version: string;
  readonly tag: string;
  /** The changelog as it is released. */
  readonly changelog: string;
}

/** What to release, which the changelog says. @throws StartFailure if the repository is not ready for it */
export function planRelease(root: string, today: string): Release {
  if (git(root, "status", "--porcelain") !== "") {
    throw new StartFailure("The working tree has changes. Commit or discard them, then release.");
  }
  const text = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  const [heading, ...others] = [...text.matchAll(HEADING)];
  const version = heading?.[1];
  if (version === undefined || others.length > 0) {
    throw new StartFailure(
      "CHANGELOG.md needs exactly one heading “## 1.2.3, not yet released”. Write it, then release.",
    );
  }
  const tag = `v${version}`;
  if (git(root, "tag", "--list", tag) !== "") {
    throw new StartFailure(`The tag ${tag} exists. Give the heading in CHANGELOG.md the next version, then release.`);
  }
  return { version, tag, changelog: text.replace(HEADING, `## ${version}, ${today}`) };
}

export const git = (root: string, ...args: string[]): string =>
  execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
