import fc from "fast-check";
import { expect, test } from "vitest";
import { BUILT_IN_GROUPS, BUILT_IN_VERSION, wholeProject } from "../../access/built-in.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import { allows, compile } from "../../access/compile.ts";
import type { CatalogueChoice, Properties, Question } from "../../access/types.ts";
import { newIdAt } from "../../worker/platform/ids.ts";
import { choiceIn } from "../../worker/projects/file/compare/catalogue.ts";
import { compare } from "../../worker/projects/file/compare/compare.ts";
import { distinctAccess, type MemberState } from "../../worker/projects/file/compare/member-state.ts";
import { resourceKey } from "../../worker/projects/file/compare/resource-key.ts";
import { type ProjectState, presentAs } from "../../worker/projects/file/compare/state.ts";
import { partsOf } from "../../worker/projects/file/plan/parts.ts";
import { type Step, stepsOf } from "../../worker/projects/file/plan/steps.ts";
import { readFile } from "../../worker/projects/file/read/read.ts";
import { newMemberRow } from "../../worker/projects/team/new-row.ts";
import { anySaid, type Said } from "../support/project-file-arbitraries.ts";

const now = Date.parse("2026-06-01T00:00:00Z");
const newId = newIdAt(() => now);
const NO_NEW_MEMBERS = { accounts: new Map(), formerIds: new Map(), taken: new Set<string>(), mailed: new Map() };
const NOTHING: CatalogueChoice = {
  version: BUILT_IN_VERSION,
  builtInGroups: BUILT_IN_GROUPS,
  permissions: [],
  presets: [],
};

/** A project as a model: as much as decides, and nothing of how it is stored. */
interface World {
  readonly choice: CatalogueChoice;
  readonly stored: { readonly subject: readonly string[]; readonly resource: readonly string[] };
  readonly members: ReadonlyMap<string, MemberState>;
  readonly resources: ReadonlyMap<string, { readonly name: string; readonly attributes: Properties }>;
}

const readSaid = ({ builtInGroups, ...said }: Said) =>
  readFile({
    format: "gatehouse/project@1",
    project: { slug: "model", name: "Model", builtInGroups },
    ...said,
  });

function worldOf(said: Said): World {
  const file = readSaid(said);
  expect(file.problems).toEqual([]);
  const members = file.members.map(({ value }): [string, MemberState] => [
    value.email,
    { ...value, access: distinctAccess(value), placeholder: { name: value.name, until: now + 1e12 } },
  ]);
  return {
    choice: choiceIn(file, NOTHING),
    stored: { subject: [], resource: [] },
    members: new Map(members),
    resources: new Map(file.resources.map(({ value }) => [resourceKey(value), value])),
  };
}

/** The model as the importer finds it. */
function stateOf({ choice, stored, members, resources }: World): ProjectState {
  const project = {
    ...{
      id: "prj_1",
      slug: "model",
      revision: 1,
      hash: "",
      createdAt: 0,
      deletedAt: null,
      name: "Model",
      timeZone: "UTC",
    },
    ...{ status: "active" as const, archivedAt: null, catalogue: choice, storedNames: stored },
  };
  const present = [...members].map(([email, { kind, access, aliases, attributes, placeholder }]) => {
    const name = placeholder?.name ?? "";
    const row = newMemberRow(
      { projectId: "prj_1", revision: 1 },
      {
        ...{ id: newId("mem"), userId: null, name, kind, isOwner: false, joinedAt: 0, addedBy: "" },
        attributes: { ...attributes },
        placeholder: { email, until: placeholder?.until ?? null },
      },
    );
    const user = { user: null, placeholder: { name, email }, isSuspended: false };
    return presentAs(
      { ...user, id: row.id, kind, isOwner: false, access, attributes, joinedAt: 0, revision: 1, row },
      aliases,
    );
  });
  return {
    snapshot: {
      ...{
        project,
        catalogue: catalogueOf(choice),
        members: new Map(),
        me: null,
        actorName: "key:k",
        isConfirmed: true,
        now,
        next: 2,
        extra: {},
      },
      actor: { memberId: null, isOwner: false, access: [{ ...wholeProject("*"), source: "grant" }], within: null },
    },
    present,
    resources: [...resources].map(([key, { name, attributes }]) => ({
      ...{
        projectId: "prj_1",
        type: key.split(":")[0] ?? "",
        id: key.split(":")[1] ?? "",
        addedRev: 1,
        endedRev: null,
      },
      ...{ name, attributes: { ...attributes }, shared: false },
    })),
    invitations: [],
    lastImport: null,
  };
}

function stepsBetween(before: World, after: Said): Step[] {
  const importing = { byDeployment: true, owner: null, newId };
  return stepsOf(compare(stateOf(before), readSaid(after), NO_NEW_MEMBERS, importing), null);
}

function take(world: World, step: Step): World {
  switch (step.kind) {
    case "catalogue": {
      const names = new Set(step.permissions.map(({ after }) => after.name));
      const kept = world.choice.permissions.filter(({ name }) => !names.has(name));
      const permissions = [...kept, ...step.permissions.map(({ after }) => after)];
      const { builtInGroups = world.choice.builtInGroups, storedNames = world.stored } = step.project;
      return { ...world, choice: { ...world.choice, builtInGroups, permissions }, stored: storedNames };
    }
    case "preset": {
      const kept = world.choice.presets.filter(({ key }) => key !== step.change.after.key);
      return { ...world, choice: { ...world.choice, presets: [...kept, step.change.after] } };
    }
    case "member": {
      const members = new Map(world.members);
      if (step.change.to) members.set(step.change.email, step.change.to);
      else members.delete(step.change.email);
      return { ...world, members };
    }
    case "resource": {
      const resources = new Map(world.resources);
      const { before, after } = step.change;
      if (after) resources.set(resourceKey(after), after);
      else if (before) resources.delete(resourceKey(before));
      return { ...world, resources };
    }
    default:
      throw new Error(`The model has no ${step.kind}.`);
  }
}

const sent = [undefined, { team: "red" }, { status: "blue", team: 1 }];
const ACTIONS = [
  "a.x",
  "a.y",
  "b.z",
  "do_x",
  "do_y",
  "posts.view",
  "posts.create",
  "posts.publish",
  "comments.read",
  "team.view",
];

/** All that members may do, as texts: by alias or address, on each resource, with any properties sent. */
function allowedIn({ choice, stored, members, resources }: World): Set<string> {
  const catalogue = catalogueOf(choice);
  const project = { id: "prj_1", status: "active" as const, catalogue, stored };
  const found = new Set<string>();
  for (const [email, { access, aliases, attributes }] of members) {
    for (const key of ["thing:1", "record:1", "record:2"]) {
      const [type = "", id = ""] = key.split(":");
      const stands = resources.get(key);
      const member = { id: email, isOwner: false, access, email, attributes };
      const compiled = compile({ project, member, resource: stands ?? null });
      for (const name of ACTIONS) {
        for (const properties of sent) {
          const question: Question = {
            subject: { type: "email", id: email, properties },
            action: { name, properties },
            resource: { type, id, properties },
          };
          if (!allows(compiled, question, now)) continue;
          for (const known of [email, ...aliases.map((alias) => alias.id)]) {
            found.add(JSON.stringify([known, name, key, properties ?? null]));
          }
        }
      }
    }
  }
  return found;
}

/** The same for worlds that differ in the order of their parts alone. */
const inOrder = ({ choice, members, resources, ...world }: World) => ({
  ...world,
  permissions: choice.permissions.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  presets: choice.presets.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  members,
  resources,
});

test("at no point of an import may a member do what they may neither before nor after", () => {
  const said = anySaid("model.example.com");
  fc.assert(
    fc.property(said, said, (first, second) => {
      const before = worldOf(first);
      const steps = stepsBetween(before, second);
      const after = steps.reduce(take, before);
      const either = new Set([...allowedIn(before), ...allowedIn(after)]);
      let world = before;
      for (const step of steps) {
        world = take(world, step);
        expect([...allowedIn(world)].filter((each) => !either.has(each))).toEqual([]);
      }
      expect(stepsBetween(after, second)).toEqual([]);
    }),
    { numRuns: 500 },
  );
}, 60_000);

test("cut into parts, steps end in the same state; each part is bounded, and holds each thing once", () => {
  const said = anySaid("model.example.com");
  fc.assert(
    fc.property(said, said, (first, second) => {
      const before = worldOf(first);
      const steps = stepsBetween(before, second);
      const parts = partsOf(steps);
      const whole = steps.reduce(take, before);
      expect(inOrder(parts.flat().reduce(take, before))).toEqual(inOrder(whole));
      expect(parts.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 100 },
  );
  const resources = Array.from({ length: 1_201 }, (_, at) => ({
    type: "record",
    id: `${at}`,
    name: "R",
    attributes: {},
  }));
  const many = stepsBetween(worldOf({ builtInGroups: ["posts"] }), { builtInGroups: ["posts"], resources });
  expect(partsOf(many).map((part) => part.length)).toEqual([500, 500, 201]);
  const long = resources.map((each) => ({ ...each, attributes: { text: "x".repeat(1_000), more: "y" } }));
  const wide = partsOf(
    stepsBetween(worldOf({ builtInGroups: ["posts"] }), { builtInGroups: ["posts"], resources: long }),
  );
  expect(wide.flat()).toHaveLength(1_202);
});
