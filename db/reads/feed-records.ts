import { and, asc, eq, gt, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { MemberRecord, ProjectRecord, RecordsWanted, ResourceRecord } from "../../access/feed/messages.ts";
import type { Connection } from "../database.ts";
import { grants, memberAliases, memberPresets, members, projects, resources, users } from "../schema.ts";
import { accountQueries } from "./account-stream.ts";
import { catalogueQueries, permissionOf, presetsOf } from "./catalogue.ts";
import { membersOf, userColumns } from "./members.ts";
import { listed, listedRows } from "./scope.ts";
import { batch, type ExtraRows, projectOf, projectQuery } from "./snapshot.ts";

/** Rows as of a revision; null for the current ones. */
type AsOf = number | null;

type Versioned = { readonly addedRev: SQLiteColumn; readonly endedRev: SQLiteColumn };

export const stoodAt = ({ addedRev, endedRev }: Versioned, revision: AsOf): SQL | undefined =>
  revision === null ? isNull(endedRev) : and(lte(addedRev, revision), or(isNull(endedRev), gt(endedRev, revision)));

export const headQuery = (db: Connection, projectId: string) =>
  db.select({ revision: projects.revision, hash: projects.hash }).from(projects).where(eq(projects.id, projectId));

export const projectQueries = (db: Connection, projectId: string, isWanted: boolean) => {
  const ids = sql`select value from json_each(${JSON.stringify(isWanted ? [projectId] : [])})`;
  return { project: projectQuery(db, ids), ...catalogueQueries(db, ids) };
};

/** @param chosen a subquery of member ids */
export const memberQueries = (db: Connection, projectId: string, chosen: SQL, revision: AsOf) => ({
  members: db
    .select({ member: members, ...userColumns })
    .from(members)
    .leftJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.projectId, projectId), sql`${members.id} in ${chosen}`, stoodAt(members, revision)))
    .orderBy(asc(members.id)),
  memberPresets: db
    .select()
    .from(memberPresets)
    .where(
      and(
        eq(memberPresets.projectId, projectId),
        sql`${memberPresets.memberId} in ${chosen}`,
        stoodAt(memberPresets, revision),
      ),
    ),
  grants: db
    .select()
    .from(grants)
    .where(and(eq(grants.projectId, projectId), sql`${grants.memberId} in ${chosen}`, stoodAt(grants, revision))),
  aliases: db
    .select()
    .from(memberAliases)
    .where(
      and(
        eq(memberAliases.projectId, projectId),
        sql`${memberAliases.memberId} in ${chosen}`,
        stoodAt(memberAliases, revision),
      ),
    ),
});

/** The current rows that a synced service asks for, in one batch with the heads of both streams. */
export async function readRecords(db: Connection, projectId: string, wanted: RecordsWanted) {
  const byUser = sql`select ${members.id} from ${members} where ${members.projectId} = ${projectId} and ${members.endedRev} is null and ${members.userId} in ${listed(wanted.users)}`;
  const chosen = sql`(select value from json_each(${JSON.stringify(wanted.members)}) union all ${byUser})`;
  const named = wanted.resources.map(({ type, id }) => [projectId, type, id]);
  const rows = await batch(db, {
    head: headQuery(db, projectId),
    ...accountQueries(db, projectId, Number.MAX_SAFE_INTEGER),
    ...projectQueries(db, projectId, wanted.project),
    ...memberQueries(db, projectId, chosen, null),
    resources: db
      .select({ type: resources.type, id: resources.id, attributes: resources.attributes })
      .from(resources)
      .where(
        and(
          sql`(${resources.projectId}, ${resources.type}, ${resources.id}) in ${listedRows(3, named)}`,
          isNull(resources.endedRev),
        ),
      ),
  });
  return {
    head: rows.head[0] ?? null,
    accountHead: rows.accountHead[0] ?? null,
    project: projectRecord(rows),
    members: memberRecords(rows),
    resources: rows.resources satisfies ResourceRecord[],
  };
}

type ProjectRows = ExtraRows<ReturnType<typeof projectQueries>>;
type MemberRows = ExtraRows<ReturnType<typeof memberQueries>>;

export function projectRecord(rows: ProjectRows): ProjectRecord | null {
  const row = rows.project[0];
  if (!row) return null;
  const { id, slug, status, catalogue, storedNames } = projectOf(
    row,
    rows.permissions.map(permissionOf),
    presetsOf(rows.presets, rows.presetGrants),
  );
  return { id, slug, status, catalogue, stored: storedNames };
}

export function memberRecords(rows: MemberRows): MemberRecord[] {
  const aliasesOf = Map.groupBy(rows.aliases, ({ memberId }) => memberId);
  return membersOf(rows).map(({ id, user, placeholder, isSuspended, isOwner, access, attributes, row }) => ({
    id,
    userId: row.userId,
    user: user && { email: user.email, isSuspended },
    placeholder: placeholder && { email: placeholder.email, until: row.placeholderUntil },
    isOwner,
    access,
    attributes,
    aliases: (aliasesOf.get(id) ?? []).map((alias) => ({ type: alias.type, id: alias.id })),
  }));
}
