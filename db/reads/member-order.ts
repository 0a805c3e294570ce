import { type SQL, sql } from "drizzle-orm";
import { memberSearch, members } from "../schema.ts";
import { inRange } from "./search-words.ts";

export type MemberOrder = "name" | "joined";
/** The key and the id that the page before ended with. */
export type After = readonly [string | number, string] | null;

interface Way {
  readonly from: SQL;
  readonly only?: SQL;
  readonly key: SQL;
  readonly id: SQL;
  readonly descends: boolean;
}

/** One order in two ways: walked by an index until a page is full, or of members that were found apart and are few. */
export interface Ordering {
  readonly walk: Way;
  readonly apart: Way;
}

/** With a plus, SQLite does not walk the list for its order. */
export function byColumn(order: MemberOrder): Ordering {
  const descends = order === "joined";
  const [from, column] = [sql`${members}`, descends ? members.joinedAt : members.sortName];
  return {
    walk: { from, key: sql`${column}`, id: sql`${members.id}`, descends },
    apart: { from, key: sql`+${column}`, id: sql`+${members.id}`, descends },
  };
}

/** By the first of somebody's words that begins with `word`: where many are found, they come as the index has them. */
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
