import { buildIfStale } from "../scripts/server/build.ts";
import { endRuntimeWithThisProcess } from "../scripts/server/orphans.ts";
import { load, type Measured, quantile } from "./load.ts";
import { bareAnswer, bareWorkerd, embeddedServer, type Subject } from "./subjects.ts";

/** `npm run bench`: all subjects run at once and are loaded in turn; shares are taken within a round, whose noise they share. */
const ROUNDS = 15;
const SECONDS = 1;
const CONNECTIONS = 16;
const PORT = Number(process.env.BENCH_PORT ?? 18_140);
const LEAST_SHARE = 0.8;

endRuntimeWithThisProcess();
await buildIfStale(console.log);
const subjects = [await embeddedServer(), await bareWorkerd(PORT), await bareAnswer(PORT + 1)];
const measured = await measure(subjects);
await Promise.all(subjects.map((subject) => subject.stop()));

console.table(subjects.map(({ name }, index) => ({ name, ...row(measured[index] ?? []) })));
const [served = [], bare = []] = measured;
const share = middle(served.map(({ perSecond }, round) => perSecond / (bare[round]?.perSecond ?? Number.NaN)));
console.log(`npm start serves ${share.toFixed(2)} × what bare workerd serves (at least ${LEAST_SHARE} is wanted)`);
process.exit(share >= LEAST_SHARE ? 0 : 1);

async function measure(subjects: readonly Subject[]): Promise<Measured[][]> {
  const rounds: Measured[][] = subjects.map(() => []);
  for (const { url } of subjects) await load(url, CONNECTIONS, 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { url }] of subjects.entries()) rounds[index]?.push(await load(url, CONNECTIONS, SECONDS));
  }
  return rounds;
}

function row(rounds: readonly Measured[]) {
  return {
    "requests/s": Math.round(middle(rounds.map(({ perSecond }) => perSecond))),
    "p50 ms": Number(middle(rounds.map(({ p50 }) => p50)).toFixed(2)),
    "p99 ms": Number(middle(rounds.map(({ p99 }) => p99)).toFixed(2)),
  };
}

function middle(numbers: readonly number[]): number {
  return quantile(
    numbers.toSorted((a, b) => a - b),
    0.5,
  );
}
