import { and, desc, eq, or, type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { invitations } from "../schema.ts";
import type { After } from "./member-order.ts";
import { fromNarrowest } from "./narrowest.ts";
import { listed } from "./scope.ts";
import { findsAll, wordStarts } from "./search-words.ts";
import type { TeamFilter } from "./team.ts";

export interface InvitationPage {
  readonly filter: TeamFilter;
  /** Null includes expired invitations. */
  readonly expired: boolean | null;
  readonly after: After;
  readonly limit: number;
}

/** One page of pending invitations, newest first; expired ones stay listed as `expired`. */
export const invitationPage = (db: Connection, projectId: SQL<string>, page: InvitationPage) =>
  db
    .select(invitationColumns(projectId))
    .from(invitations)
    .where(sql`${invitations.id} in (${invitationIds(projectId, page)})`)
    .orderBy(desc(invitations.createdAt), desc(invitations.id));

function invitationIds(projectId: SQL<string>, { filter, expired, after, limit }: InvitationPage): SQL {
  const conditions = and(
    expired === null ? undefined : sql`(${invitations.expiresAt} <= ${filter.now}) = ${expired ? 1 : 0}`,
    findsAll(projectId, invitations.id, filter.words),
    filter.kind === null ? undefined : eq(invitations.kind, filter.kind),
    filter.preset === null ? undefined : offersPreset([filter.preset]),
    filter.holding === null
      ? undefined
      : or(offersPreset(filter.holding.presets), offersPattern(filter.holding.patterns)),
  );
  return fromNarrowest(wordStarts(projectId, filter.words), limit + 1, (start, cut) => {
    const among = start === null ? undefined : sql`${invitations.id} in (${start})`;
    const { pending, by } = newestFirst(projectId, after, start !== null);
    return sql`select ${invitations.id} from ${invitations} where ${and(pending, among, conditions)}
      order by ${by} limit ${cut}`;
  });
}

/** The unary plus keeps SQLite from walking all pending invitations. */
function newestFirst(projectId: SQL<string>, after: After, apart: boolean): { pending: SQL; by: SQL } {
  const plus = apart ? sql`+` : sql``;
  const place = sql`(${plus}${invitations.createdAt}, ${plus}${invitations.id})`;
  const later = after === null ? sql`` : sql`and ${place} < (${after[0]}, ${after[1]})`;
  return {
    pending: sql`${plus}${invitations.projectId} = ${projectId} and ${plus}${invitations.state} = 'pending' ${later}`,
    by: sql`${plus}${invitations.createdAt} desc, ${plus}${invitations.id} desc`,
  };
}

const offersPreset = (keys: readonly string[]): SQL =>
  sql`exists (select 1 from json_each(${invitations.access}, '$.presets') p where p.value in ${listed(keys)})`;

const offersPattern = (patterns: readonly string[]): SQL =>
  sql`exists (select 1 from json_each(${invitations.access}, '$.grants') g where g.value ->> 'permission' in ${listed(patterns)})`;

// Columns carry their table's name, which drizzle drops when it selects from a single table.
/** The inviter's name, even after they left the project. */
const inviterName = (projectId: SQL<string> | string) =>
  sql<
    string | null
  >`(select inviter_user.name from members inviter join users inviter_user on inviter_user.id = inviter.user_id
    where inviter.project_id = ${projectId} and inviter.id = invitations.invited_by
    order by inviter.added_rev desc limit 1)`.as("inviter_name");

/** The state of the newest mail about the invitation, ignoring superseded mail. */
const newestMail = (column: "state" | "failure") =>
  sql<string | null>`(select newest.${sql.raw(column)} from mail newest where newest.invitation_id = invitations.id
    and (newest.failure is null or newest.failure <> 'superseded')
    order by newest.created_at desc limit 1)`.as(`mail_${column}`);

/** An invitation with the data that lists show. */
export const invitationColumns = (projectId: SQL<string> | string) => ({
  invitation: invitations,
  inviterName: inviterName(projectId),
  mailState: newestMail("state"),
  mailFailure: newestMail("failure"),
});
