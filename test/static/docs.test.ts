import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../access/names.ts";
import { REASONS } from "../../access/reasons.ts";
import { BODY_PATIENCE_MS } from "../../worker/answers/checks/late-bodies.ts";
import { ISOLATE_TERMS, sdkTerms } from "../../worker/answers/freshness/terms.ts";
import { MOST_RESULTS } from "../../worker/answers/searches/schemas.ts";
import type { Context } from "../../worker/platform/context.ts";
import { demandingChecks, invitationsSent } from "../../worker/platform/limits/rules.ts";
import { filesBelow, readSource } from "./files.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const textOf = (path: string): string => readSource(path).text;
const pages = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "sdk/README.md", "examples/publisher/README.md"],
  ...["docs", "docs/decisions"].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).flatMap((name) => (name.endsWith(".md") ? [`${folder}/${name}`] : [])),
  ),
];

describe("what a page points at is there", () => {
  test.each(pages)("%s", (page) => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = ""]) => link);
    for (const link of links) {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? page : join(dirname(page), path);
      expect(existsSync(join(ROOT, target)), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(target), link).toContain(anchor);
    }
  });
});

/** As GitHub makes them of headings. */
const anchorsOf = (page: string): string[] =>
  [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );

test("a page that a comment names is there", () => {
  const folders = ["access", "bench", "db", "scripts", "sdk", "test", "web", "worker"];
  const sources = folders.flatMap((folder) => filesBelow(folder, [".ts", ".tsx"]));
  for (const { path, text } of sources.filter(({ path }) => !path.includes("/node_modules/"))) {
    for (const [, name = ""] of text.matchAll(/(?:\/\/|\*) .*?\b([\w/-]+\.md)\b/g)) {
      expect(existsSync(join(ROOT, name)) || existsSync(join(ROOT, "docs", name)), `${path}: ${name}`).toBe(true);
    }
  }
});

test("a file that CONTRIBUTING names is there", () => {
  const named = [...textOf("CONTRIBUTING.md").matchAll(/`((?:access|db|docs|messages|test|worker)\/[\w./-]+)`/g)];
  expect(named.length).toBeGreaterThan(20);
  for (const [, path = ""] of named) expect(existsSync(join(ROOT, path)), path).toBe(true);
});

/** The text in backticks in the first cells of the table below a heading. */
function namesBelow(page: string, heading: string): string[] {
  const [, after = ""] = textOf(page).split(`\n## ${heading}\n`);
  const [section = ""] = after.split("\n## ");
  const cells = [...section.matchAll(/^\| ([^|]*) \|/gm)].map(([, cell = ""]) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

test("README says where everything is", () => {
  const ignored = new Set([...textOf(".gitignore").matchAll(/^\/?([^*\n]+)\/$/gm)].map(([, name]) => name));
  const folders = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^\.|\./.test(entry.name) && !ignored.has(entry.name))
    .map(({ name }) => `${name}/`);
  const [, map = ""] = textOf("README.md").split("\n## Where things are\n");
  for (const folder of folders) expect(map.split("\n## ")[0], folder).toContain(`\`${folder}\``);
  for (const folder of namesBelow("README.md", "Where things are")) expect(existsSync(join(ROOT, folder))).toBe(true);
});

test("README knows every script", () => {
  const scripts = Object.keys(JSON.parse(textOf("package.json")).scripts);
  expect(
    namesBelow("README.md", "Scripts")
      .filter((name) => !name.includes(" "))
      .toSorted(),
  ).toEqual(scripts.toSorted());
});

/** What a module keeps to itself. */
const constantIn = (path: string, name: string): number =>
  Number(new RegExp(`const ${name} = ([0-9_]+);`).exec(textOf(path))?.[1]?.replaceAll("_", ""));

const number = new Intl.NumberFormat("en").format;

describe("docs/self-hosting.md", () => {
  const page = textOf("docs/self-hosting.md").replaceAll(/\s+/g, " ");

  test("states the limits that the code keeps", () => {
    const { grantsPerMember, ownPermissions, presets } = LIMITS;
    expect(page).toContain(`| ${number(grantsPerMember)}; ${number(ownPermissions)}, ${number(presets)} |`);
    const atOnce = constantIn("worker/projects/invitations/schemas.ts", "MOST_ADDRESSES");
    expect(page).toContain(
      `| ${number(atOnce)}; ${number(invitationsSent({ network: "" } as Context, "", 1)[0].max)} |`,
    );
    const mails = ["BY_ONE_SENDER", "BY_ALL_SENDERS"].map((name) =>
      constantIn("worker/projects/invitations/mail-limit.ts", name),
    );
    expect(page).toContain(`by all | ${mails.join("; ")} |`);
  });

  test("names every variable that is handed to the Worker", () => {
    const [, list = ""] = /HANDED_ON = \[([^\]]*)\]/.exec(textOf("scripts/server/settings.ts")) ?? [];
    const handedOn = [...list.matchAll(/"(\w+)"/g)].map(([, name]) => name);
    expect(handedOn.length).toBeGreaterThan(0);
    expect(namesBelow("docs/self-hosting.md", "Settings")).toEqual(expect.arrayContaining(handedOn));
  });
});

test("docs/api.md has every route but those of the local mailbox, and no other", () => {
  const table = textOf("test/support/route-table.ts");
  const rows = [...table.matchAll(/^ {2}[["`]*([A-Z]+) ((?:\/|\$\{project\})[^"`]*)["`]\]?: /gm)];
  const routes = rows.map(
    ([, method, path = ""]) => `${method} ${path.replace(/^\$\{project\}/, "P").replaceAll(/:(\w+)/g, "{$1}")}`,
  );
  const served = routes.filter((route) => !route.includes("/mailbox"));
  expect(served.length).toBeGreaterThan(80);
  expect(namesBelow("docs/api.md", "Routes").toSorted()).toEqual(served.toSorted());
});

describe("docs/checks.md", () => {
  const page = textOf("docs/checks.md").replaceAll(/\s+/g, " ");

  test("has every reason, and no other", () => {
    expect(namesBelow("docs/checks.md", "Why").toSorted()).toEqual([...REASONS].toSorted());
  });

  test("states the bound that the code keeps", () => {
    const trustMs = constantIn("worker/answers/freshness/hub-state.ts", "TRUST_MS");
    const seconds = (ms: number) => (trustMs + ms) / 1_000;
    const { usualMs, mostMs } = ISOLATE_TERMS;
    const sdk = sdkTerms(5_000);
    expect(page).toContain(
      `no question received later than ${seconds(usualMs)} seconds after a change was acknowledged`,
    );
    expect(page).toContain(`its own lease](sdk.md#in-memory), ${seconds(sdk.usualMs)} seconds unless`);
    expect(page).toContain(
      `at most ${mostMs / 1_000} seconds for isolates and ${sdk.mostMs / 1_000} for synced services`,
    );
    expect(page).toContain(`${seconds(mostMs)} and ${seconds(sdk.mostMs)} seconds`);
  });

  test("states the limits that the code keeps", () => {
    const deepest = constantIn("worker/platform/http/read-json.ts", "DEEPEST");
    expect(page).toContain(`1 MB, ${deepest} levels deep, within ${BODY_PATIENCE_MS / 1_000} seconds`);
    const evaluations = constantIn("worker/answers/checks/schemas.ts", "MOST_EVALUATIONS");
    expect(page).toContain(`| evaluations in a batch | ${number(evaluations)} |`);
    expect(page).toContain(`| results on a page | ${number(MOST_RESULTS)} |`);
    const [{ max, windowMs }] = demandingChecks("");
    expect([page.includes(`${number(max)} a minute and key`), windowMs]).toEqual([true, 60_000]);
  });
});
