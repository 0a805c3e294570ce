import fc from "fast-check";
import { expect, test } from "vitest";
import type { Access } from "../../access/types.ts";
import { anyGrant, access as drawnAccess, presets } from "./arbitraries.ts";
import { type Person, reachOf, type Step, take, type World } from "./delegation-world.ts";
import { grant, ownPermission } from "./scenario.ts";

const LATEST = [9, 12];

test("no chain of allowed changes raises anybody above what somebody who held it gave them", () => {
  fc.assert(
    fc.property(world, fc.array(fc.tuple(step, fc.integer({ min: 0, max: 2 })), { maxLength: 8 }), (start, steps) => {
      let current = start;
      for (const [next, wait] of steps) {
        const taken = take(current, next);
        if (taken) checkStep(current, taken.world, taken.gives, taken.touched);
        const { now, ...rest } = taken?.world ?? current;
        current = { ...rest, now: Math.min(now + wait, 9) };
      }
      if (!steps.some(([{ by }]) => by === "olga")) checkNothingNew(start, current);
    }),
    { numRuns: 1_500 },
  );
});

test("whoever is no owner can always leave, and drop what they have", () => {
  fc.assert(
    fc.property(world, who, (start, by) => {
      const [left, dropped] = [take(start, { kind: "remove", by, whom: by }), take(start, edit(by, by, NOTHING))];
      expect([left !== null, dropped !== null]).toEqual([by !== "olga", by !== "olga"]);
    }),
  );
});

/** What anybody gains or loses by a step, the giver could do before; and the giver could do all that whom they touch could. */
function checkStep(before: World, after: World, gives: string, touched: readonly string[]) {
  const times = [before.now, before.now + 1, ...LATEST];
  const held = reachOf(before, gives, times);
  for (const id of new Set([...Object.keys(before.people), ...Object.keys(after.people)])) {
    const [had, has] = [reachOf(before, id, times), reachOf(after, id, times)];
    const gained = [...has].filter((each) => !had.has(each));
    const lost = [...had].filter((each) => !has.has(each));
    if (id === gives) {
      expect(gained, "nobody raises themselves").toEqual([]);
      continue;
    }
    expect(beyond(gained, held), `${gives} gave ${id} what ${gives} does not hold`).toEqual([]);
    expect(beyond(lost, held), `${gives} took from ${id} what ${gives} does not hold`).toEqual([]);
    if (touched.includes(id)) expect(beyond(had, held), `${gives} touched ${id}, who holds more`).toEqual([]);
  }
  expect(after.people.olga, "the owner stays as they are").toEqual(before.people.olga);
}

/** Without the owner, all who are not owner can do together at most what they could at the start. */
function checkNothingNew(start: World, end: World) {
  expect(beyond(everybody(end), everybody(start))).toEqual([]);
}

function everybody(world: World): Set<string> {
  const ids = Object.keys(world.people).filter((id) => id !== "olga");
  return new Set(ids.flatMap((id) => [...reachOf(world, id, LATEST)]));
}

function beyond(reach: Iterable<string>, held: ReadonlySet<string>): string[] {
  return [...reach].filter((each) => !held.has(each));
}

const NOTHING: Access = { presets: [], grants: [] };
const PEOPLE = ["olga", "ann", "ben", "carl"];
const who = fc.constantFrom(...PEOPLE);

/** Managers are common, or most steps would be refused. */
const access: fc.Arbitrary<Access> = fc
  .tuple(drawnAccess, fc.subarray(["team.*", "presets.manage", "posts.*", "a.*", "*"].map((name) => grant(name))))
  .map(([drawn, wide]) => ({ ...drawn, grants: [...drawn.grants, ...wide] }));
const attributes = fc.constantFrom({ team: "red" }, { team: "a" }, {});

const world: fc.Arbitrary<World> = fc
  .tuple(presets, fc.tuple(access, access, access), fc.tuple(attributes, attributes, attributes), fc.nat({ max: 3 }))
  .map(([ownPresets, held, known, now]) => ({
    now,
    choice: {
      version: 1,
      builtInGroups: ["posts"],
      permissions: ["a.x", "a.y", "b.z"].map((name) => ownPermission(name)),
      presets: ownPresets,
    },
    people: Object.fromEntries(PEOPLE.map((id, index) => [id, personOf(id, held[index - 1], known[index - 1])])),
    invitation: null,
  }));

function personOf(id: string, held: Access = NOTHING, known: Person["attributes"] = {}): Person {
  return { isOwner: id === "olga", access: held, attributes: known };
}

/** What is given is often little, so that it is often allowed. */
const given = fc.oneof(
  drawnAccess,
  anyGrant.map((one) => ({ presets: [], grants: [one] })),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("edit"), by: who, whom: who, access: given }),
  fc.record({ kind: fc.constant("remove"), by: who, whom: who }),
  fc.record({ kind: fc.constant("identity"), by: who, whom: who, attributes }),
  fc.record({ kind: fc.constant("invite"), by: who, access: given }),
  fc.record({ kind: fc.constant("accept"), by: who }),
  fc.record({
    kind: fc.constant("preset"),
    by: who,
    key: fc.constantFrom("p", "q", "editor", "unknown"),
    grants: fc.array(anyGrant, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant("implies"),
    by: who,
    name: fc.constantFrom("a.x", "a.y", "b.z"),
    implies: fc.subarray(["posts.publish", "team.edit", "a.y"]),
  }),
);

function edit(by: string, whom: string, to: Access): Step {
  return { kind: "edit", by, whom, access: to };
}
