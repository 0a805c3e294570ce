import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { memberSearch } from "../schema.ts";

/** Whether a word begins with `beginning`, as a range of an index. */
export const inRange = (word: SQLWrapper, beginning: string): SQL =>
  sql`${word} >= ${beginning} and ${word} < ${`${beginning}\u{10ffff}`}`;

/** The longer a word, the fewer it finds. */
export const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

/** Ids of the entries that a word finds, for `fromNarrowest`; of two words at most, since D1 takes a hundred parameters. */
export const wordStarts = (projectId: SQL<string>, words: readonly string[]): SQL[] =>
  longestFirst(words)
    .slice(0, 2)
    .map(
      (word) => sql`select ${memberSearch.entryId} from ${memberSearch}
        where ${memberSearch.projectId} = ${projectId} and ${inRange(memberSearch.word, word)}`,
    );

/** Asked of each row by itself: a word that many begin with is not looked up for all of them. One parameter, whatever is asked. */
export const findsAll = (projectId: SQL<string>, entryId: SQLWrapper, words: readonly string[]): SQL | undefined =>
  words.length === 0
    ? undefined
    : sql`not exists (select 1 from json_each(${JSON.stringify(words)}) wanted where not exists (
        select 1 from ${memberSearch} where ${memberSearch.projectId} = ${projectId}
        and ${memberSearch.entryId} = ${entryId} and ${memberSearch.word} >= wanted.value
        and ${memberSearch.word} < wanted.value || char(${sql.raw("0x10ffff")})))`;
