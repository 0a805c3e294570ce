import { type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { type InvitationPage, invitationPage } from "./invitation-page.ts";
import { memberExtras } from "./member-extras.ts";
import type { MemberOrder } from "./member-order.ts";
import { type Member, type MemberRows, memberQueries, membersOf } from "./members.ts";
import { projectLiteral } from "./scope.ts";
import { batch } from "./snapshot.ts";
import { isNarrowed, memberPage, membersAmong, type TeamFilter } from "./team.ts";

/** Where a page starts: among the invitations, which come first, or among the members. */
export type TeamCursor =
  | { readonly in: "invitations"; readonly after: readonly [number, string] | null }
  | { readonly in: "members"; readonly after: readonly [string | number, string] | null };

export interface TeamPageQuery {
  readonly filter: TeamFilter;
  readonly order: MemberOrder;
  /** Ids of members listed before all others; shown on the first page, where `from` is null. */
  readonly top: readonly string[];
  readonly from: TeamCursor | null;
  readonly limit: number;
  readonly show: { readonly members: boolean; readonly invitations: "all" | "pending" | "expired" | "none" };
}

export interface ListedMember {
  /** The sort key, which together with the id marks where the next page starts. Empty for members at the top. */
  readonly key: string | number;
  readonly member: Member;
  readonly aliases: readonly { type: string; id: string }[];
  readonly lastActiveAt: number | null;
}

/**
 * Up to `limit + 1` invitations and `limit + 1` members with all data of their list entries, in one batch. The ids of a
 * filtered page are read first, because each query of the batch would repeat the search.
 */
export async function readTeamPage(db: Connection, projectId: string, query: TeamPageQuery) {
  const { filter, order, top, from, limit, show } = query;
  const after = from?.in === "members" ? from.after : null;
  const project = projectLiteral(projectId);
  const page = memberPage(project, { filter, order, after, limit: show.members ? limit : -1, but: top });
  const listing = isNarrowed(filter) ? sameRows(await readPage(db, page)) : page;
  const first = membersAmong(project, filter, show.members && from === null ? top : []);
  const ids = sql`(select id from (${listing}) union all ${first})`;
  const rows = await batch(db, {
    page: readPage(db, listing),
    first: db.select({ id: sql<string>`id` }).from(sql`(${first})`),
    invitations: invitationPage(db, project, invitationsAsked(query)),
    ...memberQueries(db, project, ids),
    ...memberExtras(db, project, ids),
  });
  const listed = listedIn(rows);
  const isFirst = new Set(rows.first.map(({ id }) => id));
  return {
    top: top.filter((id) => isFirst.has(id)).flatMap((id) => listed(id, "")),
    invitations: rows.invitations,
    members: rows.page.flatMap(({ id, key }) => listed(id, key)),
  };
}

const readPage = (db: Connection, page: SQL) =>
  db.select({ id: sql<string>`id`, key: sql<string | number>`key` }).from(sql`(${page})`);

const sameRows = (rows: readonly { id: string; key: string | number }[]): SQL =>
  sql`select value ->> 'id' as id, value ->> 'key' as key from json_each(${JSON.stringify(rows)})`;

const invitationsAsked = ({ filter, from, limit, show }: TeamPageQuery): InvitationPage => ({
  filter,
  expired: show.invitations === "all" ? null : show.invitations === "expired",
  after: from?.in === "invitations" ? from.after : null,
  limit: from?.in === "members" || show.invitations === "none" ? -1 : limit,
});

interface PageRows extends MemberRows {
  readonly aliases: readonly { memberId: string; type: string; id: string }[];
  readonly activity: readonly { memberId: string; lastActiveAt: number }[];
}

function listedIn(rows: PageRows): (id: string, key: string | number) => ListedMember[] {
  const byId = new Map(membersOf(rows).map((member) => [member.id, member]));
  const aliases = Map.groupBy(rows.aliases, (alias) => alias.memberId);
  const activity = new Map(rows.activity.map((row) => [row.memberId, row.lastActiveAt]));
  return (id, key) => {
    const member = byId.get(id);
    return member ? [{ key, member, aliases: aliases.get(id) ?? [], lastActiveAt: activity.get(id) ?? null }] : [];
  };
}
