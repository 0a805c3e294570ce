import { buildIfStale } from "../scripts/server/build.ts";
import { endRuntimeWithThisProcess } from "../scripts/server/orphans.ts";
import { load, type Measured, quantile } from "./load.ts";
import { bareAnswer, bareWorkerd, embeddedServer, type Subject } from "./subjects.ts";

/** `npm run bench`: all subjects run at once, are loaded in turn, round by round, and compared by their medians. */
const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 16;
const PORT = Number(process.env.BENCH_PORT ?? 18_140);
const LEAST_SHARE = 0.8;

endRuntimeWithThisProcess();
await buildIfStale(console.log);
const subjects = [await embeddedServer(), await bareWorkerd(PORT), await bareAnswer(PORT + 1)];
const measured = await measure(subjects);
await Promise.all(subjects.map((subject) => subject.stop()));

console.table(subjects.map(({ name }, index) => ({ name, ...row(measured[index] ?? []) })));
const [served, bare] = measured.map((rounds) => median(rounds, ({ perSecond }) => perSecond));
const share = (served ?? 0) / (bare ?? 1);
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
    "requests/s": Math.round(median(rounds, ({ perSecond }) => perSecond)),
    "p50 ms": Number(median(rounds, ({ p50 }) => p50).toFixed(2)),
    "p99 ms": Number(median(rounds, ({ p99 }) => p99).toFixed(2)),
  };
}

function median(rounds: readonly Measured[], of: (measured: Measured) => number): number {
  return quantile(
    rounds.map(of).sort((a, b) => a - b),
    0.5,
  );
}
