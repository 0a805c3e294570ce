import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { BUILT_IN_GROUPS, BUILT_IN_VERSION, wholeProject } from "../../access/built-in.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import { decide, isNamedBy } from "../../access/decide.ts";
import { accessDifference } from "../../access/difference.ts";
import { standsFor } from "../../access/names.ts";
import { ticksOf } from "../../access/ticks.ts";
import type { Access, Catalogue, Facts, Grant, Question } from "../../access/types.ts";
import { removeLimited } from "../../access/untick.ts";
import { accessOf, accessViewOf } from "../../web/permissions/access.ts";
import { wordsOfDifference } from "../../web/permissions/difference-words.ts";
import { nameOfPattern } from "../../web/permissions/group-names.ts";
import { pressGroup, setPermission, treeOf } from "../../web/permissions/tree.ts";

vi.hoisted(() => vi.stubGlobal("document", { cookie: "language=en", documentElement: {} }));

// What the pencil says must be what saving does. So the words are held against decisions before and after, not against the code
// that makes the words.

const SCOPES = ["*", "account:a", "account:b"];
const TIMES = [null, 5];
const NAMES = ["posts.view", "posts.publish", "posts.create", "ai.use", "team.view", "team.edit"];
const limited = (permission: string): Grant => ({ ...wholeProject(permission), scope: "account:a" });

const preset = (key: string, grants: Grant[]) => ({ key, name: key, grants, builtIn: false, retired: false });
const catalogue = catalogueOf({
  version: BUILT_IN_VERSION,
  builtInGroups: BUILT_IN_GROUPS,
  permissions: [],
  presets: [
    preset("limited", [limited("posts.*"), wholeProject("ai.use")]),
    preset("brief", [{ ...wholeProject("posts.publish"), expiresAt: 5 }]),
  ],
});
const everything = new Set(["*", ...catalogue.implied.keys()]);

const anyGrant: fc.Arbitrary<Grant> = fc.record({
  permission: fc.constantFrom("*", "posts.*", "team.*", ...NAMES),
  scope: fc.constantFrom(...SCOPES),
  when: fc.constantFrom([], [], [{ property: "resource.state", eq: "draft" }]),
  startsAt: fc.constantFrom(...TIMES),
  expiresAt: fc.constantFrom(null, 5),
});
const anyAccess: fc.Arbitrary<Access> = fc.record({
  presets: fc.uniqueArray(fc.constantFrom("editor", "viewer", "full-access", "limited", "brief"), { maxLength: 2 }),
  grants: fc.array(anyGrant, { maxLength: 4 }),
});

/** A press of the pencil: on one box, on a group's box, on Remove beside one of a permission's limits, on a preset. */
type Press =
  | { kind: "box" | "limit"; permission: string; which: number }
  | { kind: "group"; group: string }
  | { kind: "preset"; key: string };

const anyPress: fc.Arbitrary<Press> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("box" as const, "limit" as const),
    permission: fc.constantFrom(...NAMES),
    which: fc.nat(3),
  }),
  fc.record({ kind: fc.constant("group" as const), group: fc.constantFrom("posts", "ai", "team", "project") }),
  fc.record({ kind: fc.constant("preset" as const), key: fc.constantFrom("editor", "limited", "brief") }),
);

function press(access: Access, pressed: Press): Access {
  if (pressed.kind === "preset") return { presets: [pressed.key], grants: [] };
  const groups = treeOf(access, catalogue, everything);
  if (pressed.kind === "group") {
    const group = groups.find(({ name }) => name === pressed.group);
    return group === undefined || group.fixed ? access : pressGroup(access, group, catalogue);
  }
  const row = groups.flatMap(({ rows }) => rows).find(({ permission }) => permission.name === pressed.permission);
  if (row === undefined) return access;
  if (pressed.kind === "box") {
    return row.fixed ? access : setPermission(access, pressed.permission, row.tick.state !== "on", catalogue);
  }
  const lines = row.tick.limited.filter(({ impliedBy }) => impliedBy.length === 0);
  const line = lines[pressed.which % Math.max(1, lines.length)];
  return line ? removeLimited(access, line.grant, catalogue) : access;
}

const probes = SCOPES.flatMap((scope) =>
  ["draft", "done"].flatMap((state) => [0, 9].map((now) => ({ scope, state, now }))),
);

/** For each probe, whether a member with this access may. */
function answers(access: Access, permission: string): boolean[] {
  return probes.map(({ scope, state, now }) => {
    const [type = "", id = ""] = scope === "*" ? ["thing", "1"] : scope.split(":");
    const question: Question = {
      subject: { type: "user", id: "u1" },
      action: { name: permission },
      resource: { type, id, properties: { state } },
    };
    return decide(question, factsFor(access), now).allowed;
  });
}

const factsFor = (access: Access): Facts => ({
  project: { id: "prj_1", status: "active", catalogue, stored: { subject: [], resource: [] } },
  member: { id: "mem_1", isOwner: false, access, email: null, attributes: {} },
  resource: null,
});

const patterns = [...catalogue.implied.keys()];
const called = (pattern: string) => nameOfPattern(pattern, catalogue.permissions.get(pattern)?.label);
const saved = (access: Access) => accessOf(JSON.parse(JSON.stringify(accessViewOf(access))));

function expectTrueWords(before: Access, after: Access, known: Catalogue): void {
  const words = wordsOfDifference(accessDifference(before, after, known), known);
  const said = (kind: string) => words.filter((word) => word.kind === kind).map(({ name }) => name);
  const [added, removed] = [said("added"), said("removed")];
  const isSaid = (names: string[], permission: string) =>
    patterns
      .filter((pattern) => standsFor(pattern, known).has(permission))
      .some((pattern) =>
        names.some(
          (name) =>
            name === called(pattern) ||
            name.startsWith(`${called(pattern)} (`) ||
            name.startsWith(`${called(pattern)};`),
        ),
      );
  for (const permission of known.permissions.keys()) {
    const [had, has] = [answers(before, permission), answers(after, permission)];
    if (had.some((was, probe) => was && !has[probe])) expect(isSaid(removed, permission), permission).toBe(true);
    if (has.some((is, probe) => is && !had[probe])) expect(isSaid(added, permission), permission).toBe(true);
  }
  for (const pattern of patterns) {
    const names = [...known.permissions.keys()].filter((name) => isNamedBy(name, pattern));
    const isAnywhere = names.some((name) => answers(after, name).includes(true));
    // Said without limits, it means all of it.
    if (removed.includes(called(pattern))) expect(isAnywhere, `− ${pattern}`).toBe(false);
    if (added.includes(called(pattern)))
      expect(names.every((name) => !answers(after, name).includes(false))).toBe(true);
  }
}

describe("the pencil", () => {
  test("gives and takes what it said, from any access and any presses", () => {
    fc.assert(
      fc.property(anyAccess, fc.array(anyPress, { minLength: 1, maxLength: 4 }), (before, presses) => {
        expectTrueWords(before, saved(presses.reduce(press, before)), catalogue);
      }),
      { numRuns: 300 },
    );
  });

  test("a third press of a box that is on in part leaves nothing of it", () => {
    fc.assert(
      fc.property(anyAccess, fc.constantFrom(...NAMES), (held, permission) => {
        const stateIn = (access: Access) =>
          ticksOf(access, catalogue).find((tick) => tick.permission === permission)?.state;
        fc.pre(stateIn(held) === "partial");
        const on = setPermission(held, permission, true, catalogue);
        const off = setPermission(on, permission, false, catalogue);
        expect([stateIn(on), stateIn(off)]).toEqual(["on", "off"]);
        expect(answers(saved(off), permission)).not.toContain(true);
      }),
    );
  });
});

describe("the words", () => {
  const words = (before: Access, after: Access) =>
    wordsOfDifference(accessDifference(before, after, catalogue), catalogue).map(({ kind, name }) => `${kind} ${name}`);
  const own = (...grants: Grant[]): Access => ({ presets: [], grants });

  test("name the limits of what is taken, each once", () => {
    const held = own(limited("ai.use"), { ...limited("ai.use"), scope: "account:b" });
    expect(words(held, removeLimited(held, limited("ai.use"), catalogue))).toEqual([
      "removed Use AI tools (only for account:a)",
    ]);
    expect(words(own(...held.grants, wholeProject("ai.use")), own())).toEqual(["removed Use AI tools"]);
  });

  test("say what stays of what is taken", () => {
    expect(words(own(wholeProject("ai.use")), own(limited("ai.use")))).toEqual([
      "removed Use AI tools; still granted only for account:a",
    ]);
  });

  test("one permission less than everything is not everything less", () => {
    const all = own(wholeProject("*"));
    expect(words(all, setPermission(all, "ai.use", false, catalogue))).toEqual([
      "removed Everything: permissions added later",
      "removed Use AI tools",
    ]);
    expect(words(all, own())).toEqual(["removed Everything"]);
  });
});
