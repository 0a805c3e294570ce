import { allows } from "../../access/compile.ts";
import { asked, compiledOf, people } from "../matrix.ts";
import { load, type Measured, postOf, type Subject } from "../measure/load.ts";
import { medianRatio } from "../measure/numbers.ts";
import { goToLoad, goToServers } from "../measure/pin.ts";
import { CONNECTIONS, type Effort, interleave } from "../measure/rounds.ts";
import { atLeast, atMost, describeLoad, noBudget, type Row, type Verdict } from "../measure/row.ts";
import { cerbosBody, hasCerbos, startCerbos } from "../servers/cerbos.ts";
import { startEcho } from "../servers/echo.ts";
import { CHECK_KEY, startGatehouse } from "../servers/gatehouse.ts";

const KEY = { Authorization: `Bearer ${CHECK_KEY}` };

/** Warm checks over HTTP, against what the runtime gives for nothing, and against another server of decisions. */
export async function httpChecks({ rounds, seconds }: Effort): Promise<Row[]> {
  goToServers();
  const servers = [await startGatehouse(people), await startEcho(), ...(hasCerbos() ? [await startCerbos()] : [])];
  goToLoad();
  try {
    const subjects = subjectsAt(servers.map(({ url }) => url));
    const [gatehouse, , , cerbos] = subjects;
    if (gatehouse) await requireAgreement(gatehouse, (body) => body.decision === true);
    if (cerbos) await requireAgreement(cerbos, (body) => /"EFFECT_ALLOW"/.test(JSON.stringify(body.results)));
    const measured = await interleave(subjects, rounds, (subject) => load(subject, CONNECTIONS, seconds));
    return rowsOf(subjects, measured);
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** Gatehouse, the echo, one that does the least, and Cerbos where there is one. */
function subjectsAt([gatehouse = "", echo = "", cerbos]: readonly string[]): Subject[] {
  const asking = (name: string, url: URL, bodies: readonly unknown[], headers = {}): Subject => ({
    name,
    url,
    requests: bodies.map((body) => postOf(url, body, headers)),
  });
  const questions = asked.map(({ question }) => question);
  const subjects = [
    asking("HTTP check, warm", new URL("/access/v1/evaluation", gatehouse), questions, KEY),
    asking("Echo with the same key check, parsing and headers", new URL("/echo", echo), questions, KEY),
    asking("Echo of any JSON, with headers that never change", new URL("/any", echo), questions, KEY),
  ];
  if (cerbos === undefined) return subjects;
  return [...subjects, asking("Cerbos", new URL("/api/check/resources", cerbos), asked.map(cerbosBody))];
}

async function requireAgreement(
  { name, url, requests }: Subject,
  isAllowed: (body: Record<string, unknown>) => boolean,
) {
  const now = Date.now();
  for (const [at, { person, question }] of asked.entries()) {
    const [, body = ""] = requests[at]?.toString().split("\r\n\r\n") ?? [];
    const headers = { "Content-Type": "application/json", ...KEY };
    const answer = await fetch(url, { method: "POST", headers, body });
    const decided = isAllowed((await answer.json()) as Record<string, unknown>);
    if (answer.ok && decided === allows(compiledOf(person), question, now)) continue;
    throw new Error(`${name} does not agree (${answer.status}) about ${body}`);
  }
}

function rowsOf(subjects: readonly Subject[], measured: readonly Measured[][]): Row[] {
  const [gatehouse = [], echo = [], any = [], cerbos = []] = measured;
  const rates = (rounds: readonly Measured[]) => rounds.map(({ perSecond }) => perSecond);
  const p50s = (rounds: readonly Measured[]) => rounds.map(({ p50 }) => p50);
  const verdicts: (Verdict | null)[] = [
    null,
    atLeast("requests/s of the check", medianRatio(rates(gatehouse), rates(echo)), 0.9),
    noBudget("requests/s of the check", medianRatio(rates(gatehouse), rates(any))),
    atLeast("requests/s of the check", medianRatio(rates(gatehouse), rates(cerbos)), 2),
  ];
  const rows = subjects.map(({ name }, at) => ({
    what: name,
    measured: describeLoad(measured[at] ?? []),
    verdict: verdicts[at] ?? null,
  }));
  if (cerbos.length === 0) return rows;
  const p50 = atMost("p50 of the check", medianRatio(p50s(gatehouse), p50s(cerbos)), 1);
  return [...rows, { what: "Cerbos", measured: "p50 as above", verdict: p50 }];
}
