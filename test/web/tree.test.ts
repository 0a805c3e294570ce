import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { BUILT_IN_GROUPS, BUILT_IN_VERSION, wholeProject } from "../../access/built-in.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import { accessDifference } from "../../access/difference.ts";
import type { Access } from "../../access/types.ts";
import { accessOf, accessViewOf } from "../../web/permissions/access.ts";
import { wordsOfDifference } from "../../web/permissions/difference-words.ts";
import { pressGroup, setPermission, treeOf } from "../../web/permissions/tree.ts";

vi.hoisted(() => vi.stubGlobal("document", { cookie: "language=en", documentElement: {} }));

const catalogue = catalogueOf({
  version: BUILT_IN_VERSION,
  builtInGroups: BUILT_IN_GROUPS,
  permissions: [],
  presets: [],
});
const names = [...catalogue.permissions.keys()];
const everything = new Set(["*", ...names]);
const editor: Access = { presets: ["editor"], grants: [] };
const nothing: Access = { presets: [], grants: [] };

const groupOf = (access: Access, name: string, held: ReadonlySet<string> = everything) => {
  const group = treeOf(access, catalogue, held).find((one) => one.name === name);
  if (group === undefined) throw new Error(`There is no group ${name}.`);
  return group;
};
const ticked = (access: Access) =>
  treeOf(access, catalogue, everything).flatMap(({ rows }) =>
    rows.filter(({ tick }) => tick.state === "on").map(({ permission }) => permission.name),
  );

describe("the tree of an editor", () => {
  test("counts the boxes of a group and shows that some are chosen", () => {
    expect(groupOf(editor, "posts")).toMatchObject({ chosen: 3, state: "mixed" });
    expect(groupOf(editor, "ai")).toMatchObject({ chosen: 1, state: true });
    expect(groupOf(editor, "comments")).toMatchObject({ chosen: 0, state: false });
  });

  test("fixes a box that another one implies", () => {
    const rows = groupOf(editor, "posts").rows;
    expect(rows.find(({ permission }) => permission.name === "posts.view")?.fixed).toBe("implied");
    expect(rows.find(({ permission }) => permission.name === "posts.schedule")?.fixed).toBeNull();
  });

  test("fixes what the reader does not hold", () => {
    const held = new Set(["posts.view", "posts.create"]);
    const fixed = groupOf(nothing, "posts", held).rows.map(({ permission, fixed }) => [permission.name, fixed]);
    expect(Object.fromEntries(fixed)).toMatchObject({ "posts.create": null, "posts.publish": "not_held" });
  });
});

test("everything that manages the project is one group, after the team", () => {
  const shown = treeOf(nothing, catalogue, everything);
  expect(shown.map(({ name }) => name)).toEqual([...BUILT_IN_GROUPS, "team", "project"]);
  expect(shown.flatMap(({ rows }) => rows)).toHaveLength(names.length);
});

describe("ticking a group", () => {
  test("ticks all that the reader holds of it, and nothing else", () => {
    fc.assert(
      fc.property(fc.subarray(names), fc.constantFrom("posts", "comments", "team"), (held, group) => {
        const after = pressGroup(nothing, groupOf(nothing, group, new Set(held)), catalogue);
        const given = ticked(after);
        for (const name of held.filter((one) => one.startsWith(`${group}.`))) expect(given).toContain(name);
        const implied = held.flatMap((name) => [...(catalogue.implied.get(name) ?? [])]);
        for (const name of given) expect([...held, ...implied]).toContain(name);
      }),
    );
  });

  test("unticking it takes all of it away and leaves the other groups", () => {
    const limited = { ...wholeProject("posts.approve"), scope: "post:7" };
    const all = pressGroup({ ...editor, grants: [limited] }, groupOf(editor, "posts"), catalogue);
    expect(groupOf(all, "posts")).toMatchObject({ state: true, next: false });
    const after = pressGroup(all, groupOf(all, "posts"), catalogue);
    expect(ticked(after)).toEqual(ticked(editor).filter((name) => !name.startsWith("posts.")));
    expect(groupOf(after, "posts")).toMatchObject({ state: false, next: true });
  });

  test("a group that is ticked as far as the reader may is unticked by the next press", () => {
    const held = new Set(["posts.view", "posts.create"]);
    const some = pressGroup(nothing, groupOf(nothing, "posts", held), catalogue);
    expect(groupOf(some, "posts", held)).toMatchObject({ state: "mixed", next: false });
    expect(pressGroup(some, groupOf(some, "posts", held), catalogue)).toEqual(nothing);
  });
});

test("unticking what a preset gives says that the preset is not followed any more", () => {
  const after = setPermission(editor, "ai.use", false, catalogue);
  const words = wordsOfDifference(accessDifference(editor, after, catalogue), catalogue);
  expect(words).toEqual([
    { kind: "plain", name: "No longer follows “Editor”", sentence: "No longer follows “Editor”" },
    { kind: "removed", name: "Use AI tools", sentence: "Removes: Use AI tools" },
  ]);
});

test("everything is said in a word, not as a list of all there is", () => {
  const full: Access = { presets: [], grants: [wholeProject("*")] };
  const words = wordsOfDifference(accessDifference(nothing, full, catalogue), catalogue);
  expect(words.map(({ name }) => name)).toEqual(["Everything"]);
});

test("what is given in part says so", () => {
  const part: Access = { presets: [], grants: [{ ...wholeProject("ai.use"), scope: "post:7" }] };
  const words = wordsOfDifference(accessDifference(nothing, part, catalogue), catalogue);
  expect(words.map(({ name }) => name)).toEqual(["Use AI tools (only for post:7)"]);
});

test("an access goes to the API and back as it was", () => {
  const limited: Access = {
    presets: ["viewer"],
    grants: [{ ...wholeProject("posts.publish"), startsAt: 0, expiresAt: Date.UTC(2027, 0, 1) }],
  };
  expect(accessOf(accessViewOf(limited))).toEqual(limited);
});
