import { atomsHeld } from "../../access/atoms.ts";
import { isOwnPresetKey } from "../../access/built-in.ts";
import { canGrant, type GrantChange } from "../../access/can-grant.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import { allows, compile } from "../../access/compile.ts";
import { type AccessHolder, newTarget, presetTargets, targetOf } from "../../access/targets.ts";
import type { Access, Catalogue, CatalogueChoice, Grant, Properties } from "../../access/types.ts";
import { ownPreset } from "./scenario.ts";

/** A project as a model: people, one pending invitation at a time, and what each step does to them. */
export interface World {
  readonly now: number;
  readonly choice: CatalogueChoice;
  readonly people: Readonly<Record<string, Person>>;
  readonly invitation: { readonly by: string; readonly access: Access } | null;
}

export interface Person {
  readonly isOwner: boolean;
  readonly access: Access;
  readonly attributes: Properties;
}

export type Step =
  | { readonly kind: "edit"; readonly by: string; readonly affected: string; readonly access: Access }
  | { readonly kind: "remove"; readonly by: string; readonly affected: string }
  | { readonly kind: "identity"; readonly by: string; readonly affected: string; readonly attributes: Properties }
  | { readonly kind: "invite"; readonly by: string; readonly access: Access }
  | { readonly kind: "accept"; readonly by: string }
  | { readonly kind: "preset"; readonly by: string; readonly key: string; readonly grants: readonly Grant[] }
  | { readonly kind: "implies"; readonly by: string; readonly name: string; readonly implies: readonly string[] };

/** The world after the step, or `null` if the step is refused. The member in `gives` answers for it. */
export function take(world: World, step: Step): { world: World; gives: string; touched: readonly string[] } | null {
  const gives = step.kind === "accept" ? (world.invitation?.by ?? "") : step.by;
  const after = applied(world, step);
  if (after === null || !world.people[gives] || !isAllowed(world, after, step, gives)) return null;
  return { world: after, gives, touched: targetsOf(world, after, step).map(({ id }) => id) };
}

/** Names for what the presets hold: as if a person had that preset alone, whether a member has it or not. */
export const presetsIn = ({ choice }: World): string[] => choice.presets.map(({ key }) => `preset:${key}`);

/** Everything a person may do from now on, or who had a preset, as texts: each permission on each resource at each time. */
export function reachOf(world: World, id: string, times: readonly number[]): Set<string> {
  const person = world.people[id] ?? holderOfPreset(id);
  if (!person) return new Set();
  const catalogue = catalogueIn(world);
  return new Set(
    RESOURCES.flatMap((resource) => {
      const compiled = compile({
        project: { id: "prj_1", status: "active", catalogue, stored: { subject: ["team"], resource: [] } },
        member: { id, email: null, ...person },
        resource: { attributes: resource.attributes },
      });
      return ASKED.flatMap((name) => {
        const question = { subject: { type: "user", id }, action: { name }, resource };
        return times.filter((time) => allows(compiled, question, time)).map((time) => `${name} ${resource.id} ${time}`);
      });
    }),
  );
}

function holderOfPreset(name: string): Person | null {
  if (!name.startsWith("preset:")) return null;
  const access = { presets: [name.slice("preset:".length)], grants: [] };
  return { isOwner: false, access, attributes: { team: "red" } };
}

const catalogues = new WeakMap<CatalogueChoice, Catalogue>();

function catalogueIn({ choice }: World): Catalogue {
  const catalogue = catalogues.get(choice) ?? catalogueOf(choice);
  catalogues.set(choice, catalogue);
  return catalogue;
}

/** Names that the steps give, and ones that follow from them. */
const ASKED = [
  "posts.view",
  "posts.create",
  "posts.publish",
  "a.x",
  "a.y",
  "team.edit",
  "presets.manage",
  "audit.view",
];

const RESOURCES = [
  { type: "post", id: "1", attributes: { account: "a", team: "red" } },
  { type: "post", id: "2", attributes: {} },
];

function isAllowed(world: World, after: World, step: Step, gives: string): boolean {
  const catalogue = catalogueIn(world);
  const giver = world.people[gives];
  if (!giver) return false;
  const actor = { memberId: gives, isOwner: giver.isOwner, access: atomsHeld(giver, catalogue), within: null };
  return canGrant(actor, changeOf(world, after, step), catalogue, world.now).allowed;
}

function changeOf(world: World, after: World, step: Step): GrantChange {
  const targets = targetsOf(world, after, step);
  switch (step.kind) {
    case "implies":
      return { kind: "catalogue" };
    case "preset":
      return { kind: "preset", permission: "presets.manage", targets };
    case "identity":
      return { kind: "identity", permission: "team.edit", targets };
    case "invite":
    case "accept":
      return { kind: "access", permission: "team.invite", targets };
    default:
      return { kind: "access", permission: step.kind === "edit" ? "team.edit" : "team.remove", targets };
  }
}

function targetsOf(world: World, after: World, step: Step) {
  const catalogue = catalogueIn(world);
  switch (step.kind) {
    case "implies":
      return [];
    case "preset":
      return presetTargets(holdersOf(world), step.key, catalogue, catalogueIn(after));
    case "invite":
      return [newTarget("invitation", "new", step.access, catalogue)];
    case "accept":
      return world.invitation ? [newTarget("invitation", "new", world.invitation.access, catalogue)] : [];
    default:
      return memberTargets(world, after, step.affected, catalogue);
  }
}

function memberTargets(world: World, after: World, affected: string, catalogue: Catalogue) {
  const person = world.people[affected];
  if (!person) return [];
  return [targetOf({ kind: "member", id: affected, ...person }, after.people[affected]?.access ?? null, catalogue)];
}

function holdersOf({ people, invitation }: World): AccessHolder[] {
  const members = Object.entries(people).map(([id, person]): AccessHolder => ({ kind: "member", id, ...person }));
  return invitation
    ? [...members, { kind: "invitation", id: "new", isOwner: false, access: invitation.access }]
    : members;
}

function applied(world: World, step: Step): World | null {
  const { people, choice } = world;
  switch (step.kind) {
    case "edit":
      return changed(world, step.affected, { access: step.access });
    case "identity":
      return changed(world, step.affected, { attributes: step.attributes });
    case "remove": {
      const { [step.affected]: gone, ...others } = people;
      return gone ? { ...world, people: others } : null;
    }
    case "invite":
      return { ...world, invitation: { by: step.by, access: step.access } };
    case "accept":
      return accepted(world);
    case "preset": {
      if (!isOwnPresetKey(step.key)) return null;
      const others = choice.presets.filter(({ key }) => key !== step.key);
      return { ...world, choice: { ...choice, presets: [...others, ownPreset(step.key, step.grants)] } };
    }
    case "implies": {
      const permissions = choice.permissions.map((each) =>
        each.name === step.name ? { ...each, implies: step.implies } : each,
      );
      return { ...world, choice: { ...choice, permissions } };
    }
  }
}

function changed(world: World, id: string, change: Partial<Person>): World | null {
  const person = world.people[id];
  return person ? { ...world, people: { ...world.people, [id]: { ...person, ...change } } } : null;
}

function accepted({ people, invitation, ...world }: World): World | null {
  if (!invitation) return null;
  const id = ["new1", "new2", "new3", "new4"].find((each) => !people[each]) ?? "new5";
  const joined: Person = { isOwner: false, access: invitation.access, attributes: {} };
  return { ...world, people: { ...people, [id]: joined }, invitation: null };
}
