import fc from "fast-check";
import { expect, test } from "vitest";
import type { Access, Grant, Properties } from "../../access/types.ts";
import { type Person, presetsIn, reachOf, type Step, take, type World } from "./delegation-world.ts";
import { grant, ownPermission, ownPreset } from "./scenario.ts";

const LATEST = [9, 12];

test("no chain of allowed changes raises a member above what their givers held", () => {
  fc.assert(
    fc.property(world, fc.array(fc.tuple(step, wait), { maxLength: 16, size: "max" }), (start, steps) => {
      let [current, isOwnersDoing] = [start, false];
      for (const [next, pause] of steps) {
        const asked = next(current);
        const taken = take(current, asked);
        isOwnersDoing ||= asked.by === "olga";
        if (taken) checkStep(current, taken.world, taken.gives, taken.touched);
        const { now, ...rest } = taken?.world ?? current;
        current = { ...rest, now: Math.min(now + pause, 9) };
      }
      if (!isOwnersDoing) checkNothingNew(start, current);
    }),
    { numRuns: 1_200 },
  );
});

test("a member who is not the owner can always leave, and give up what they have", () => {
  fc.assert(
    fc.property(world, who, (start, by) => {
      const [left, dropped] = [take(start, { kind: "remove", by, affected: by }), take(start, edit(by, by, NOTHING))];
      expect([left !== null, dropped !== null]).toEqual([by !== "olga", by !== "olga"]);
    }),
  );
});

/** The giver could do everything that a step gives or takes, and everything that each affected member could do. */
function checkStep(before: World, after: World, gives: string, touched: readonly string[]) {
  const times = [before.now, before.now + 1, ...LATEST];
  const held = reachOf(before, gives, times);
  const people = [...Object.keys(before.people), ...Object.keys(after.people)];
  for (const id of new Set([...people, ...presetsIn(before), ...presetsIn(after)])) {
    const [had, has] = [reachOf(before, id, times), reachOf(after, id, times)];
    const gained = [...has].filter((each) => !had.has(each));
    const lost = [...had].filter((each) => !has.has(each));
    if (id === gives) {
      expect(gained, "no member raises themselves").toEqual([]);
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
  const held = new Set([...everybody(start), ...allPresets(start)]);
  expect(beyond(allPresets(end), held), "no preset holds what no one held").toEqual([]);
}

function everybody(world: World): Set<string> {
  const ids = Object.keys(world.people).filter((id) => id !== "olga");
  return new Set(ids.flatMap((id) => [...reachOf(world, id, LATEST)]));
}

const allPresets = (world: World): Set<string> =>
  new Set(presetsIn(world).flatMap((name) => [...reachOf(world, name, LATEST)]));

function beyond(reach: Iterable<string>, held: ReadonlySet<string>): string[] {
  return [...reach].filter((each) => !held.has(each));
}

const NOTHING: Access = { presets: [], grants: [] };
const PEOPLE = ["olga", "ann", "ben", "carl"];
const who = fc.constantFrom(...PEOPLE);

/** Few permissions, and mostly one thing at a time that narrows them, so that one grant is often just beyond another. */
const piece: fc.Arbitrary<Grant> = fc
  .tuple(
    fc.constantFrom("posts.view", "posts.publish", "posts.*", "a.x", "team.edit"),
    fc.constantFrom<Partial<Grant>>(
      ...[
        {},
        {},
        {},
        { scope: "post:1" },
        { scope: "account:a" },
        { startsAt: 5 },
        { expiresAt: 8 },
        { expiresAt: 11 },
      ],
      { when: [{ property: "resource.team", eq: "red" }] },
      { when: [{ property: "subject.team", eq: "red" }] },
      { when: [{ property: "resource.team", eq: { property: "subject.team" } }] },
    ),
  )
  .map(([permission, rest]) => grant(permission, rest));
const pieces = fc.array(piece, { maxLength: 2 });
const followed = fc.subarray(["p", "unknown", "editor"], { maxLength: 1 });
const given: fc.Arbitrary<Access> = fc.record({ presets: followed, grants: pieces });

/** Two who manage and one who does not, or most steps would be refused. */
const management = fc.subarray(
  ["presets.manage", "posts.*", "*"].map((name) => grant(name)),
  { maxLength: 2 },
);
const manager: fc.Arbitrary<Access> = fc
  .tuple(given, management)
  .map(([{ presets, grants }, wide]) => ({ presets, grants: [grant("team.*"), ...wide, ...grants] }));
const attributes = fc.constantFrom<Properties>({ team: "red" }, {});

const world: fc.Arbitrary<World> = fc
  .record({ p: pieces, held: fc.tuple(manager, manager, given), known: fc.tuple(attributes, attributes, attributes) })
  .map(({ p, held, known }) => ({
    now: 3,
    choice: {
      version: 1,
      builtInGroups: ["posts"],
      permissions: ["a.x", "a.y"].map((name) => ownPermission(name)),
      presets: [ownPreset("p", p)],
    },
    people: Object.fromEntries(PEOPLE.map((id, index) => [id, personOf(id, held[index - 1], known[index - 1])])),
    invitation: null,
  }));

function personOf(id: string, held: Access = NOTHING, known: Properties = {}): Person {
  return { isOwner: id === "olga", access: held, attributes: known };
}

/** Half of the given access copies the giver's last grant, with its scope, conditions and window. */
const handOut = fc.record({ kind: fc.constant("edit" as const), by: who, affected: who, access: given });
const copyOut = fc.tuple(handOut, fc.boolean()).map(([drawn, isCopy]) => ({ people }: World): Step => {
  const last = people[drawn.by]?.access.grants.slice(-1) ?? [];
  return isCopy ? { ...drawn, access: { presets: [], grants: last } } : drawn;
});

const other: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("remove"), by: who, affected: who }),
  fc.record({ kind: fc.constant("invite"), by: who, access: given }),
  fc.record({ kind: fc.constant("accept"), by: who }),
  fc.record({ kind: fc.constant("preset"), by: who, key: fc.constantFrom("p", "editor", "unknown"), grants: pieces }),
  fc.record({
    kind: fc.constant("implies"),
    by: who,
    name: fc.constantFrom("a.x", "a.y"),
    implies: fc.subarray(["posts.publish", "team.edit", "a.y"]),
  }),
);
const identity: fc.Arbitrary<Step> = fc.record({ kind: fc.constant("identity"), by: who, affected: who, attributes });

const wait = fc.constantFrom(0, 0, 0, 1, 3);
const step: fc.Arbitrary<(current: World) => Step> = fc.oneof(
  { weight: 3, arbitrary: copyOut },
  { weight: 3, arbitrary: other.map((drawn) => () => drawn) },
  { weight: 2, arbitrary: identity.map((drawn) => () => drawn) },
);

function edit(by: string, affected: string, to: Access): Step {
  return { kind: "edit", by, affected, access: to };
}
