import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { memberSearch } from "../schema.ts";

/** Whether a word starts with `beginning`, as an index range. */
export const inRange = (word: SQLWrapper, beginning: string): SQL =>
  sql`${word} >= ${beginning} and ${word} < ${`${beginning}\u{10ffff}`}`;

/** Longer words have fewer matches. */
export const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

/** Ids of entries with a word, for `fromNarrowest`; at most two words, because D1 allows a hundred parameters. */
export const wordStarts = (projectId: SQL<string>, words: readonly string[]): SQL[] =>
  longestFirst(words)
    .slice(0, 2)
    .map(
      (word) => sql`select ${memberSearch.entryId} from ${memberSearch}
        where ${memberSearch.projectId} = ${projectId} and ${inRange(memberSearch.word, word)}`,
    );

/** Tests each row by itself, so that a common word is not looked up in full. Uses one parameter for any query. */
export const findsAll = (projectId: SQL<string>, entryId: SQLWrapper, words: readonly string[]): SQL | undefined =>
  words.length === 0
    ? undefined
    : sql`not exists (select 1 from json_each(${JSON.stringify(words)}) wanted where not exists (
        select 1 from ${memberSearch} where ${memberSearch.projectId} = ${projectId}
        and ${memberSearch.entryId} = ${entryId} and ${memberSearch.word} >= wanted.value
        and ${memberSearch.word} < wanted.value || char(${sql.raw("0x10ffff")})))`;
