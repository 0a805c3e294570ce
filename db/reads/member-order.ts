import { type SQL, sql } from "drizzle-orm";
import { memberSearch, members } from "../schema.ts";
import { inRange } from "./search-words.ts";

export type MemberOrder = "name" | "joined";
/** The key and id of the last entry on the page before. */
export type After = readonly [string | number, string] | null;

interface Way {
  readonly from: SQL;
  readonly only?: SQL;
  readonly key: SQL;
  readonly id: SQL;
  readonly descends: boolean;
}

/** One order in two forms: walked by an index until a page is full, or for a few members that were found separately. */
export interface Ordering {
  readonly walk: Way;
  readonly apart: Way;
}

/** The unary plus keeps SQLite from walking the list for its order. */
export function byColumn(order: MemberOrder): Ordering {
  const descends = order === "joined";
  const [from, column] = [sql`${members}`, descends ? members.joinedAt : members.sortName];
  return {
    walk: { from, key: sql`${column}`, id: sql`${members.id}`, descends },
    apart: { from, key: sql`+${column}`, id: sql`+${members.id}`, descends },
  };
}

/** Ordered by the first of a member's words that starts with `word`; with many matches, the index gives the order. */
export function byFoundWord(projectId: SQL<string>, word: string): Ordering {
  const others = sql`${memberSearch} other where other.project_id = ${projectId} and other.entry_id = ${members.id}`;
  const [key, id] = [sql`found.word`, sql`found.entry_id`];
  return {
    walk: {
      from: sql`${memberSearch} found cross join ${members}`,
      only: sql`found.project_id = ${projectId} and ${inRange(key, word)} and ${members.id} = found.entry_id
        and not exists (select 1 from ${others} and other.word >= ${word} and other.word < found.word)`,
      key,
      id,
      descends: false,
    },
    apart: {
      from: sql`${members}`,
      key: sql`(select min(other.word) from ${others} and ${inRange(sql`other.word`, word)})`,
      id: sql`+${members.id}`,
      descends: false,
    },
  };
}
