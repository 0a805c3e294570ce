import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../access/catalogue.ts";
import { decide } from "../../access/decide.ts";
import { MOST_NAMES, type ProjectChange, type SubjectKey, type Touched, touches } from "../../access/touches.ts";
import type { Access, Grant, Properties } from "../../access/types.ts";
import { access, anyGrant, presets, question, time } from "./arbitraries.ts";
import { ownPermission, ownPreset } from "./scenario.ts";

test("two states that decide some question differently differ in something the change names", () => {
  fc.assert(
    fc.property(state, change, question, time, (before, step, asked, now) => {
      const [after, made] = step(before);
      const key = { type: asked.subject.type, id: asked.subject.id };
      const on = { type: asked.resource.type, id: asked.resource.id };
      const [was, is] = [before, after].map((each) => decide(asked, factsOf(each, key, on), now));
      if (was?.allowed === is?.allowed) return;
      expect([before, after].some((each) => restsOnTouched(each, key, on, touches(made)))).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

describe("what an event names", () => {
  test("is each thing once and in order, independent of the input's order", () => {
    const one: ProjectChange = { kind: "members", members: [{ id: "b", keys: [{ type: "user", id: "2" }] }] };
    const other: ProjectChange = { kind: "members", members: [{ id: "a", keys: [{ type: "crm", id: "2" }] }] };
    const rest: ProjectChange[] = [
      { kind: "preset", key: "p" },
      { kind: "key", id: "k" },
      { kind: "resources", resources: [{ type: "post", id: "1" }] },
      { kind: "nothing" },
    ];
    const touched = touches({ kind: "several", changes: [one, other, ...rest, { kind: "several", changes: [one] }] });
    expect(touched).toEqual({
      all: false,
      members: ["a", "b"],
      aliases: [
        { type: "crm", id: "2" },
        { type: "user", id: "2" },
      ],
      presets: ["p"],
      resources: [{ type: "post", id: "1" }],
      keys: ["k"],
    });
    expect(touches({ kind: "several", changes: [...rest, other, one] })).toEqual(touched);
  });

  test("is all for the project itself, and for too many names", () => {
    expect(touches({ kind: "several", changes: [{ kind: "nothing" }, { kind: "project" }] })).toEqual({ all: true });
    const resources = Array.from({ length: MOST_NAMES + 1 }, (_, index) => ({ type: "post", id: `${index}` }));
    expect(touches({ kind: "resources", resources })).toEqual({ all: true });
    expect(touches({ kind: "resources", resources: resources.slice(1) })).toMatchObject({ all: false });
  });
});

interface State {
  readonly isArchived: boolean;
  readonly presets: Readonly<Record<string, readonly Grant[]>>;
  readonly members: Readonly<Record<string, { access: Access; attributes: Properties; keys: readonly SubjectKey[] }>>;
  readonly resources: Readonly<Record<string, Properties>>;
}

type Step = (before: State) => readonly [State, ProjectChange];

const attributes: fc.Arbitrary<Properties> = fc.constantFrom({ team: "red" }, { account: "a" }, {});
const keys = fc.subarray(["u1", "a"].map((id) => ({ type: "user", id })));
const memberId = fc.constantFrom("ann", "ben");

const state: fc.Arbitrary<State> = fc
  .tuple(presets, access, access, attributes)
  .map(([own, annAccess, benAccess, known]) => ({
    isArchived: false,
    presets: Object.fromEntries(own.map(({ key, grants }) => [key, grants])),
    members: {
      ann: { access: annAccess, attributes: known, keys: [{ type: "user", id: "u1" }] },
      ben: { access: benAccess, attributes: {}, keys: [{ type: "user", id: "a" }] },
    },
    resources: { '["post","1"]': { team: "red" } },
  }));

const change: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>((before) => [{ ...before, isArchived: !before.isArchived }, { kind: "project" }]),
  fc
    .tuple(memberId, access, attributes, keys)
    .map(([id, held, known, found]): Step => editMember(id, held, known, found)),
  memberId.map(
    (id): Step =>
      (before) => {
        const { [id]: gone, ...members } = before.members;
        return [
          { ...before, members },
          { kind: "members", members: [{ id, keys: gone?.keys ?? [] }] },
        ];
      },
  ),
  fc.tuple(fc.constantFrom("p", "q", "editor"), fc.array(anyGrant, { maxLength: 2 })).map(
    ([key, grants]): Step =>
      (before) => [
        { ...before, presets: { ...before.presets, [key]: grants } },
        { kind: "preset", key },
      ],
  ),
  fc.tuple(fc.constantFrom("1", "2"), attributes).map(
    ([id, known]): Step =>
      (before) => [
        { ...before, resources: { ...before.resources, [JSON.stringify(["post", id])]: known } },
        { kind: "resources", resources: [{ type: "post", id }] },
      ],
  ),
);

/** Holders of one of the keys lose it, so they are touched as well. */
function editMember(id: string, held: Access, known: Properties, found: readonly SubjectKey[]): Step {
  return (before) => {
    const others = Object.entries(before.members).filter(([other]) => other !== id);
    const left = others.map(
      ([other, one]) => [other, { ...one, keys: one.keys.filter((key) => !has(found, key)) }] as const,
    );
    const members = { ...Object.fromEntries(left), [id]: { access: held, attributes: known, keys: found } };
    const touched = Object.keys({ ...before.members, ...members }).map((each) => ({
      id: each,
      keys: [...(before.members[each]?.keys ?? []), ...(members[each]?.keys ?? [])],
    }));
    return [
      { ...before, members },
      { kind: "members", members: touched },
    ];
  };
}

function factsOf(seen: State, key: SubjectKey, on: SubjectKey) {
  const found = Object.entries(seen.members).find(([, each]) => has(each.keys, key));
  const stored = seen.resources[JSON.stringify([on.type, on.id])];
  return {
    project: {
      id: "prj_1",
      status: seen.isArchived ? ("archived" as const) : ("active" as const),
      catalogue: catalogueOf({
        version: 1,
        builtInGroups: ["posts"],
        permissions: ["a.x", "a.y", "b.z"].map((name) => ownPermission(name)),
        presets: Object.entries(seen.presets).map(([name, grants]) => ownPreset(name, grants)),
      }),
      stored: { subject: ["team"], resource: ["team"] },
    },
    member: found ? { id: found[0], isOwner: false, email: null, ...found[1] } : null,
    resource: stored ? { attributes: stored } : null,
  };
}

/** What a kept answer rests on (freshness.md rule 7): the key asked with, the member, their presets, the resource. */
function restsOnTouched(seen: State, key: SubjectKey, on: SubjectKey, touched: Touched): boolean {
  if (touched.all || has(touched.aliases, key) || has(touched.resources, on)) return true;
  const { member } = factsOf(seen, key, on);
  if (member === null) return false;
  return touched.members.includes(member.id) || member.access.presets.some((each) => touched.presets.includes(each));
}

function has(list: readonly SubjectKey[], { type, id }: SubjectKey): boolean {
  return list.some((each) => each.type === type && each.id === id);
}
