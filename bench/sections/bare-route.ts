import { people } from "../matrix.ts";
import { getOf, load, type Subject } from "../measure/load.ts";
import { medianRatio } from "../measure/numbers.ts";
import { goToLoad, goToServers } from "../measure/pin.ts";
import { CONNECTIONS, type Effort, interleave } from "../measure/rounds.ts";
import { atLeast, describeLoad, type Row } from "../measure/row.ts";
import { startBareAnswer, startBareWorkerd } from "../servers/bare.ts";
import { startGatehouse } from "../servers/gatehouse.ts";

/** What serving by `npm start` costs: the same route on workerd by itself, and workerd without the app. */
export async function bareRoute({ rounds, seconds }: Effort): Promise<Row[]> {
  goToServers();
  const servers = [await startGatehouse(people.slice(0, 1)), await startBareWorkerd(), await startBareAnswer()];
  goToLoad();
  const names = ["Bare route, npm start", "Bare route, workerd alone", "workerd without the app"];
  const subjects = servers.map(({ url }, at): Subject => {
    const route = new URL("/healthz", url);
    return { name: names[at] ?? "", url: route, requests: [getOf(route)] };
  });
  try {
    const measured = await interleave(subjects, rounds, (subject) => load(subject, CONNECTIONS, seconds));
    const [served = [], bare = []] = measured.map((each) => each.map(({ perSecond }) => perSecond));
    const verdict = atLeast("workerd alone", medianRatio(served, bare), 0.8);
    return subjects.map(({ name }, at) => ({
      what: name,
      measured: describeLoad(measured[at] ?? []),
      verdict: at === 0 ? verdict : null,
    }));
  } finally {
    for (const server of servers) await server.stop();
  }
}
