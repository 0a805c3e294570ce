import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./command.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const NAMES = ["CHANGELOG.md", "package.json", "package-lock.json", "sdk/package.json"];
const PERSON = { NAME: "Ann Lee", EMAIL: "ann@example.com" };
const GIT = Object.fromEntries(
  Object.entries(PERSON).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]),
);
const env = { ...process.env, ...GIT, npm_config_offline: "true" };

/** A repository with what a release changes; its tests are `tests`, and building its SDK takes no time. */
function newRepository(tests = "node -e 0") {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "sdk"));
  for (const name of NAMES) cpSync(join(ROOT, name), join(folder, name));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, env, encoding: "utf8" }).trim();
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const release = (...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, "scripts/release.ts"), ...args], { cwd: folder, env, encoding: "utf8" });
  write("package.json", JSON.stringify({ ...JSON.parse(read("package.json")), scripts: { test: tests } }));
  write("sdk/package.json", JSON.stringify({ ...JSON.parse(read("sdk/package.json")), scripts: {} }));
  write("CHANGELOG.md", "# Changelog\n\n## 7.8.9, not yet released\n\n- New.\n\n## 7.8.8, 2026-01-02\n\n- Old.\n");
  write(".gitignore", "*.tgz\n");
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "start");
  return { git, read, write, release };
}

const versionsIn = ({ read }: ReturnType<typeof newRepository>) => [
  ...["package.json", "sdk/package.json", "package-lock.json"].map((name) => JSON.parse(read(name)).version),
  JSON.parse(read("package-lock.json")).packages[""].version,
];

test("a release is dated, set in every file, committed, tagged and packed, and the tree is clean afterwards", () => {
  const repository = newRepository();
  const { status, stdout, stderr } = repository.release("--write");
  expect([status, stderr]).toEqual([0, expect.not.stringContaining("ERR")]);
  const today = new Date().toISOString().slice(0, 10);
  expect(repository.read("CHANGELOG.md")).toContain(`## 7.8.9, ${today}\n\n- New.\n\n## 7.8.8, 2026-01-02`);
  expect(versionsIn(repository)).toEqual(["7.8.9", "7.8.9", "7.8.9", "7.8.9"]);
  expect(repository.git("log", "-1", "--format=%s")).toBe("chore(release): 7.8.9");
  expect(repository.git("rev-parse", "v7.8.9^{commit}")).toBe(repository.git("rev-parse", "HEAD"));
  expect(repository.git("status", "--porcelain")).toBe("");
  expect(stdout).toContain("gatehouse-sdk-7.8.9.tgz");
  expect(stdout).toContain("npm publish --provenance");
  expect(repository.release().stderr).toMatch(/exactly one heading/);
});

test("without --write it says what it would do, and does nothing", () => {
  const repository = newRepository("exit 1");
  const { status, stdout } = repository.release();
  expect(status).toBe(0);
  expect(stdout).toContain("Ready to release 7.8.9. Nothing was changed.");
  expect(repository.git("tag", "--list")).toBe("");
  expect(repository.git("status", "--porcelain")).toBe("");
});

test("nothing is released when tests fail, the tree has changes, the tag exists or an option is unknown", () => {
  const failing = newRepository("exit 1");
  expect(failing.release("--write")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("npm test failed. Nothing was released."),
  });
  expect(failing.git("tag", "--list")).toBe("");
  expect(failing.git("status", "--porcelain")).toBe("");

  const repository = newRepository();
  expect(repository.release("--wrote").stderr).toMatch(/^Usage: npm run release/);
  repository.git("tag", "v7.8.9");
  expect(repository.release("--write").stderr).toMatch(/^The tag v7\.8\.9 exists/);
  repository.write("new.txt", "");
  expect(repository.release("--write")).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^The working tree/),
  });
});
