import { and, asc, desc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import type { MemberKind } from "../schema/team.ts";
import { grants, invitations, memberActivity, memberPresets, memberSearch, members } from "../schema.ts";
import { listed } from "./scope.ts";

export interface TeamFilter {
  /** Beginnings of words; each must be found. */
  readonly words: readonly string[];
  readonly kind: MemberKind | null;
  readonly preset: string | null;
  /** Presets and patterns that give the permission asked for. */
  readonly holding: { readonly presets: readonly string[]; readonly patterns: readonly string[] } | null;
  /** Epoch ms: only who was not seen since. */
  readonly inactiveSince: number | null;
  readonly now: number;
}

export type MemberOrder = "name" | "joined";
export type After = readonly [string | number, string] | null;

/** One page of member ids, plus one to know whether there is more. */
export const memberPage = (
  db: Connection,
  projectId: string,
  page: { filter: TeamFilter; order: MemberOrder; after: After; limit: number },
) =>
  db
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        eq(members.projectId, projectId),
        isNull(members.endedRev),
        pageAfter(page.order, page.after),
        ...wordConditions(projectId, members.id, page.filter.words),
        page.filter.kind === null ? undefined : eq(members.kind, page.filter.kind),
        page.filter.preset === null ? undefined : holdsPreset(projectId, [page.filter.preset]),
        page.filter.holding === null ? undefined : holdsAny(projectId, page.filter.holding, page.filter.now),
        page.filter.inactiveSince === null ? undefined : notSeenSince(projectId, page.filter.inactiveSince),
      ),
    )
    .orderBy(
      ...(page.order === "name"
        ? [asc(members.sortName), asc(members.id)]
        : [desc(members.joinedAt), desc(members.id)]),
    )
    .limit(page.limit + 1);

function pageAfter(order: MemberOrder, after: After): SQL | undefined {
  if (after === null) return undefined;
  return order === "name"
    ? sql`(${members.sortName}, ${members.id}) > (${after[0]}, ${after[1]})`
    : sql`(${members.joinedAt}, ${members.id}) < (${after[0]}, ${after[1]})`;
}

const wordConditions = (projectId: string, entryId: unknown, words: readonly string[]): SQL[] =>
  words.map(
    (word) => sql`${entryId} in (select ${memberSearch.entryId} from ${memberSearch}
      where ${memberSearch.projectId} = ${projectId} and ${memberSearch.word} >= ${word} and ${memberSearch.word} < ${`${word}\u{10ffff}`})`,
  );

const holdsPreset = (projectId: string, keys: readonly string[]): SQL =>
  sql`exists (select 1 from ${memberPresets} where ${memberPresets.projectId} = ${projectId}
    and ${memberPresets.memberId} = ${members.id} and ${memberPresets.endedRev} is null
    and ${memberPresets.presetKey} in ${listed(keys)})`;

const holdsAny = (projectId: string, { presets, patterns }: NonNullable<TeamFilter["holding"]>, now: number) =>
  or(
    eq(members.isOwner, true),
    holdsPreset(projectId, presets),
    sql`exists (select 1 from ${grants} where ${grants.projectId} = ${projectId} and ${grants.memberId} = ${members.id}
      and ${grants.endedRev} is null and ${grants.permission} in ${listed(patterns)}
      and (${grants.expiresAt} is null or ${grants.expiresAt} > ${now}))`,
  );

const notSeenSince = (projectId: string, since: number): SQL =>
  sql`not exists (select 1 from ${memberActivity} where ${memberActivity.projectId} = ${projectId}
    and ${memberActivity.userId} = ${members.userId} and ${memberActivity.lastActiveAt} >= ${since})`;

/** One page of pending invitations, newest first; what is over by its time is `expired` and still listed. */
export const invitationPage = (
  db: Connection,
  projectId: string,
  page: { filter: TeamFilter; expired: boolean | null; after: After; limit: number },
) =>
  db
    .select(invitationColumns(projectId))
    .from(invitations)
    .where(
      and(
        eq(invitations.projectId, projectId),
        eq(invitations.state, "pending"),
        page.after === null
          ? undefined
          : sql`(${invitations.createdAt}, ${invitations.id}) < (${page.after[0]}, ${page.after[1]})`,
        page.expired === null
          ? undefined
          : sql`(${invitations.expiresAt} <= ${page.filter.now}) = ${page.expired ? 1 : 0}`,
        ...wordConditions(projectId, invitations.id, page.filter.words),
        page.filter.kind === null ? undefined : eq(invitations.kind, page.filter.kind),
        page.filter.preset === null ? undefined : offersPreset([page.filter.preset]),
        page.filter.holding === null
          ? undefined
          : or(offersPreset(page.filter.holding.presets), offersPattern(page.filter.holding.patterns)),
      ),
    )
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(page.limit + 1);

const offersPreset = (keys: readonly string[]): SQL =>
  sql`exists (select 1 from json_each(${invitations.access}, '$.presets') p where p.value in ${listed(keys)})`;

const offersPattern = (patterns: readonly string[]): SQL =>
  sql`exists (select 1 from json_each(${invitations.access}, '$.grants') g where g.value ->> 'permission' in ${listed(patterns)})`;

// Written with names of their own: drizzle drops the table's name from columns in the selection of a single table.
/** The name of whoever sent it, also when they are gone by now. */
const inviterName = (projectId: SQL<string> | string) =>
  sql<
    string | null
  >`(select inviter_user.name from members inviter join users inviter_user on inviter_user.id = inviter.user_id
    where inviter.project_id = ${projectId} and inviter.id = invitations.invited_by
    order by inviter.added_rev desc limit 1)`.as("inviter_name");

/** What became of the newest mail about the invitation; a mail that was overtaken does not count. */
const newestMail = (column: "state" | "failure") =>
  sql<string | null>`(select newest.${sql.raw(column)} from mail newest where newest.invitation_id = invitations.id
    and (newest.failure is null or newest.failure <> 'superseded')
    order by newest.created_at desc limit 1)`.as(`mail_${column}`);

/** An invitation with what a list shows around it. */
export const invitationColumns = (projectId: SQL<string> | string) => ({
  invitation: invitations,
  inviterName: inviterName(projectId),
  mailState: newestMail("state"),
  mailFailure: newestMail("failure"),
});
