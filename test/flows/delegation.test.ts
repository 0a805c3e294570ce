import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../access/catalogue.ts";
import type { Access } from "../../access/types.ts";
import { ownPermission, ownPreset } from "../access/scenario.ts";
import { accessKey, answersOf, answersOfPreset, type Model, type Step, take } from "../support/delegation-model.ts";
import { aimed, emptyModel, HOUR, NAMES, nothing, START, step, whole, world } from "../support/delegation-steps.ts";
import { look, newTeam, send, type Team } from "../support/delegation-team.ts";
import { P } from "../support/team.ts";

const SECONDS = 30;

test(
  "what a random actor may do through the API is what the core says, and no member gets what their giver did not hold",
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

async function playAll(team: Team, start: Model, steps: readonly Step[]): Promise<Model> {
  let current = start;
  for (const step of steps) current = await play(team, current, step);
  return current;
}

/** As the owner sees it: who is in, with what, and what is offered. The owner ticks nothing for themself. */
const stateOf = ({ owner, people: held, offers }: Model) => ({
  owners: [owner],
  people: Object.fromEntries(
    Object.entries(held).map(([name, { access, attributes }]) => [name, { access: accessKey(access), attributes }]),
  ),
  offers: Object.fromEntries(Object.entries(offers).map(([name, { access }]) => [name, accessKey(access)])),
});

describe("a member who may manage everything and does not hold posts.publish", () => {
  const publishing: Access = { presets: ["p"], grants: [] };
  const manager = ["team.*", "presets.manage", "keys.manage", "posts.view"].map(whole);
  const model: Model = {
    ...emptyModel,
    choice: {
      ...emptyModel.choice,
      permissions: [ownPermission("a.x")],
      presets: [
        ownPreset("p", [whole("posts.publish")]),
        ownPreset("q", [whole("posts.view")]),
        ownPreset("nobodys", [whole("posts.publish")]),
      ],
    },
    people: {
      Olga: nothing,
      Ann: { access: { presets: [], grants: manager }, attributes: {} },
      Ben: { access: publishing, attributes: {} },
      Cid: { access: publishing, attributes: {} },
      Dora: { access: { presets: ["q"], grants: [] }, attributes: {} },
    },
  };
  const little: Access = { presets: ["q"], grants: [] };
  const prepared: Step[] = [
    { kind: "remove", by: "Olga", byKey: false, affected: "Cid" },
    { kind: "invite", by: "Olga", byKey: false, affected: "Eve", access: publishing },
    { kind: "mint", by: "Ann" },
    { kind: "mint", by: "Olga" },
  ];

  const refused: readonly Step[] = [false, true].flatMap((byKey): Step[] => {
    const ann = { by: "Ann", byKey } as const;
    return [
      { kind: "invite", ...ann, affected: "Finn", access: publishing },
      { kind: "editOffer", ...ann, affected: "Eve", access: little },
      { kind: "sendAgain", ...ann, affected: "Eve" },
      { kind: "withdraw", ...ann, affected: "Eve" },
      { kind: "edit", ...ann, affected: "Dora", access: publishing },
      { kind: "edit", ...ann, affected: "Ben", access: little },
      { kind: "edit", ...ann, affected: "Ann", access: publishing },
      { kind: "edit", ...ann, affected: "Olga", access: little },
      { kind: "identity", ...ann, affected: "Ben", attributes: { team: "red" } },
      { kind: "identity", ...ann, affected: "Ann", attributes: { team: "red" } },
      { kind: "remove", ...ann, affected: "Ben" },
      { kind: "remove", ...ann, affected: "Olga" },
      { kind: "restore", ...ann, affected: "Cid" },
      { kind: "preset", ...ann, key: "p", grants: [], isNew: false },
      { kind: "preset", ...ann, key: "q", grants: [whole("posts.publish")], isNew: false },
      { kind: "preset", ...ann, key: "nobodys", grants: [], isNew: false },
      { kind: "preset", ...ann, key: "nobodys", grants: [whole("posts.publish")], isNew: false },
      { kind: "preset", ...ann, key: "new", grants: [whole("*")], isNew: true },
      { kind: "preset", ...ann, key: "new", grants: [whole("posts.*")], isNew: true },
      { kind: "retirePreset", ...ann, key: "p" },
      { kind: "retirePreset", ...ann, key: "nobodys" },
      { kind: "implies", ...ann, name: "a.x", implies: ["posts.publish"] },
      { kind: "transfer", ...ann, affected: "Dora", formerOwnerPresets: [] },
      { kind: "transfer", by: byKey ? "Olga" : "Ben", byKey, affected: "Dora", formerOwnerPresets: [] },
    ];
  });

  test("is refused on every path, by hand and by key, and changes nothing", async () => {
    const team = await newTeam(model, NAMES);
    await look(team, NAMES);
    const current = await playAll(team, model, prepared);
    for (const step of refused) {
      expect([step, take(current, step, Date.now())]).toEqual([step, null]);
      const { status, body } = await send(team, step);
      expect([step, status, body]).toMatchObject([step, 403, { error: { code: "forbidden" } }]);
      expect(await look(team, NAMES)).toEqual(stateOf(current));
    }
    // In bulk each has a result of their own.
    const bulk: Step = {
      kind: "bulk",
      by: "Ann",
      byKey: false,
      affected: ["Olga", "Ben", "Dora"],
      change: { type: "remove" },
    };
    const { body } = await send(team, bulk);
    expect(body).toMatchObject({ results: [{ status: "refused" }, { status: "refused" }, { status: "changed" }] });
    expect(await look(team, NAMES)).toEqual(stateOf(take(current, bulk, Date.now())?.after ?? current));
  });
});

test("what kind of member one is, is no access that one could drop, so only who may edit says it", async () => {
  const team = await newTeam({ ...emptyModel, people: { Olga: nothing, Ann: nothing } }, NAMES);
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

/** A member gains by a step only what its giver could do. The owner changes only by their own transfer. */
function expectNothingNew(before: Model, after: Model, giver: string): void {
  if (giver === before.owner) return;
  expect(after.owner).toBe(before.owner);
  const given = reachOf(before, giver);
  for (const name of Object.keys(after.people)) {
    const held = reachOf(before, name);
    expect([...reachOf(after, name)].filter((each) => !held.has(each) && !given.has(each))).toEqual([]);
  }
  for (const { key } of after.choice.presets) {
    const held = reach(before, answersOfPreset(before, key));
    const holds = reach(after, answersOfPreset(after, key));
    expect([key, [...holds].filter((each) => !held.has(each) && !given.has(each))]).toEqual([key, []]);
  }
}

const reachOf = (model: Model, name: string): Set<string> => reach(model, answersOf(model, name));

/** Everything that is answered with yes, as texts: each permission on each resource at each time. */
function reach(model: Model, may: ReturnType<typeof answersOf>): Set<string> {
  const asked = [...catalogueOf(model.choice).permissions.keys()].flatMap((permission) =>
    RESOURCES.flatMap((resource) => TIMES.map((time) => [permission, resource, time] as const)),
  );
  return new Set(
    asked
      .filter((question) => may(...question))
      .map(([permission, { type, id }, time]) => `${permission} ${type}:${id} ${time}`),
  );
}
