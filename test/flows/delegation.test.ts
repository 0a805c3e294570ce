import fc from "fast-check";
import { expect, test } from "vitest";
import { BUILT_IN_GROUPS, BUILT_IN_VERSION } from "../../access/built-in.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import type { Access, Comparison, Grant } from "../../access/types.ts";
import { ownPermission, ownPreset } from "../access/scenario.ts";
import { accessKey, answersOf, type Held, type Model, type Step, take } from "../support/delegation-model.ts";
import { look, newTeam, send, type Team } from "../support/delegation-team.ts";
import { P } from "../support/team.ts";

const NAMES = ["Olga", "Ann", "Ben", "Cid", "Dora", "Eve"];
const HOUR = 3_600_000;
const START = Date.now();
const SECONDS = 30;

test(
  "what a random actor may do through the API is what the core says, and nobody gets what its giver did not hold",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(fc.tuple(step, fc.nat({ max: 99 })), { minLength: 16, maxLength: 30 }),
        async (model, steps) => {
          const team = await newTeam(model, NAMES);
          expect(await look(team, NAMES)).toEqual(stateOf(model));
          let current = model;
          for (const [each, roll] of steps) current = await play(team, current, aimed(each, current, roll));
          expect(await look(team, NAMES)).toEqual(stateOf(current));
        },
      ),
      { numRuns: 1_000, interruptAfterTimeLimit: SECONDS * 1_000 },
    );
  },
  2 * SECONDS * 1_000,
);

async function play(team: Team, before: Model, step: Step): Promise<Model> {
  const taken = take(before, step, Date.now());
  const { status, body } = await send(team, step);
  expect({ step, status, body }).toMatchObject({
    status: expect.toSatisfy((code) => (taken ? code < 300 : code >= 400 && code < 500)),
  });
  if (taken === null) return before;
  expect(await look(team, NAMES)).toEqual(stateOf(taken.after));
  expectNothingNew(before, taken.after, taken.giver);
  return taken.after;
}

/** Most steps are turned to where they may succeed: an offer that waits, somebody who was removed, a key that there is. */
function aimed(drawn: Step, { people, offers, removed, transfer, keys, owner }: Model, roll: number): Step {
  if (roll < 15) return drawn;
  const pick = (names: readonly string[], otherwise: string) => names[roll % names.length] ?? otherwise;
  const isKeyless = "byKey" in drawn && drawn.byKey && !keys.includes(drawn.by);
  const each = isKeyless ? { ...drawn, by: pick(keys, drawn.by), byKey: keys.length > 0 } : drawn;
  switch (each.kind) {
    case "invite":
      return {
        ...each,
        whom: pick(
          NAMES.filter((name) => !people[name] && !offers[name]),
          each.whom,
        ),
      };
    case "accept":
    case "editOffer":
    case "sendAgain":
    case "withdraw":
      return { ...each, whom: pick(Object.keys(offers), each.whom) };
    case "restore":
      return { ...each, whom: pick(Object.keys(removed), each.whom) };
    case "transfer":
      return { ...each, by: owner };
    case "acceptTransfer":
      return { ...each, whom: transfer?.to ?? each.whom };
    default:
      return each;
  }
}

/** As the owner sees it: who is in, with what, and what is offered. The owner ticks nothing for themself. */
const stateOf = ({ owner, people: held, offers }: Model) => ({
  owners: [owner],
  people: Object.fromEntries(
    Object.entries(held).map(([name, { access, attributes }]) => [name, { access: accessKey(access), attributes }]),
  ),
  offers: Object.fromEntries(Object.entries(offers).map(([name, { access }]) => [name, accessKey(access)])),
});

test("what kind of member one is, is no access that one could drop, so only who may edit says it", async () => {
  const team = await newTeam({ ...nobody, people: { Olga: nothing, Ann: nothing } }, NAMES);
  await look(team, NAMES);
  const path = `${P(team.project)}/members/${team.ids.get("Ann")}`;
  const revision = { "If-Match": `"${team.revisions.get("Ann")}"` };
  const { status, body } = await team.person("Ann").client.patch(path, { kind: "client" }, revision);
  expect([status, body.error.details?.missing]).toEqual([403, ["team.edit"]]);
  expect((await team.person("Olga").client.patch(path, { kind: "client" }, revision)).status).toBe(200);
});

const RESOURCES = [
  { type: "post", id: "1", properties: { account: "a", team: "red" } },
  { type: "post", id: "2" },
  { type: "project", id: "prj" },
];
const TIMES = [0, 1.5, 3].map((hours) => START + hours * HOUR);

/** Whoever gains anything by a step gains what its giver could do; the owner is who they were, but for their own transfer. */
function expectNothingNew(before: Model, after: Model, giver: string): void {
  if (giver === before.owner) return;
  expect(after.owner).toBe(before.owner);
  const given = reachOf(before, giver);
  for (const name of Object.keys(after.people)) {
    const held = reachOf(before, name);
    expect([...reachOf(after, name)].filter((each) => !held.has(each) && !given.has(each))).toEqual([]);
  }
}

/** Everything somebody may do, as texts: each permission on each resource at each time. */
function reachOf(model: Model, name: string): Set<string> {
  const may = answersOf(model, name);
  const asked = [...catalogueOf(model.choice).permissions.keys()].flatMap((permission) =>
    RESOURCES.flatMap((resource) => TIMES.map((time) => [permission, resource, time] as const)),
  );
  return new Set(
    asked
      .filter((question) => may(...question))
      .map(([permission, { type, id }, time]) => `${permission} ${type}:${id} ${time}`),
  );
}

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

/** Managers are common, or most steps would be refused. */
const managing: fc.Arbitrary<Held> = fc
  .tuple(access, fc.subarray(["team.*", "presets.manage", "posts.*", "keys.manage", "*"]))
  .map(([{ presets: keys, grants }, wide]) => ({
    access: { presets: keys, grants: [...grants, ...wide.map(whole)].filter(isFirst) },
    attributes: {},
  }));
const whole = (name: string): Grant => ({ permission: name, scope: "*", when: [], startsAt: null, expiresAt: null });
const isFirst = (one: Grant, at: number, all: readonly Grant[]) =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at;

const nothing: Held = { access: { presets: [], grants: [] }, attributes: {} };
const nobody: Model = {
  owner: "Olga",
  choice: { version: BUILT_IN_VERSION, builtInGroups: BUILT_IN_GROUPS, permissions: [], presets: [] },
  people: {},
  removed: {},
  offers: {},
  transfer: null,
  keys: [],
};

const world: fc.Arbitrary<Model> = fc
  .tuple(
    fc.tuple(managing, managing, managing),
    fc.array(fc.array(grant, { maxLength: 2 }), { minLength: 2, maxLength: 2 }),
  )
  .map(([held, given]) => ({
    ...nobody,
    choice: {
      ...nobody.choice,
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

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: just("edit"), ...by, whom: who, access }) },
  { weight: 3, arbitrary: fc.record({ kind: just("invite"), ...by, whom: who, access }) },
  { weight: 3, arbitrary: fc.record({ kind: just("accept"), whom: who }) },
  { weight: 2, arbitrary: fc.record({ kind: just("remove"), ...by, whom: who }) },
  { weight: 2, arbitrary: fc.record({ kind: just("restore"), ...by, whom: who }) },
  { weight: 2, arbitrary: fc.record({ kind: just("editOffer"), ...by, whom: who, access }) },
  fc.record({ kind: fc.constantFrom("sendAgain" as const, "withdraw" as const), ...by, whom: who }),
  fc.record({ kind: just("identity"), ...by, whom: who, attributes }),
  fc.record({
    kind: just("bulk"),
    ...by,
    whom: fc.uniqueArray(who, { minLength: 1, maxLength: 4 }),
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
      key: fc.constantFrom(...OWN_PRESETS),
      grants: fc.array(grant, { maxLength: 2 }),
    }),
  },
  fc.record({
    kind: just("implies"),
    ...by,
    name: just("a.x"),
    implies: fc.subarray(["b.z", "posts.publish", "team.edit"]),
  }),
  fc.record({ kind: just("transfer"), ...by, whom: who, formerOwnerPresets: fc.subarray(["p", "viewer"]) }),
  fc.record({ kind: just("acceptTransfer"), whom: who }),
  { weight: 2, arbitrary: fc.record({ kind: just("mint"), by: by.by }) },
);
