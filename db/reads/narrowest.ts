import { type SQL, sql } from "drizzle-orm";

/** From so few matches it is cheaper to start, and sort them, than to walk a list in its order until a page is full. */
const FEW = 1_000;

/**
 * One page of a filtered list, read from the first of `starts` that has few matches, or else in the order of the list. So
 * neither a rare filter walks the whole list nor a common one sorts all of its matches.
 *
 * @param starts selects of ids, each one index range
 * @param select the page, cut at `limit`; with a start, of these ids alone and sorted apart
 */
export function fromNarrowest(
  starts: readonly SQL[],
  limit: number,
  select: (start: SQL | null, limit: SQL) => SQL,
): SQL {
  if (starts.length === 0) return select(null, sql`${limit}`);
  const cases = starts.map((ids, at) => sql`when ${isFew(ids)} then ${whole(at)}`);
  // Every other way is cut at nothing before it is begun.
  const onlyFor = (at: number) =>
    sql`case (select start from chosen) when ${whole(at)} then ${whole(limit)} else 0 end`;
  const ways = [...starts.map((ids, at) => select(ids, onlyFor(at))), select(null, onlyFor(-1))];
  const parts = ways.map((way) => sql`select * from (${way})`);
  return sql`with chosen(start) as materialized (select case ${sql.join(cases, sql` `)} else -1 end)
    ${sql.join(parts, sql` union all `)}`;
}

const isFew = (ids: SQL): SQL =>
  sql`(select count(*) from (select 1 from (${ids}) limit ${whole(FEW + 1)})) <= ${whole(FEW)}`;

/** In the text of the query, of which every way takes several: D1 takes a hundred parameters. */
const whole = (number: number): SQL => sql.raw(String(Math.trunc(number)));
