import { and, eq, isNull } from "drizzle-orm";
import fc from "fast-check";
import type { Access, Grant, Permission, Preset, ProjectStatus } from "../../access/types.ts";
import * as tables from "../../db/schema.ts";
import { insertRows } from "../../db/writes/insert-rows.ts";
import { newIdAt } from "../../worker/platform/ids.ts";
import { access, attributes, ownPermissions, presets, storedNames } from "../access/arbitraries.ts";
import { newAddress } from "./client.ts";
import { db, runBatch } from "./database.ts";

const newId = newIdAt(Date.now);
const HOUR = 3_600_000;

/** What is drawn of a member; names that must be unique come when it is written. */
export interface DrawnMember {
  readonly as: "user" | "suspended" | "placeholder" | "unclaimed";
  readonly access: Access;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly aliases: readonly { readonly type: string; readonly id: string }[];
  /** One of its own unless given; null: none, as is always so outside of tests. */
  readonly email?: string | null;
}

export interface DrawnProject {
  readonly members: readonly DrawnMember[];
  readonly resources: readonly {
    readonly type: string;
    readonly id: string;
    readonly attributes: Readonly<Record<string, unknown>>;
  }[];
  readonly permissions: readonly Permission[];
  readonly presets: readonly Preset[];
  readonly stored: { readonly subject: readonly string[]; readonly resource: readonly string[] };
  readonly status: ProjectStatus;
  /** Those of a new project unless given. */
  readonly builtInGroups?: readonly string[];
}

const aliasIds = ["a", "A", "ä", "a b", "1", "a:1", '"', "😀"];

const member = fc.record({
  as: fc.constantFrom("user", "user", "user", "suspended", "placeholder", "unclaimed"),
  access,
  attributes,
});

const resource = fc.record({
  type: fc.constantFrom("post", "account", "a"),
  id: fc.constantFrom("1", "2", "a", "ä", "😀"),
  attributes,
});

export const drawnProject: fc.Arbitrary<DrawnProject> = fc
  .record({
    members: fc.array(member, { minLength: 1, maxLength: 7 }),
    owners: fc.array(fc.record({ type: fc.constantFrom("user", "person"), of: fc.nat(6) }), {
      maxLength: aliasIds.length,
    }),
    resources: fc.uniqueArray(resource, { maxLength: 6, selector: ({ type, id }) => JSON.stringify([type, id]) }),
    permissions: ownPermissions,
    presets,
    stored: fc.record({ subject: storedNames, resource: storedNames }),
    status: fc.constantFrom(...Array<"active">(9).fill("active"), "archived"),
  })
  .map(({ owners, members, ...rest }) => ({
    ...rest,
    members: members.map((each, at) => ({
      ...each,
      aliases: owners.flatMap(({ type, of }, alias) => (of === at ? [{ type, id: aliasIds[alias] ?? "" }] : [])),
    })),
  }));

/** A subject as a search may list it. */
export interface Listed {
  readonly type: string;
  readonly id: string;
}

/** Writes what was drawn into a new project, as if it had come in by revision 1. What each search may list of its members. */
export async function writeProject(
  projectId: string,
  drawn: DrawnProject,
  timeOf = aroundNow,
): Promise<readonly Listed[]> {
  const inTime = ({ when, startsAt, expiresAt, ...rest }: Grant) => ({
    ...rest,
    when: [...when],
    startsAt: startsAt === null ? null : timeOf(startsAt),
    expiresAt: expiresAt === null ? null : timeOf(expiresAt),
  });
  const span = { projectId, addedRev: 1, endedRev: null };
  const people = drawn.members.map((each) => ({
    ...each,
    id: newId("mem"),
    userId: newId("usr"),
    email: each.email === undefined ? newAddress("p") : each.email,
  }));
  await runBatch([
    ...insertRows(db, tables.users, people.filter(isUser).map(userOf)),
    ...insertRows(
      db,
      tables.members,
      people.map((person) => ({ ...span, ...memberOf(person) })),
    ),
    ...insertRows(
      db,
      tables.memberPresets,
      people.flatMap(({ id, access: { presets: keys } }) =>
        keys.map((presetKey) => ({ ...span, memberId: id, presetKey })),
      ),
    ),
    ...insertRows(
      db,
      tables.memberAliases,
      people.flatMap(({ id, aliases }) => aliases.map((alias) => ({ ...span, ...alias, memberId: id }))),
    ),
    ...insertRows(
      db,
      tables.grants,
      people.flatMap(({ id, access: { grants } }) =>
        grants.map((grant) => ({ ...span, ...inTime(grant), id: newId("grt"), memberId: id })),
      ),
    ),
    ...insertRows(
      db,
      tables.permissions,
      drawn.permissions.map((permission) => ({
        ...span,
        ...permission,
        label: permission.name,
        implies: [...permission.implies],
      })),
    ),
    ...insertRows(
      db,
      tables.presets,
      drawn.presets.map(({ key, retired }) => ({ ...span, key, name: key, retired })),
    ),
    ...insertRows(
      db,
      tables.presetGrants,
      drawn.presets.flatMap(({ key, grants }) =>
        grants.map((grant) => ({ ...span, ...inTime(grant), id: newId("grt"), presetKey: key })),
      ),
    ),
    ...insertRows(
      db,
      tables.resources,
      drawn.resources.map(({ attributes: own, ...resource }) => ({
        ...{ ...span, ...resource, attributes: { ...own } },
        ...{ name: resource.id, shared: false },
      })),
    ),
    db
      .update(tables.projectStates)
      .set({
        storedNames: { subject: [...drawn.stored.subject], resource: [...drawn.stored.resource] },
        status: drawn.status,
        ...(drawn.builtInGroups ? { builtInGroups: [...drawn.builtInGroups] } : {}),
      })
      .where(and(eq(tables.projectStates.projectId, projectId), isNull(tables.projectStates.endedRev))),
  ]);
  return people.flatMap((person) => namesOf(person, drawn));
}

type Person = DrawnMember & { readonly id: string; readonly userId: string; readonly email: string | null };

const hasUser = ({ as }: DrawnMember): boolean => as === "user" || as === "suspended";
const isUser = (person: Person): person is Person & { readonly email: string } =>
  hasUser(person) && person.email !== null;

const userOf = ({ as, userId, email }: Person & { readonly email: string }) => ({
  id: userId,
  email,
  name: email,
  language: "en" as const,
  passwordHash: null,
  administrator: false,
  accessMail: false,
  createdAt: 1,
  suspendedAt: as === "suspended" ? 1 : null,
});

const memberOf = (person: Person) => ({
  id: person.id,
  userId: hasUser(person) ? person.userId : null,
  placeholderEmail: hasUser(person) ? null : person.email,
  placeholderName: hasUser(person) ? null : person.email,
  placeholderUntil: person.as === "unclaimed" ? 1 : null,
  kind: "team" as const,
  isOwner: false,
  attributes: { ...person.attributes },
  joinedAt: 1,
  addedBy: "",
  sortName: person.email ?? "",
  changedRev: 1,
});

/** Times are drawn from 0 to 9: up to 4 is the past. */
const aroundNow = (time: number): number => Date.now() + (time - 4.5) * HOUR;

/** Each alias under its type, the address, and our id as `user` if the project has no alias of that type. */
function namesOf(person: Person, project: DrawnProject): Listed[] {
  const ownId = { type: "user", id: hasUser(person) ? person.userId : person.id };
  const address = person.email === null ? [] : [{ type: "email", id: person.email }];
  return [...person.aliases, ...address, ...(listsOurIds(project) ? [ownId] : [])];
}

/** Whether a search for `user` lists members under our ids. */
export const listsOurIds = ({ members }: DrawnProject): boolean =>
  !members.some(({ aliases }) => aliases.some(({ type }) => type === "user"));
