import { sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { memberExtras } from "./member-extras.ts";
import { type Member, memberQueries, membersOf } from "./members.ts";
import { batch } from "./snapshot.ts";
import { invitationPage, type MemberOrder, memberPage, type TeamFilter } from "./team.ts";

/** Where a page starts: among the invitations, which come first, or among the members. */
export type TeamCursor =
  | { readonly in: "invitations"; readonly after: readonly [number, string] | null }
  | { readonly in: "members"; readonly after: readonly [string | number, string] | null };

export interface TeamPageQuery {
  readonly filter: TeamFilter;
  readonly order: MemberOrder;
  readonly from: TeamCursor;
  readonly limit: number;
  readonly show: { readonly members: boolean; readonly invitations: "all" | "pending" | "expired" | "none" };
}

export interface ListedMember {
  readonly member: Member;
  readonly aliases: readonly { type: string; id: string }[];
  readonly lastActiveAt: number | null;
}

/** One batch: up to `limit + 1` invitations and up to `limit + 1` members with all that a row shows. */
export async function readTeamPage(db: Connection, projectId: string, query: TeamPageQuery) {
  const { filter, order, from, limit, show } = query;
  const members = memberPage(db, projectId, {
    filter,
    order,
    after: from.in === "members" ? from.after : null,
    limit: show.members ? limit : -1,
  });
  const ids = sql`(select id from ${members.as("page")})`;
  const rows = await batch(db, {
    page: members,
    invitations: invitationPage(db, projectId, {
      filter,
      expired: show.invitations === "all" ? null : show.invitations === "expired",
      after: from.in === "invitations" ? from.after : null,
      limit: from.in === "members" || show.invitations === "none" ? -1 : limit,
    }),
    ...memberQueries(db, sql<string>`${projectId}`, ids),
    ...memberExtras(db, sql<string>`${projectId}`, ids),
  });
  const byId = new Map(membersOf(rows).map((member) => [member.id, member]));
  const aliases = Map.groupBy(rows.aliases, (alias) => alias.memberId);
  const activity = new Map(rows.activity.map((row) => [row.memberId, row.lastActiveAt]));
  return {
    invitations: rows.invitations,
    members: rows.page.flatMap(({ id }): ListedMember[] => {
      const member = byId.get(id);
      return member ? [{ member, aliases: aliases.get(id) ?? [], lastActiveAt: activity.get(id) ?? null }] : [];
    }),
  };
}
