import { eq } from "drizzle-orm";
import type { ProjectRecord, Records } from "../../../access/feed/messages.ts";
import type { Grant, Properties } from "../../../access/types.ts";
import { batch } from "../../../db/reads/snapshot.ts";
import {
  grants,
  memberAliases,
  memberPresets,
  members,
  permissions,
  presetGrants,
  presets,
  projectStates,
  resources,
} from "../../../db/schema.ts";
import { db } from "../database.ts";
import { livesAt } from "../history.ts";
import type { NaiveMember, State } from "./naive.ts";

/** The same state in one order, so that two that say the same are equal. */
export const canonical = (state: State): State => ({
  ...state,
  groups: state.groups.toSorted(),
  stored: { subject: state.stored.subject.toSorted(), resource: state.stored.resource.toSorted() },
  permissions: sorted(
    state.permissions.map(({ name, resourceType, action, implies }) => ({
      ...{ name, resourceType, action },
      implies: implies.toSorted(),
    })),
  ),
  presets: sorted(state.presets.map(({ key, grants: given }) => ({ key, grants: sortedGrants(given) }))),
  retired: state.retired.toSorted(),
  members: sorted(state.members.map(sortedMember)),
  resources: sorted(state.resources.map(({ type, id, attributes }) => ({ type, id, attributes: byName(attributes) }))),
});

export const plain = (state: State): string => JSON.stringify(canonical(state));

const sortedMember = ({ id, userId, placeholder, isOwner, ...member }: NaiveMember): NaiveMember => ({
  ...{ id, userId, placeholder, isOwner },
  presets: member.presets.toSorted(),
  grants: sortedGrants(member.grants),
  aliases: sorted(member.aliases.map(({ type, id: named }) => ({ type, id: named }))),
  attributes: byName(member.attributes),
});

const sortedGrants = (given: readonly Grant[]): Grant[] =>
  sorted(
    given.map(({ permission, scope, when, startsAt, expiresAt }) => ({
      ...{ permission, scope, startsAt, expiresAt },
      when: sorted(when),
    })),
  );

const byName = (properties: Properties): Properties => Object.fromEntries(sorted(Object.entries(properties)));

const sorted = <T>(all: readonly T[]): T[] => all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** What a synced service is given of a project. */
export function stateOfRecords(project: ProjectRecord, records: Pick<Records, "members" | "resources">): State {
  const { id, slug, status, stored, catalogue } = project;
  return canonical({
    ...{ id, slug, status, stored, groups: catalogue.builtInGroups },
    permissions: catalogue.permissions.filter(({ retired }) => !retired),
    presets: catalogue.presets.filter(({ retired }) => !retired),
    retired: catalogue.permissions.filter(({ retired }) => retired).map(({ name }) => name),
    members: records.members.map(({ access, ...member }) => ({ ...member, ...access })),
    resources: records.resources,
  });
}

/** Every version of everything that decisions in the project read. */
export const readVersions = (projectId: string) =>
  batch(db, {
    states: db.select().from(projectStates).where(eq(projectStates.projectId, projectId)),
    permissions: db.select().from(permissions).where(eq(permissions.projectId, projectId)),
    presets: db.select().from(presets).where(eq(presets.projectId, projectId)),
    presetGrants: db.select().from(presetGrants).where(eq(presetGrants.projectId, projectId)),
    members: db.select().from(members).where(eq(members.projectId, projectId)),
    memberPresets: db.select().from(memberPresets).where(eq(memberPresets.projectId, projectId)),
    grants: db.select().from(grants).where(eq(grants.projectId, projectId)),
    aliases: db.select().from(memberAliases).where(eq(memberAliases.projectId, projectId)),
    resources: db.select().from(resources).where(eq(resources.projectId, projectId)),
  });

type Versions = Awaited<ReturnType<typeof readVersions>>;

/** The state that the rows hold of a revision. */
export function stateAsOf(versions: Versions, { id, slug }: Pick<State, "id" | "slug">, revision: number): State {
  const rows = rowsAsOf(versions, revision);
  const [row] = rows.states;
  if (!row) throw new Error(`There is no state of revision ${revision}.`);
  const grantsOf = (key: string) => rows.presetGrants.filter(({ presetKey }) => presetKey === key);
  return canonical({
    ...{ id, slug, status: row.status, groups: row.builtInGroups, stored: row.storedNames },
    permissions: rows.permissions.filter(({ retired }) => !retired),
    presets: rows.presets.filter(({ retired }) => !retired).map(({ key }) => ({ key, grants: grantsOf(key) })),
    retired: rows.permissions.filter(({ retired }) => retired).map(({ name }) => name),
    members: rows.members.map((member) => memberIn(rows, member)),
    resources: rows.resources,
  });
}

function rowsAsOf(versions: Versions, revision: number): Versions {
  const living = Object.entries(versions).map(([name, rows]) => [name, rows.filter((row) => livesAt(row, revision))]);
  return Object.fromEntries(living);
}

function memberIn(rows: Versions, member: Versions["members"][number]): NaiveMember {
  const { id, userId, isOwner, attributes, placeholderEmail: email, placeholderUntil: until } = member;
  const isTheirs = ({ memberId }: { readonly memberId: string }) => memberId === id;
  return {
    ...{ id, userId, isOwner, attributes },
    placeholder: email === null ? null : { email, until },
    presets: rows.memberPresets.filter(isTheirs).map(({ presetKey }) => presetKey),
    grants: rows.grants.filter(isTheirs),
    aliases: rows.aliases.filter(isTheirs),
  };
}
