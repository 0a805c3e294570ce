import { and, asc, count, eq, gt, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Access } from "../../access/types.ts";
import type { Connection } from "../database.ts";
import { grants, invitations, memberPresets, members, serviceKeys, users } from "../schema.ts";
import { actsForCreator } from "./keys.ts";
import { listed } from "./scope.ts";

/** The parts of an access to search for: presets by key, and patterns of grants. */
export interface AccessNames {
  readonly presets: readonly string[];
  readonly patterns: readonly string[];
}

/** Members with exactly the same access. */
export interface Holders {
  /** One of them, for messages. */
  readonly memberId: string;
  readonly members: number;
  readonly access: Access;
}

/**
 * All holders of the preset except `except`, as one row for each different access, so that a preset with a hundred thousand
 * holders is decided on a handful of rows.
 */
export const holdersQuery = (db: Connection, projectId: string, key: string, except: readonly string[]) =>
  db
    .select({
      memberId: sql<string>`min(${memberPresets.memberId})`,
      members: count(),
      presets: presetsHeld(projectId),
      grants: grantsHeld(projectId),
    })
    .from(memberPresets)
    .where(
      and(
        eq(memberPresets.projectId, projectId),
        eq(memberPresets.presetKey, key),
        isNull(memberPresets.endedRev),
        sql`${memberPresets.memberId} not in ${listed(except)}`,
      ),
    )
    .groupBy(sql`3`, sql`4`);

export const holdersOf = (row: Awaited<ReturnType<typeof holdersQuery>>[number]): Holders => ({
  memberId: row.memberId,
  members: row.members,
  access: { presets: JSON.parse(row.presets), grants: JSON.parse(row.grants) } as Access,
});

// drizzle leaves out the table's name in a list of columns, so these queries write it themselves.
const presetsHeld = (projectId: string) =>
  sql<string>`(select json_group_array(held.preset_key order by held.preset_key) from ${memberPresets} held
    where held.project_id = ${projectId} and held.member_id = member_presets.member_id and held.ended_rev is null)`;

const grantsHeld = (projectId: string) =>
  sql<string>`(select json_group_array(json_object('permission', held.permission, 'scope', held.scope,
      'when', json(held."when"), 'startsAt', held.starts_at, 'expiresAt', held.expires_at)
      order by held.permission, held.scope, held."when", held.starts_at, held.expires_at)
    from ${grants} held
    where held.project_id = ${projectId} and held.member_id = member_presets.member_id and held.ended_rev is null)`;

/** Acceptable invitations that offer any of these names. */
export const offersQuery = (db: Connection, projectId: string, held: AccessNames, now: number) =>
  db
    .select({ id: invitations.id, name: offeredTo, access: invitations.access })
    .from(invitations)
    .where(isOffering(projectId, held, now));

// The unary plus makes SQLite start from the holders, instead of walking all members by name.
/** How many members and keys hold any of these names, except the owner, who holds everything; and some of their names. */
export const touchedQueries = (db: Connection, projectId: string, held: AccessNames, now: number, names: number) => {
  const holding = isHolding(projectId, held);
  const offering = isOffering(projectId, held, now);
  return {
    members: db.select({ count: count() }).from(members).where(holding),
    invitations: db.select({ count: count() }).from(invitations).where(offering),
    keys: db.select({ count: count() }).from(serviceKeys).where(actsForOneOf(projectId, held)),
    memberNames: db
      .select({ name: memberName })
      .from(members)
      .leftJoin(users, eq(users.id, members.userId))
      .where(holding)
      .orderBy(sql`+${members.sortName}`, asc(members.id))
      .limit(names),
    invitationNames: db.select({ name: offeredTo }).from(invitations).where(offering).limit(names),
  };
};

/** Which of these names any member holds, except the owner. */
export const heldQueries = (db: Connection, projectId: string, { presets, patterns }: AccessNames) => ({
  presets: db
    .selectDistinct({ key: memberPresets.presetKey })
    .from(memberPresets)
    .innerJoin(members, eq(members.id, memberPresets.memberId))
    .where(
      and(
        eq(memberPresets.projectId, projectId),
        sql`${memberPresets.presetKey} in ${listed(presets)}`,
        isNull(memberPresets.endedRev),
        eq(members.isOwner, false),
      ),
    ),
  patterns: db
    .selectDistinct({ pattern: grants.permission })
    .from(grants)
    .innerJoin(members, eq(members.id, grants.memberId))
    .where(
      and(
        eq(grants.projectId, projectId),
        sql`${grants.permission} in ${listed(patterns)}`,
        isNull(grants.endedRev),
        eq(members.isOwner, false),
      ),
    ),
});

export const memberNamesQuery = (db: Connection, projectId: string, ids: readonly string[]) =>
  db
    .select({ id: members.id, name: memberName })
    .from(members)
    .leftJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.projectId, projectId), isNull(members.endedRev), sql`${members.id} in ${listed(ids)}`));

const memberName = sql<string>`coalesce(${users.name}, ${members.placeholderName})`;

const offeredTo = sql<string>`coalesce(${invitations.name}, ${invitations.email})`;

const holderIds = (projectId: string, { presets, patterns }: AccessNames): SQL =>
  sql`(select ${memberPresets.memberId} from ${memberPresets} where ${memberPresets.projectId} = ${projectId}
      and ${memberPresets.presetKey} in ${listed(presets)} and ${memberPresets.endedRev} is null
    union all select ${grants.memberId} from ${grants} where ${grants.projectId} = ${projectId}
      and ${grants.permission} in ${listed(patterns)} and ${grants.endedRev} is null)`;

const isHolding = (projectId: string, held: AccessNames) =>
  and(
    eq(members.projectId, projectId),
    isNull(members.endedRev),
    eq(members.isOwner, false),
    sql`${members.id} in ${holderIds(projectId, held)}`,
  );

const isOffering = (projectId: string, { presets, patterns }: AccessNames, now: number) =>
  and(
    eq(invitations.projectId, projectId),
    eq(invitations.state, "pending"),
    gt(invitations.expiresAt, now),
    or(
      sql`exists (select 1 from json_each(${invitations.access}, '$.presets') preset where preset.value in ${listed(presets)})`,
      sql`exists (select 1 from json_each(${invitations.access}, '$.grants') held
        where held.value ->> 'permission' in ${listed(patterns)})`,
    ),
  );

/** Keys with scopes that act as their creator. */
const actsForOneOf = (projectId: string, held: AccessNames) =>
  and(
    eq(serviceKeys.projectId, projectId),
    isNull(serviceKeys.endedRev),
    sql`${serviceKeys.createdBy} in ${holderIds(projectId, held)}`,
    actsForCreator,
  );
