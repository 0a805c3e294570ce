import { allows } from "../../access/compile.ts";
import { asked, compiledOf, people } from "../matrix.ts";
import { median, medianRatio, readable } from "../measure/numbers.ts";
import { type Effort, interleave } from "../measure/rounds.ts";
import { atLeast, type Row } from "../measure/row.ts";
import { askCasbin } from "../peers/casbin.ts";
import { askCasl } from "../peers/casl.ts";
import { askCedar } from "../peers/cedar.ts";

interface Engine {
  readonly name: string;
  /** Whether the question at this place of the matrix is allowed. */
  readonly ask: (at: number) => boolean;
}

/** Decisions within one process; every engine has made its members ready beforehand. */
export async function inProcess({ rounds, seconds }: Effort): Promise<Row[]> {
  const ours: Engine = { name: "allows()", ask: askCompiled() };
  const peers: Engine[] = [
    { name: "CASL", ask: askCasl() },
    { name: "Casbin", ask: await askCasbin() },
    { name: "Cedar (wasm)", ask: askCedar() },
  ];
  for (const peer of peers) requireAgreement(ours, peer);
  const engines = [ours, ...peers];
  const measured = await interleave(engines, rounds, ({ ask }) => decisionsPerSecond(ask, seconds));
  const [own = [], ...others] = measured;
  const rates = others.map(median);
  const fastest = rates.indexOf(Math.max(...rates));
  return engines.map(({ name }, at) => ({
    what: `In process, ${name}`,
    measured: rateText(median(measured[at] ?? [])),
    verdict: at === 0 ? atLeast(peers[fastest]?.name ?? "", medianRatio(own, others[fastest] ?? []), 3) : null,
  }));
}

const rateText = (perSecond: number): string => `${readable(perSecond)}/s, ${readable(1e9 / perSecond)} ns each`;

function askCompiled(): (at: number) => boolean {
  const compiled = new Map(people.map((person) => [person, compiledOf(person)]));
  const ready = asked.flatMap(({ person, question }) => {
    const found = compiled.get(person);
    return found ? [{ compiled: found, question }] : [];
  });
  const now = Date.now();
  return (at) => {
    const each = ready[at];
    return each !== undefined && allows(each.compiled, each.question, now);
  };
}

function requireAgreement(ours: Engine, peer: Engine): void {
  const at = asked.findIndex((_, place) => ours.ask(place) !== peer.ask(place));
  if (at < 0) return;
  throw new Error(`${peer.name} does not agree about ${JSON.stringify(asked[at]?.question)}: ${peer.ask(at)}`);
}

/** Whole passes through the matrix, so that each kind of question has its share. */
function decisionsPerSecond(ask: Engine["ask"], seconds: number): number {
  const started = performance.now();
  let [decided, allowed, elapsed] = [0, 0, 0];
  while (elapsed < seconds * 1000) {
    for (let at = 0; at < asked.length; at++) if (ask(at)) allowed++;
    decided += asked.length;
    elapsed = performance.now() - started;
  }
  if (allowed === 0) throw new Error("Nothing was allowed.");
  return decided / (elapsed / 1000);
}
