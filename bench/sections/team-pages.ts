import { SLUG } from "../matrix.ts";
import { askOnce, getOf } from "../measure/load.ts";
import { median, medianRatio, readable } from "../measure/numbers.ts";
import { interleave } from "../measure/rounds.ts";
import { atMost, type Row } from "../measure/row.ts";
import { type Gatehouse, OWNER_KEY } from "../servers/gatehouse.ts";

const KEY = { Authorization: `Bearer ${OWNER_KEY}` };
const TIMES = 10;

/** Pages of 50 in the same project at two sizes, the smaller first. */
export async function teamPages(servers: readonly Gatehouse[], rounds: number, flat: number): Promise<Row[]> {
  const sizes = await Promise.all(servers.map(({ database }) => countMembers(database)));
  const pages: [string, string[]][] = [
    ["the first", servers.map(() => "?limit=50")],
    ["one in the middle", await Promise.all(servers.map((server, at) => middleOf(server, (sizes[at] ?? 0) / 2)))],
    ["a search that one answers", servers.map(() => "?limit=50&q=crowd-99%40")],
    ["a search that all answer", servers.map(() => "?limit=50&q=person")],
  ];
  const rows: Row[] = [];
  for (const [name, queries] of pages) {
    const asking = servers.map((server, at) => new URL(`${server.url}/api/projects/${SLUG}/members${queries[at]}`));
    const measured = await interleave(asking, rounds, pageTime);
    rows.push(...rowsOf(name, measured, sizes, flat));
  }
  return rows;
}

/** Milliseconds, of one page after another. */
const pageTime = async (url: URL): Promise<number> =>
  median(await askOnce({ url, requests: Array.from({ length: TIMES }, () => getOf(url, KEY)) }));

const rowsOf = (name: string, measured: readonly number[][], sizes: readonly number[], flat: number): Row[] =>
  measured.map((times, at) => ({
    what: `A page of the team of ${(sizes[at] ?? 0).toLocaleString("en")}: ${name}`,
    measured: `p50 ${readable(median(times))} ms`,
    verdict:
      at === 0
        ? null
        : atMost(`the team of ${sizes[0]?.toLocaleString("en")}`, medianRatio(times, measured[0] ?? []), flat),
  }));

async function countMembers(database: Gatehouse["database"]): Promise<number> {
  const row = await database.prepare("select count(*) as count from members").first<{ count: number }>();
  return row?.count ?? 0;
}

/** Turns pages up to the middle, like a person who scrolls. */
async function middleOf({ url }: Gatehouse, skipped: number): Promise<string> {
  let cursor: string | null = null;
  for (let seen = 0; seen < skipped; seen += 200) {
    const query: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await fetch(`${url}/api/projects/${SLUG}/members?limit=200${query}`, { headers: KEY });
    if (!answer.ok) throw new Error(await answer.text());
    ({ nextCursor: cursor } = (await answer.json()) as { nextCursor: string | null });
  }
  return `?limit=50&cursor=${encodeURIComponent(cursor ?? "")}`;
}
