import fc from "fast-check";
import { BUILT_IN_GROUPS, BUILT_IN_VERSION } from "../../access/built-in.ts";
import type { Access, Comparison, Grant } from "../../access/types.ts";
import { ownPermission, ownPreset } from "../access/scenario.ts";
import type { Held, Model, Step } from "./delegation-model.ts";

export const NAMES = ["Olga", "Ann", "Ben", "Cid", "Dora", "Eve", "Finn"];
export const START = Date.now();
export const HOUR = 3_600_000;

export const whole = (name: string): Grant => ({
  permission: name,
  scope: "*",
  when: [],
  startsAt: null,
  expiresAt: null,
});

export const nothing: Held = { access: { presets: [], grants: [] }, attributes: {} };
export const emptyModel: Model = {
  owner: "Olga",
  choice: { version: BUILT_IN_VERSION, builtInGroups: BUILT_IN_GROUPS, permissions: [], presets: [] },
  people: {},
  removed: {},
  offers: {},
  transfer: null,
  keys: [],
  endedKeys: [],
};

const OWN_PRESETS = ["p", "q"];
const who = fc.constantFrom(...NAMES);
const time = fc.constantFrom(null, START - 2 * HOUR, START - HOUR, START + HOUR, START + 2 * HOUR);
const comparison: fc.Arbitrary<Comparison> = fc.constantFrom<Comparison[]>(
  { property: "resource.account", eq: "a" },
  { property: "resource.team", eq: { property: "subject.team" } },
  { property: "subject.team", ne: "red" },
);
const permission = fc.constantFrom(
  ...["*", "posts.*", "team.*", "posts.publish", "posts.view", "comments.read", "team.invite", "team.edit"],
  ...["team.remove", "presets.manage", "keys.manage", "a.x", "b.z"],
);

const grant: fc.Arbitrary<Grant> = fc
  .record({
    permission,
    scope: fc.oneof({ weight: 3, arbitrary: fc.constant("*") }, fc.constantFrom("post:1", "account:a", "team:red")),
    when: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      comparison.map((one) => [one]),
    ),
    startsAt: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, time),
    expiresAt: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, time),
  })
  .filter(({ startsAt, expiresAt }) => startsAt === null || expiresAt === null || startsAt < expiresAt);

const presets = fc.uniqueArray(fc.constantFrom(...OWN_PRESETS, "editor", "viewer", "client"), { maxLength: 2 });
const access: fc.Arbitrary<Access> = fc.oneof(
  fc.record({ presets, grants: fc.uniqueArray(grant, { maxLength: 3, selector: (one) => JSON.stringify(one) }) }),
  presets.map((keys) => ({ presets: keys, grants: [] })),
);
const attributes = fc.constantFrom({}, { team: "red" }, { team: "blue" });

/** Managers are common, or most steps would be refused; few hold everything, or those of managers would not. */
const managing: fc.Arbitrary<Held> = fc
  .tuple(
    access,
    fc.subarray(["presets.manage", "posts.*", "posts.view", "keys.manage"]),
    fc.constantFrom([], ["team.*"], ["team.*"], ["team.*"], ["*"]),
  )
  .map(([{ presets: keys, grants }, some, team]) => ({
    access: { presets: keys, grants: [...grants, ...[...some, ...team].map(whole)].filter(isFirst) },
    attributes: {},
  }));
const isFirst = (one: Grant, at: number, all: readonly Grant[]) =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at;

export const world: fc.Arbitrary<Model> = fc
  .tuple(
    fc.tuple(managing, managing, managing),
    fc.array(fc.array(grant, { maxLength: 2 }), { minLength: 2, maxLength: 2 }),
  )
  .map(([held, given]) => ({
    ...emptyModel,
    choice: {
      ...emptyModel.choice,
      permissions: ["a.x", "b.z"].map((name) => ownPermission(name)),
      presets: OWN_PRESETS.map((key, at) => ownPreset(key, given[at] ?? [])),
    },
    people: Object.fromEntries(NAMES.slice(0, 4).map((name, at) => [name, held[at - 1] ?? nothing])),
  }));

/** Who can do something, more often; by their key, now and then. */
const by = {
  by: fc.constantFrom(...NAMES, "Ann", "Ben", "Cid", "Ann", "Ben", "Cid"),
  byKey: fc.integer({ min: 0, max: 7 }).map((roll) => roll === 0),
};
const just = <K extends string>(kind: K) => fc.constant(kind);

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: just("edit"), ...by, affected: who, access }) },
  { weight: 3, arbitrary: fc.record({ kind: just("invite"), ...by, affected: who, access }) },
  { weight: 3, arbitrary: fc.record({ kind: just("accept"), affected: who }) },
  { weight: 2, arbitrary: fc.record({ kind: just("remove"), ...by, affected: who }) },
  { weight: 2, arbitrary: fc.record({ kind: just("restore"), ...by, affected: who }) },
  { weight: 2, arbitrary: fc.record({ kind: just("editOffer"), ...by, affected: who, access }) },
  fc.record({ kind: fc.constantFrom("sendAgain" as const, "withdraw" as const), ...by, affected: who }),
  fc.record({ kind: just("identity"), ...by, affected: who, attributes }),
  fc.record({
    kind: just("bulk"),
    ...by,
    affected: fc.uniqueArray(who, { minLength: 1, maxLength: 4 }),
    change: fc.oneof(
      fc.record({ type: just("add_preset"), preset: fc.constantFrom("p", "editor") }),
      fc.record({ type: just("remove") }),
    ),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: just("preset"),
      ...by,
      key: fc.constantFrom(...OWN_PRESETS, "p", "q", "r", "editor"),
      grants: fc.array(grant, { maxLength: 2 }),
      isNew: fc.boolean(),
    }),
  },
  fc.record({ kind: just("retirePreset"), ...by, key: fc.constantFrom(...OWN_PRESETS, "r") }),
  fc.record({
    kind: just("implies"),
    ...by,
    name: just("a.x"),
    implies: fc.subarray(["b.z", "posts.publish", "team.edit"]),
  }),
  fc.record({ kind: just("transfer"), ...by, affected: who, formerOwnerPresets: fc.subarray(["p", "viewer"]) }),
  fc.record({ kind: just("acceptTransfer"), affected: who }),
  { weight: 2, arbitrary: fc.record({ kind: just("mint"), by: by.by }) },
);

/** Most steps are aimed at a target where they may succeed: a pending offer, a removed member, an existing key. */
export function aimed(drawn: Step, model: Model, roll: number): Step {
  const { people, offers, removed, transfer, keys, owner, choice } = model;
  if (roll < 15) return drawn;
  const pick = (names: readonly string[], otherwise: string) => names[roll % names.length] ?? otherwise;
  const isKeyless = "byKey" in drawn && drawn.byKey && !keys.includes(drawn.by);
  const each = isKeyless ? { ...drawn, by: pick(keys, drawn.by), byKey: keys.length > 0 } : drawn;
  switch (each.kind) {
    case "invite":
      return {
        ...each,
        affected: pick(
          NAMES.filter((name) => !people[name] && !offers[name]),
          each.affected,
        ),
      };
    case "accept":
    case "editOffer":
    case "sendAgain":
    case "withdraw":
      return { ...each, affected: pick(Object.keys(offers), each.affected) };
    case "restore":
      return { ...each, affected: pick(Object.keys(removed), each.affected) };
    case "transfer":
      return { ...each, by: owner };
    case "preset":
      return { ...each, isNew: !choice.presets.some(({ key }) => key === each.key) };
    case "acceptTransfer":
      return { ...each, affected: transfer?.to ?? each.affected };
    default:
      return each;
  }
}
