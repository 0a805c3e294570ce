import { setImmediate } from "node:timers/promises";
import { createGatehouse } from "../../sdk/index.ts";
import { people, SLUG } from "../matrix.ts";
import { quantile, readable } from "../measure/numbers.ts";
import { goToLoad, goToServers } from "../measure/pin.ts";
import { type Effort, FULL } from "../measure/rounds.ts";
import type { Row, Verdict } from "../measure/row.ts";
import { CHECK_KEY, OWNER_KEY, SYNC_KEY } from "../servers/gatehouse.ts";
import { startTwoIsolates } from "../servers/isolates.ts";

const TIMES = { full: 50, short: 8 };
const MEMBER = "u-5";
const ADDRESS = "member-5@example.com";
const QUESTION = { subject: { type: "user", id: MEMBER }, action: "posts.create", resource: { type: "post", id: "1" } };
/** freshness.md: hub-trust and isolate lease. */
const BOUND_MS = 2_000;
/** design.md section 11. */
const SYNCED_MS = 100;
const PATIENCE_MS = 10_000;

/** Asks again and again whether the member still may. */
interface Asker {
  readonly name: string;
  readonly wanted: number;
  allows(): Promise<boolean>;
}

/** From the acknowledgement of a change that takes a preset away to the first answer that denies. */
export async function revocation(effort: Effort): Promise<Row[]> {
  goToServers();
  const server = await startTwoIsolates(people);
  goToLoad();
  const synced = createGatehouse({ url: server.url, key: SYNC_KEY }).sync(SLUG);
  try {
    await synced.ready();
    const team = await openTeam(server.url);
    const askers: Asker[] = [
      overHttp("over HTTP, in the isolate that changed it", server.url),
      overHttp("over HTTP, in another isolate", server.elsewhere),
      { name: "through a synced SDK", wanted: SYNCED_MS, allows: () => synced.check(QUESTION) },
    ];
    const times: number[][] = askers.map(() => []);
    for (let time = 0; time < (effort === FULL ? TIMES.full : TIMES.short); time++) {
      for (const [at, asker] of askers.entries()) times[at]?.push(await timeToDenial(team, asker));
    }
    return askers.map((asker, at) => rowOf(asker, times[at] ?? []));
  } finally {
    synced.close();
    await server.stop();
  }
}

function overHttp(name: string, url: string): Asker {
  const gatehouse = createGatehouse({ url, key: CHECK_KEY });
  return { name, wanted: BOUND_MS, allows: () => gatehouse.check(QUESTION) };
}

/** Milliseconds. */
async function timeToDenial(team: Team, asker: Asker): Promise<number> {
  await team.setPresets(["editor"]);
  await until(asker, true);
  await team.setPresets([]);
  return until(asker, false);
}

async function until({ name, allows }: Asker, wanted: boolean): Promise<number> {
  const from = performance.now();
  while ((await allows()) !== wanted) {
    if (performance.now() - from > PATIENCE_MS) throw new Error(`${name}: ${MEMBER} is not ${wanted} in time.`);
    await setImmediate();
  }
  return performance.now() - from;
}

interface Team {
  setPresets(presets: readonly string[]): Promise<void>;
}

/** Changes the member's presets as the owner does: with the revision that was seen last. */
async function openTeam(url: string): Promise<Team> {
  const headers = { Authorization: `Bearer ${OWNER_KEY}`, "Content-Type": "application/json" };
  const found = await fetch(`${url}/api/projects/${SLUG}/members?q=${encodeURIComponent(ADDRESS)}`, { headers });
  const { items } = (await found.json()) as { items: { id: string; revision: number }[] };
  const [member] = items;
  if (!member) throw new Error(`${MEMBER} is not in the team.`);
  let etag = `"${member.revision}"`;
  return {
    async setPresets(presets) {
      const body = JSON.stringify({ presets });
      const init = { method: "PATCH", headers: { ...headers, "If-Match": etag }, body };
      const answer = await fetch(`${url}/api/projects/${SLUG}/members/${member.id}`, init);
      if (!answer.ok) throw new Error(await answer.text());
      etag = answer.headers.get("ETag") ?? etag;
      await answer.body?.cancel();
    },
  };
}

function rowOf({ name, wanted }: Asker, times: readonly number[]): Row {
  const sorted = times.toSorted((a, b) => a - b);
  const [p50, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.99)];
  const verdict: Verdict = {
    against: "p99",
    found: `${readable(p99)} ms`,
    wanted: `≤ ${readable(wanted)} ms`,
    holds: p99 <= wanted,
  };
  return { what: `A revocation, ${name}`, measured: `p50 ${readable(p50)} ms, p99 ${readable(p99)} ms`, verdict };
}
