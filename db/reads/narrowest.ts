import { type SQL, sql } from "drizzle-orm";

/** Up to this many matches, it is cheaper to sort them than to walk a list in its order until a page is full. */
const FEW = 1_000;

/**
 * One page of a filtered list, read from the first of `starts` with few matches, or else in list order. Rare filters then
 * never walk the whole list, and common filters never sort all their matches.
 *
 * @param starts selects of ids, each one index range
 * @param select the page, cut at `limit`; with a start, only these ids, sorted separately
 */
export function fromNarrowest(
  starts: readonly SQL[],
  limit: number,
  select: (start: SQL | null, limit: SQL) => SQL,
): SQL {
  if (starts.length === 0) return select(null, sql`${limit}`);
  const cases = starts.map((ids, at) => sql`when ${isFew(ids)} then ${whole(at)}`);
  // A limit of zero keeps every other alternative from running.
  const onlyFor = (at: number) =>
    sql`case (select start from chosen) when ${whole(at)} then ${whole(limit)} else 0 end`;
  const ways = [...starts.map((ids, at) => select(ids, onlyFor(at))), select(null, onlyFor(-1))];
  const parts = ways.map((way) => sql`select * from (${way})`);
  return sql`with chosen(start) as materialized (select case ${sql.join(cases, sql` `)} else -1 end)
    ${sql.join(parts, sql` union all `)}`;
}

const isFew = (ids: SQL): SQL =>
  sql`(select count(*) from (select 1 from (${ids}) limit ${whole(FEW + 1)})) <= ${whole(FEW)}`;

/** Written into the query text, because every alternative repeats it and D1 allows a hundred parameters. */
const whole = (number: number): SQL => sql.raw(String(Math.trunc(number)));
