import { people, SLUG } from "../matrix.ts";
import { askOnce, postOf } from "../measure/load.ts";
import { median, medianRatio, readable } from "../measure/numbers.ts";
import { goToLoad, goToServers } from "../measure/pin.ts";
import { type Effort, interleave } from "../measure/rounds.ts";
import { atMost, type Row } from "../measure/row.ts";
import { addCrowd, crowdAccount, crowdId } from "../servers/crowd.ts";
import { CHECK_KEY, type Gatehouse, OWNER_KEY, startGatehouse } from "../servers/gatehouse.ts";
import { teamPages } from "./team-pages.ts";

/** In the deployment, all in one project. */
const SIZES = [100, 10_000, 1_000_000];
const MEMBERS_ASKED = 10;
const WARM_ROUNDS = 30;
/** What counts as flat, for the noise of single answers. */
const FLAT = 1.25;

/** Whether checks and pages of the team stay as fast while a deployment grows. */
export async function growth({ rounds }: Effort): Promise<Row[]> {
  goToServers();
  const servers = await Promise.all(SIZES.map(() => startGatehouse(people.slice(0, 1))));
  goToLoad();
  try {
    for (const [at, { database, projectId }] of servers.entries()) await addCrowd(database, projectId, SIZES[at] ?? 0);
    const cold = await interleave(servers, rounds, coldCheck);
    const warm = await interleave(servers, rounds, warmCheck);
    const [, thousand, hundredThousand] = servers;
    return [
      ...checkRows("A warm check", warm),
      ...checkRows("A cold check", cold),
      ...(thousand && hundredThousand ? await teamPages([thousand, hundredThousand], rounds, FLAT) : []),
    ];
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** One connection, one question at a time: how long an answer takes on an idle server. Milliseconds. */
async function warmCheck(server: Gatehouse): Promise<number> {
  await askOnce(questionsTo(server));
  const again = Array.from({ length: WARM_ROUNDS }, () => questionsTo(server).requests).flat();
  return median(await askOnce({ ...questionsTo(server), requests: again }));
}

/** After a change that touches everything in the project, each member is asked about once. Milliseconds. */
async function coldCheck(server: Gatehouse): Promise<number> {
  const headers = { Authorization: `Bearer ${OWNER_KEY}`, "Content-Type": "application/json" };
  const body = JSON.stringify({ name: `Benchmark ${Math.random()}` });
  const answer = await fetch(`${server.url}/api/projects/${SLUG}`, { method: "PATCH", headers, body });
  if (!answer.ok) throw new Error(await answer.text());
  return median(await askOnce(questionsTo(server)));
}

function questionsTo(server: Gatehouse) {
  const url = new URL("/access/v1/evaluation", server.url);
  const requests = Array.from({ length: MEMBERS_ASKED }, (_, at) => {
    const resource = { type: "post", id: "1", properties: { account: crowdAccount(at) } };
    const body = { subject: { type: "user", id: crowdId(at) }, action: { name: "posts.create" }, resource };
    return postOf(url, body, { Authorization: `Bearer ${CHECK_KEY}` });
  });
  return { url, requests };
}

const checkRows = (what: string, measured: readonly number[][]): Row[] =>
  measured.map((rounds, at) => ({
    what: `${what}, ${(SIZES[at] ?? 0).toLocaleString("en")} grants in the deployment`,
    measured: `p50 ${readable(median(rounds))} ms`,
    verdict: at === 0 ? null : atMost(`${SIZES[0]} grants`, medianRatio(rounds, measured[0] ?? []), FLAT),
  }));
