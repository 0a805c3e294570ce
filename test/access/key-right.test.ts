import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atomsOf } from "../../access/atoms.ts";
import { heldUntil, keyRight, outlives } from "../../access/key-right.ts";
import type { Grant } from "../../access/types.ts";
import { grant, ownPermission, testCatalogue } from "./scenario.ts";

const catalogue = testCatalogue({ permissions: [ownPermission("a.x", { implies: ["team.view"] })] });
const held = (...grants: readonly Grant[]) => atomsOf({ presets: [], grants }, catalogue);

const time = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null });
const piece = fc
  .record({
    permission: fc.constantFrom("team.view", "team.edit", "team.*", "a.x", "*", "posts.view"),
    startsAt: time,
    expiresAt: time,
    scope: fc.constantFrom("*", "*", "*", "post:1"),
    when: fc.constantFrom<Grant["when"]>([], [], [], [{ property: "resource.team", eq: "red" }]),
  })
  .map(({ permission, ...rest }) => grant(permission, rest));

test.each(["team.view", "*"])("%s is held until the first moment at which no grant gives it whole", (pattern) => {
  const giving = pattern === "*" ? ["*"] : ["team.view", "team.edit", "team.*", "a.x", "*"];
  const gives = (each: Grant, at: number) =>
    giving.includes(each.permission) &&
    each.scope === "*" &&
    each.when.length === 0 &&
    (each.startsAt ?? 0) <= at &&
    (each.expiresAt === null || at < each.expiresAt);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), fc.integer({ min: 0, max: 9 }), (grants, now) => {
      let until = now;
      while (until < 20 && grants.some((each) => gives(each, until))) until++;
      expect(heldUntil(held(...grants), pattern, catalogue, now)).toBe(until === 20 ? null : until);
    }),
    { numRuns: 2_000 },
  );
});

describe("the right to make a key", () => {
  const right = (scopes: string[], access: Grant[], within: Grant[] | null = null) =>
    keyRight({ access: held(...access), within: within && held(...within) }, scopes, catalogue, 3);
  const keys = grant("keys.manage");

  test.each<[string[], Grant[], string[]]>([
    [["read", "manage"], [keys], []],
    [["read", "manage"], [], ["keys.manage"]],
    [["check"], [keys], ["team.view"]],
    [["check", "manage"], [keys, grant("team.invite")], []],
    [["check"], [keys, grant("a.x")], []],
    [["sync"], [grant("keys.*"), grant("team.*")], ["*"]],
    [["check", "sync"], [keys], ["team.view", "*"]],
    [["check", "sync"], [grant("*")], []],
  ])("%j with %j lacks %j", (scopes, access, missing) => {
    expect(right(scopes, access).missing).toEqual(missing);
  });

  test("ends with the first of what it rests on, by the maker's access and by the bounds of the key they use", () => {
    const until = (...access: Grant[]) => right(["check"], access).until;
    expect(until(keys, grant("team.view"))).toBeNull();
    expect(until(keys, grant("team.view", { expiresAt: 7 }))).toBe(7);
    expect(until(grant("keys.manage", { expiresAt: 5 }), grant("team.view", { expiresAt: 7 }))).toBe(5);
    expect(right(["check"], [grant("*")], [grant("*", { expiresAt: 4 })])).toEqual({ missing: [], until: 4 });
    expect([7, 8, null].map((end) => outlives(end, { until: 7 }))).toEqual([false, true, true]);
    expect([7, null].map((end) => outlives(end, { until: null }))).toEqual([false, false]);
  });
});
