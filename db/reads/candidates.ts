import { and, asc, eq, gt, isNull, notExists, type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { memberAliases, members, resources, users } from "../schema.ts";

/** A member's name in a subject search, and its position in the order of the type. */
export interface SubjectName {
  readonly id: string;
  readonly position: readonly string[];
}

/** At most `count` names of current members as subjects of the type, after the position. */
export function subjectsNamed(
  db: Connection,
  projectId: string,
  type: string,
  after: readonly string[],
  count: number,
): Promise<SubjectName[]> {
  const [first = "", second = ""] = after;
  if (type === "email") return byAddress(db, projectId, first, count);
  return type === "user" ? asUser(db, projectId, [first, second], count) : byAlias(db, projectId, type, first, count);
}

async function byAlias(db: Connection, projectId: string, type: string, after: string, count: number) {
  const rows = await aliasesOf(db, projectId, type, after).orderBy(asc(memberAliases.id)).limit(count);
  return rows.map(({ id }) => ({ id, position: [id] }));
}

async function byAddress(db: Connection, projectId: string, after: string, count: number) {
  const rows = await db
    .select({ memberId: members.id, id: sql<string>`coalesce(${users.email}, ${members.placeholderEmail})` })
    .from(members)
    .leftJoin(users, eq(users.id, members.userId))
    .where(and(isCurrent(projectId), gt(members.id, after)))
    .orderBy(asc(members.id))
    .limit(count);
  return rows.map(({ memberId, id }) => ({ id, position: [memberId] }));
}

/**
 * By aliases of type `user`, or by our ids if the project has no such alias. Positions of our ids start with an empty alias,
 * so that a search misses no member when the first alias is added, or the last one removed, between pages.
 */
async function asUser(db: Connection, projectId: string, [alias, member]: readonly [string, string], count: number) {
  const aliased = await byAlias(db, projectId, "user", alias, count);
  return aliased.length > 0 ? aliased : byOurId(db, projectId, member, count);
}

async function byOurId(db: Connection, projectId: string, after: string, count: number) {
  const rows = await db
    .select({ memberId: members.id, id: sql<string>`coalesce(${members.userId}, ${members.id})` })
    .from(members)
    .where(and(isCurrent(projectId), gt(members.id, after), notExists(aliasesOf(db, projectId, "user"))))
    .orderBy(asc(members.id))
    .limit(count);
  return rows.map(({ memberId, id }) => ({ id, position: ["", memberId] }));
}

const aliasesOf = (db: Connection, projectId: string, type: string, after = "") =>
  db
    .select({ id: memberAliases.id })
    .from(memberAliases)
    .where(
      and(
        eq(memberAliases.projectId, projectId),
        eq(memberAliases.type, type),
        isNull(memberAliases.endedRev),
        gt(memberAliases.id, after),
      ),
    );

const isCurrent = (projectId: string): SQL | undefined =>
  and(eq(members.projectId, projectId), isNull(members.endedRev));

/** Ids of a project's resources of the type, after this one. */
export const resourcesOf = (db: Connection, projectId: string, type: string, after: string, count: number) =>
  resourceIds(db, eq(resources.projectId, projectId), type, after, count);

/** Ids of the deployment's shared resources of the type, after this one. */
export const sharedResources = (db: Connection, type: string, after: string, count: number) =>
  resourceIds(db, sql`${resources.shared} = 1`, type, after, count);

async function resourceIds(db: Connection, among: SQL, type: string, after: string, count: number): Promise<string[]> {
  const rows = await db
    .select({ id: resources.id })
    .from(resources)
    .where(and(among, eq(resources.type, type), isNull(resources.endedRev), gt(resources.id, after)))
    .orderBy(asc(resources.id))
    .limit(count);
  return rows.map(({ id }) => id);
}
