import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { MemberKind } from "../schema/team.ts";
import { grants, memberActivity, memberPresets, members } from "../schema.ts";
import { type After, byColumn, byFoundWord, type MemberOrder } from "./member-order.ts";
import { fromNarrowest } from "./narrowest.ts";
import { listed } from "./scope.ts";
import { findsAll, longestFirst, wordStarts } from "./search-words.ts";

export interface TeamFilter {
  /** Word beginnings, all of which must match. */
  readonly words: readonly string[];
  readonly kind: MemberKind | null;
  readonly preset: string | null;
  /** The presets and patterns that give the requested permission. */
  readonly holding: { readonly presets: readonly string[]; readonly patterns: readonly string[] } | null;
  /** Epoch milliseconds: only members not seen since. */
  readonly inactiveSince: number | null;
  readonly now: number;
}

export interface MemberPage {
  readonly filter: TeamFilter;
  readonly order: MemberOrder;
  readonly after: After;
  readonly limit: number;
  /** Ids of members shown elsewhere. */
  readonly but: readonly string[];
}

/** Whether finding a page takes more than reading its own rows. */
export const isNarrowed = ({ words, preset, holding, inactiveSince }: TeamFilter): boolean =>
  words.length > 0 || preset !== null || holding !== null || inactiveSince !== null;

/**
 * One page of members as `id` and `key`, the sort key, plus one row that shows whether there is more. A search is ordered by
 * the matching words.
 */
export function memberPage(projectId: SQL<string>, { filter, order, after, limit, but }: MemberPage): SQL {
  const others = but.length === 0 ? undefined : sql`${members.id} not in ${listed(but)}`;
  const conditions = and(isWanted(projectId, filter), others);
  const [word] = longestFirst(filter.words);
  const { walk, apart } = word === undefined ? byColumn(order) : byFoundWord(projectId, word);
  return fromNarrowest(memberStarts(projectId, filter), limit + 1, (start, cut) => {
    const { from, key, id, only, descends } = start === null ? walk : apart;
    const [direction, isLater] = descends ? [sql`desc`, sql`<`] : [sql``, sql`>`];
    const among = start === null ? undefined : sql`${members.id} in (${start})`;
    const later = after === null ? undefined : sql`(${key}, ${id}) ${isLater} (${after[0]}, ${after[1]})`;
    return sql`select ${members.id} as id, ${key} as key from ${from} where ${and(only, conditions, among, later)}
      order by ${key} ${direction}, ${id} ${direction} limit ${cut}`;
  });
}

/** The `ids` that match the filter. The unary plus keeps SQLite from walking all members. */
export function membersAmong(projectId: SQL<string>, filter: TeamFilter, ids: readonly string[]): SQL {
  const wanted = isWanted(projectId, { ...filter, kind: null });
  const ofKind = filter.kind === null ? undefined : sql`+${members.kind} = ${filter.kind}`;
  return sql`select ${members.id} as id from ${members} where ${and(sql`${members.id} in ${listed(ids)}`, wanted, ofKind)}`;
}

const isWanted = (projectId: SQL<string>, filter: TeamFilter): SQL | undefined =>
  and(
    eq(members.projectId, projectId),
    isNull(members.endedRev),
    findsAll(projectId, members.id, filter.words),
    filter.kind === null ? undefined : eq(members.kind, filter.kind),
    filter.preset === null ? undefined : holdsPreset(projectId, [filter.preset]),
    filter.holding === null ? undefined : holdsAny(projectId, filter.holding, filter.now),
    filter.inactiveSince === null ? undefined : notSeenSince(projectId, filter.inactiveSince),
  );

const memberStarts = (projectId: SQL<string>, { words, preset, holding }: TeamFilter): SQL[] => [
  ...wordStarts(projectId, words),
  ...(preset === null ? [] : [holdersOf(projectId, [preset])]),
  ...(holding === null ? [] : [allHolding(projectId, holding)]),
];

const holdersOf = (projectId: SQL<string>, keys: readonly string[]): SQL =>
  sql`select ${memberPresets.memberId} from ${memberPresets} where ${memberPresets.projectId} = ${projectId}
    and ${memberPresets.presetKey} in ${listed(keys)} and ${memberPresets.endedRev} is null`;

const allHolding = (projectId: SQL<string>, { presets, patterns }: NonNullable<TeamFilter["holding"]>): SQL =>
  sql`${holdersOf(projectId, presets)}
    union all select ${grants.memberId} from ${grants} where ${grants.projectId} = ${projectId}
      and ${grants.permission} in ${listed(patterns)} and ${grants.endedRev} is null
    union all select ${members.id} from ${members} where ${members.projectId} = ${projectId}
      and ${members.endedRev} is null and ${members.isOwner} = 1`;

const holdsPreset = (projectId: SQL<string>, keys: readonly string[]): SQL =>
  sql`exists (select 1 from ${memberPresets} where ${memberPresets.projectId} = ${projectId}
    and ${memberPresets.memberId} = ${members.id} and ${memberPresets.endedRev} is null
    and ${memberPresets.presetKey} in ${listed(keys)})`;

const holdsAny = (projectId: SQL<string>, { presets, patterns }: NonNullable<TeamFilter["holding"]>, now: number) =>
  or(
    eq(members.isOwner, true),
    holdsPreset(projectId, presets),
    sql`exists (select 1 from ${grants} where ${grants.projectId} = ${projectId} and ${grants.memberId} = ${members.id}
      and ${grants.endedRev} is null and ${grants.permission} in ${listed(patterns)}
      and (${grants.expiresAt} is null or ${grants.expiresAt} > ${now}))`,
  );

const notSeenSince = (projectId: SQL<string>, since: number): SQL =>
  sql`not exists (select 1 from ${memberActivity} where ${memberActivity.projectId} = ${projectId}
    and ${memberActivity.userId} = ${members.userId} and ${memberActivity.lastActiveAt} >= ${since})`;
