import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Access, Properties } from "../../access/types.ts";
import type { Connection } from "../database.ts";
import type { MemberKind } from "../schema/team.ts";
import { grants, invitations, memberPresets, members, serviceKeys, users } from "../schema.ts";
import { grantOf } from "./catalogue.ts";
import { listed } from "./scope.ts";

/** A current member for use cases: the row, the user or placeholder, and the access. */
export interface Member {
  readonly id: string;
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly language: "en" | "ru";
    readonly accessMail: boolean;
  } | null;
  readonly placeholder: { readonly name: string; readonly email: string } | null;
  /** The user's account is suspended: they can neither act nor grant. */
  readonly isSuspended: boolean;
  readonly kind: MemberKind;
  readonly isOwner: boolean;
  readonly access: Access;
  readonly attributes: Properties;
  readonly joinedAt: number;
  /** The last revision that changed the member. */
  readonly revision: number;
  /** The stored row, from which the next version is written. */
  readonly row: MemberRow;
}

export type MemberRow = typeof members.$inferSelect;

/** The members in a snapshot; each part reads one index range. */
export interface MemberSelection {
  readonly ids?: readonly string[];
  readonly userId?: string | null;
  /** Members whose user or placeholder has one of these normalized addresses. */
  readonly emails?: readonly string[];
  /** At most `limit` members with the preset. */
  readonly holdersOf?: { readonly preset: string; readonly limit: number };
  readonly owner?: boolean;
  /** The creators of the project's keys. */
  readonly creatorsOfKeys?: boolean;
  /** An invitation's id: selects its inviter, and the member who last set its access. */
  readonly invitation?: string;
}

/** A subquery of member ids. */
export function selectedMembers(projectId: SQL<string>, selection: MemberSelection): SQL {
  const current = sql`${members.projectId} = ${projectId} and ${members.endedRev} is null`;
  const parts: SQL[] = [sql`select value from json_each(${JSON.stringify(selection.ids ?? [])})`];
  if (selection.userId)
    parts.push(sql`select ${members.id} from ${members} where ${members.userId} = ${selection.userId} and ${current}`);
  if (selection.owner)
    parts.push(sql`select ${members.id} from ${members} where ${current} and ${members.isOwner} = 1`);
  if (selection.creatorsOfKeys)
    parts.push(sql`select ${serviceKeys.createdBy} from ${serviceKeys} where ${serviceKeys.projectId} = ${projectId}
      and ${serviceKeys.endedRev} is null and ${serviceKeys.createdBy} is not null`);
  if (selection.invitation !== undefined) {
    const offer = sql`from ${invitations} where ${invitations.id} = ${selection.invitation}`;
    parts.push(sql`select ${invitations.invitedBy} ${offer}`, sql`select ${invitations.accessSetBy} ${offer}`);
  }
  if (selection.holdersOf !== undefined) {
    const { preset, limit } = selection.holdersOf;
    parts.push(sql`select * from (select ${memberPresets.memberId} from ${memberPresets}
      where ${memberPresets.projectId} = ${projectId} and ${memberPresets.presetKey} = ${preset}
      and ${memberPresets.endedRev} is null limit ${limit})`);
  }
  if (selection.emails) {
    const wanted = listed(selection.emails);
    parts.push(sql`select ${members.id} from ${members} where ${current} and ${members.userId} in
      (select ${users.id} from ${users} where ${users.email} in ${wanted})`);
    parts.push(sql`select ${members.id} from ${members} where ${current} and ${members.placeholderEmail} in ${wanted}`);
  }
  // Not `union`: SQLite would read every member of the project to merge them in order.
  return sql`(${sql.join(parts, sql` union all `)})`;
}

// Aliased: columns with the same name overwrite each other in the result of a D1 batch.
export const userColumns = {
  userName: sql<string | null>`${users.name}`.as("user_name"),
  userEmail: sql<string | null>`${users.email}`.as("user_email"),
  userLanguage: sql<"en" | "ru" | null>`${users.language}`.as("user_language"),
  userAccessMail: sql<number | null>`${users.accessMail}`.as("user_access_mail"),
  userSuspendedAt: sql<number | null>`${users.suspendedAt}`.as("user_suspended_at"),
};

export const memberQueries = (db: Connection, projectId: SQL<string>, ids: SQL) =>
  ({
    members: db
      .select({ member: members, ...userColumns })
      .from(members)
      .leftJoin(users, eq(users.id, members.userId))
      .where(and(eq(members.projectId, projectId), isNull(members.endedRev), sql`${members.id} in ${ids}`)),
    memberPresets: db
      .select()
      .from(memberPresets)
      .where(
        and(
          eq(memberPresets.projectId, projectId),
          isNull(memberPresets.endedRev),
          sql`${memberPresets.memberId} in ${ids}`,
        ),
      ),
    grants: db
      .select()
      .from(grants)
      .where(and(eq(grants.projectId, projectId), isNull(grants.endedRev), sql`${grants.memberId} in ${ids}`)),
  }) as const;

export interface MemberUserRow {
  readonly member: MemberRow;
  readonly userName: string | null;
  readonly userEmail: string | null;
  readonly userLanguage: "en" | "ru" | null;
  readonly userAccessMail: number | null;
  readonly userSuspendedAt: number | null;
}

export interface MemberRows {
  readonly members: readonly MemberUserRow[];
  readonly memberPresets: readonly (typeof memberPresets.$inferSelect)[];
  readonly grants: readonly (typeof grants.$inferSelect)[];
}

export function membersOf(rows: MemberRows): Member[] {
  const presetsBy = Map.groupBy(rows.memberPresets, (row) => row.memberId);
  const grantsBy = Map.groupBy(rows.grants, (row) => row.memberId);
  return rows.members.map(({ member, ...user }) => ({
    id: member.id,
    user: userOf(member.userId, user),
    placeholder:
      member.placeholderEmail === null ? null : { name: member.placeholderName ?? "", email: member.placeholderEmail },
    isSuspended: user.userSuspendedAt !== null,
    kind: member.kind,
    isOwner: member.isOwner,
    access: {
      presets: (presetsBy.get(member.id) ?? []).map((row) => row.presetKey).sort(),
      grants: (grantsBy.get(member.id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)).map(grantOf),
    },
    attributes: member.attributes,
    joinedAt: member.joinedAt,
    revision: member.changedRev,
    row: member,
  }));
}

function userOf(id: string | null, row: Omit<MemberUserRow, "member" | "userSuspendedAt">): Member["user"] {
  const { userName, userEmail, userLanguage, userAccessMail } = row;
  if (id === null || userName === null || userEmail === null) return null;
  return { id, name: userName, email: userEmail, language: userLanguage ?? "en", accessMail: userAccessMail === 1 };
}
