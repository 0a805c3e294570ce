import { expect, test } from "vitest";
import { BUILT_IN_GROUPS, BUILT_IN_PRESETS } from "../../access/built-in.ts";
import { isOwnPermissionName, unknownIn } from "../../access/catalogue.ts";
import { isPattern } from "../../access/names.ts";
import { isScope } from "../../access/scope.ts";
import { grant, ownPermission, ownPreset, testCatalogue } from "./scenario.ts";

test("a built-in preset lists what the project shows, so that who holds all of it can give it", () => {
  const shown = testCatalogue({ builtInGroups: ["comments"], permissions: [ownPermission("posts.view")] });
  const listed = shown.presets.get("smm-specialist")?.grants.map(({ permission }) => permission);
  expect(listed).toEqual(["comments.read", "comments.internal", "comments.reply", "team.view"]);
});

test("the content groups and presets are those of the table, everything first", () => {
  expect(BUILT_IN_GROUPS).toEqual(["posts", "comments", "messages", "subscribers", "analytics", "ai", "accounts"]);
  expect([...testCatalogue().presets.keys()]).toEqual(BUILT_IN_PRESETS);
  expect(BUILT_IN_PRESETS[0]).toBe("full-access");
});

test("what is risky is what the table marks", () => {
  const risky = [...testCatalogue().permissions.values()].filter((permission) => permission.risky);
  expect(risky.map(({ name }) => name)).toEqual([
    ...["posts.publish", "accounts.connect", "team.invite", "team.edit", "team.remove", "project.edit"],
    ...["presets.manage", "keys.manage", "webhooks.manage"],
  ]);
});

test("a version that came before the table knows none of it but everything", () => {
  const early = testCatalogue({ version: 0 });
  expect([...early.implied.keys()]).toEqual(["*"]);
});

test("what the catalogue does not know, or has retired, cannot be given", () => {
  const known = testCatalogue({
    builtInGroups: ["posts"],
    permissions: [ownPermission("a.x"), ownPermission("a.old", { retired: true })],
    presets: [ownPreset("old", [], { retired: true })],
  });
  const grants = ["*", "posts.*", "posts.view", "a.x", "team.edit", "a.old", "comments.read", "comments.*", "b.*"];
  expect(unknownIn({ presets: ["editor", "old", "none"], grants: grants.map((name) => grant(name)) }, known)).toEqual({
    presets: ["old", "none"],
    permissions: ["a.old", "comments.read", "comments.*", "b.*"],
  });
});

test.each([
  ["todos.update", true],
  ["a-1.b_2-c", true],
  ["team.rule", false],
  ["audit.x", false],
  ["todos", false],
  ["Todos.update", false],
  ["todos.update.more", false],
  ["todos.*", false],
  ["1a.b", false],
  ["a.b\n", false],
])("a project may define %j: %j", (name, may) => {
  expect(isOwnPermissionName(name)).toBe(may);
});

test.each([
  ["*", true],
  ["posts.*", true],
  ["posts.view", true],
  ["*.view", false],
  [".*", false],
  ["posts.v*", false],
  ["", false],
  [7, false],
  [`${"a".repeat(99)}.b`, false],
])("%j is a pattern: %j", (value, is) => {
  expect(isPattern(value)).toBe(is);
});

test.each([
  ["*", true],
  ["account:instagram-main", true],
  ["record:a:b", true],
  ["account:", false],
  [":a", false],
  ["account", false],
  ["a b:c", false],
  ["account:a\u0000", false],
  ["account:\ud800", false],
  [`account:${"a".repeat(257)}`, false],
  [null, false],
])("%j is a scope: %j", (value, is) => {
  expect(isScope(value)).toBe(is);
});
