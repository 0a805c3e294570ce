import { expect } from "vitest";
import type { Properties } from "../../../access/types.ts";
import { sent, sentGrant } from "../delegation-team.ts";
import { importerOf, withKey } from "../project-file.ts";
import type { Said } from "./draw.ts";
import { givable, knownGrants, knownNames, ownPermission } from "./edits.ts";
import type { NaiveMember, NaiveResource, State } from "./naive.ts";
import type { Scene } from "./scene.ts";
import { type Aliases, NAMES, type Name, type OwnName } from "./world.ts";

type Entry = Pick<NaiveMember, "presets" | "grants" | "aliases" | "attributes"> & { readonly name: Name };

/**
 * Brings the project to what a file says, as far as it can say it now. A key of the deployment adds people at once, and leaves
 * the resources as they are, since what it registers no other project of the deployment may.
 */
export async function importFile(scene: Scene, said: Said, by: "owner" | "deployment"): Promise<void> {
  const { state, owner, deployment } = scene;
  const catalogue = catalogueAfter(scene, said);
  const entries = entriesIn(scene, said, catalogue).filter(
    ({ name }) => by === "deployment" || memberNamed(scene, name),
  );
  const resources = by === "owner" ? resourcesIn(scene, said) : state.resources;
  const importer = by === "owner" ? importerOf(owner.client) : withKey(deployment);
  const answer = await importer.put(state.slug, fileOf(scene, catalogue, entries, resources));
  const isRefused = entries.some((entry) => entry.aliases.some((alias) => isOwners(state, alias)));
  expect(answer.status).toBe(isRefused ? 422 : 200);
  if (isRefused) return scene.past.acknowledge(state);
  const members = await Promise.all(entries.map((entry) => standing(scene, entry)));
  const stored = {
    subject: declared(state.stored.subject, members, (member) => state.members.find(({ id }) => id === member.id)),
    resource: declared(state.stored.resource, resources, (each) => state.resources.find(({ id }) => id === each.id)),
  };
  const kept = state.members.filter(({ isOwner }) => isOwner);
  return scene.past.acknowledge({ ...catalogue, stored, members: [...kept, ...members], resources });
}

const fileOf = (
  { project: { slug, name, timeZone }, words }: Scene,
  { groups, permissions, presets }: State,
  entries: readonly Entry[],
  resources: readonly NaiveResource[],
) => ({
  format: "gatehouse/project@1",
  project: { slug, name, timeZone, builtInGroups: groups },
  permissions: permissions.map((each) => ({ ...each, label: each.name })),
  presets: presets.map(({ key, grants }) => ({ key, name: key, grants: grants.map(sentGrant) })),
  members: entries.map(({ name: who, aliases, attributes, ...access }) => ({
    ...{ email: words.emailOf(who), name: who, ...sent(access) },
    ...{ aliases, attributes },
  })),
  resources: resources.map(({ type, id, attributes }) => ({ type, id, name: id, attributes })),
});

/** A file does not change the owner, so it gives the owner's names to no other member. */
const isOwners = ({ members }: State, { type, id }: Aliases[number]): boolean =>
  members.some((member) => member.isOwner && member.aliases.some((alias) => alias.type === type && alias.id === id));

/** Names that were retired stay so; one that would claim a pair of a group that is shown is left out. */
function catalogueAfter({ state, words }: Scene, { groups, permissions, presets }: Said): State {
  const defined = (Object.entries(permissions) as [OwnName, readonly string[]][]).filter(
    ([name]) => !state.retired.includes(name) && !(name === "b.p" && groups.includes("posts")),
  );
  const bare = { ...state, groups, permissions: defined.map(([name]) => ownPermission(name, [])) };
  const own = defined.map(([name, implied]) => ownPermission(name, knownNames(implied, bare)));
  const gone = state.permissions.filter(({ name }) => !own.some((each) => each.name === name));
  const after = { ...bare, permissions: own, retired: [...state.retired, ...gone.map(({ name }) => name)] };
  const kept = Object.entries(presets).map(([key, drawn]) => ({
    key,
    grants: knownGrants(words.grants(drawn), after),
  }));
  return { ...after, presets: kept };
}

/** Everybody but the owner; of an alias that several are given the first keeps it. */
function entriesIn(scene: Scene, { members }: Said, after: State): Entry[] {
  const given = new Set<string>();
  const isFree = (alias: object) => !given.has(JSON.stringify(alias)) && given.add(JSON.stringify(alias));
  return NAMES.flatMap((name) => {
    const drawn = members[name];
    if (!drawn || memberNamed(scene, name)?.isOwner) return [];
    const attributes = scene.words.properties(drawn.attributes);
    return [{ name, ...givable(scene.words.access(drawn), after), attributes, aliases: drawn.aliases.filter(isFree) }];
  });
}

const resourcesIn = ({ words }: Scene, { resources }: Said): NaiveResource[] =>
  Object.entries(resources).map(([id, drawn]) => ({ type: "post", id, attributes: words.properties(drawn) }));

function memberNamed({ state, words, people }: Scene, name: Name): NaiveMember | undefined {
  const userId = people.get(name)?.userId ?? "";
  return state.members.find((each) => each.userId === userId || each.placeholder?.email === words.emailOf(name));
}

/** A current member stays the same member. */
async function standing(scene: Scene, { name, ...entry }: Entry): Promise<NaiveMember> {
  const known = memberNamed(scene, name);
  if (known) return { ...known, ...entry };
  const came = await scene.newcomer(scene.people.get(name)?.userId ?? null, scene.words.emailOf(name));
  return { ...came, isOwner: false, ...entry };
}

/** "Import declares those it carries": the names that it writes. What stands already it does not write. */
function declared<T extends { readonly attributes: Properties }>(
  names: readonly string[],
  after: readonly T[],
  before: (of: T) => T | undefined,
): string[] {
  const text = (of: T | undefined) => of && JSON.stringify(Object.entries(of.attributes).sort());
  const written = after.filter((each) => text(each) !== text(before(each)));
  return [...new Set([...names, ...written.flatMap(({ attributes }) => Object.keys(attributes))])].sort();
}
