import { and, count, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { members, serviceKeys, users } from "../schema.ts";

export type KeyRow = typeof serviceKeys.$inferSelect;
/** Limits a list of keys to those of one member. */
export interface KeyFilter {
  readonly createdBy?: string | undefined;
}

export type KeyAfter = readonly [createdAt: number, id: string] | null;

/** A key with its creator, whose name is kept after they left. */
export interface ListedKey {
  readonly key: KeyRow;
  readonly creatorName: string | null;
  readonly creatorIsMember: number;
}

/** Keys that were not revoked, newest first. `projectId` is null for deployment keys. */
export const keysPage = (
  db: Connection,
  projectId: SQL<string> | null,
  after: KeyAfter,
  limit: number,
  { createdBy }: KeyFilter = {},
) =>
  db
    .select({ key: serviceKeys, creatorName: creatorName(projectId), creatorIsMember: creatorIsMember(projectId) })
    .from(serviceKeys)
    .where(
      and(
        ofProject(projectId),
        isNull(serviceKeys.endedRev),
        createdBy === undefined ? undefined : eq(serviceKeys.createdBy, createdBy),
        after === null ? undefined : sql`(${serviceKeys.createdAt}, ${serviceKeys.id}) < (${after[0]}, ${after[1]})`,
      ),
    )
    .orderBy(desc(serviceKeys.createdAt), desc(serviceKeys.id))
    .limit(limit + 1);

export const keyQuery = (db: Connection, projectId: SQL<string> | null, id: string) =>
  db
    .select()
    .from(serviceKeys)
    .where(and(eq(serviceKeys.id, id), ofProject(projectId), isNull(serviceKeys.endedRev)));

export const keyCount = (db: Connection, projectId: SQL<string> | null) =>
  db
    .select({ count: count() })
    .from(serviceKeys)
    .where(and(ofProject(projectId), isNull(serviceKeys.endedRev)));

/** Keys that read or write, and so act as their creator and end with them. */
export const actsForCreator = sql`exists (select 1 from json_each(${serviceKeys.scopes}) scope
  where scope.value not in ('check', 'sync'))`;

/** Such keys whose creator is one of these members. */
export const keysActingFor = (db: Connection, projectId: SQL<string>, creatorIds: SQL) =>
  db
    .select({ id: serviceKeys.id, createdBy: serviceKeys.createdBy })
    .from(serviceKeys)
    .where(
      and(
        ofProject(projectId),
        isNull(serviceKeys.endedRev),
        sql`${serviceKeys.createdBy} in ${creatorIds}`,
        actsForCreator,
      ),
    );

const ofProject = (projectId: SQL<string> | null) =>
  projectId === null ? isNull(serviceKeys.projectId) : eq(serviceKeys.projectId, projectId);

// drizzle leaves out the table's name in a list of columns, so the subqueries name their tables themselves.
const creatorName = (projectId: SQL<string> | null) =>
  sql<string | null>`(select person.name from ${members} creator join ${users} person on person.id = creator.user_id
    where creator.project_id = ${projectId} and creator.id = service_keys.created_by order by creator.added_rev desc limit 1)`;

const creatorIsMember = (projectId: SQL<string> | null) =>
  sql<number>`exists (select 1 from ${members} creator where creator.project_id = ${projectId}
    and creator.id = service_keys.created_by and creator.ended_rev is null)`;
