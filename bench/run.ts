import { fork } from "node:child_process";
import { parseArgs } from "node:util";
import { buildIfStale } from "../scripts/server/build.ts";
import { endRuntimeWithThisProcess } from "../scripts/server/orphans.ts";
import { FULL, SHORT } from "./measure/rounds.ts";
import type { Row } from "./measure/row.ts";
import { installPeers } from "./peers/install.ts";
import { printReport, writeReport } from "./report.ts";

const SECTIONS = ["http", "process", "revocation", "growth", "memory", "bare"] as const;
type Section = (typeof SECTIONS)[number];

/**
 * `npm run bench`: everything, and docs/performance.md. `-- --short` for a first look, `-- --only=http,growth` for some of it;
 * neither writes the page.
 */
const { values } = parseArgs({ options: { short: { type: "boolean", default: false }, only: { type: "string" } } });
const effort = values.short ? SHORT : FULL;

if (process.send) {
  await measureHere(values.only as Section);
} else {
  installPeers();
  await buildIfStale(console.log);
  const rows = await measureAll(values.only?.split(",") ?? SECTIONS);
  printReport(rows);
  if (!values.short && values.only === undefined) writeReport(rows, effort);
  process.exit(rows.every(({ verdict }) => verdict?.holds !== false) ? 0 : 1);
}

/** One section after another: no two of them load the machine at once. */
async function measureAll(chosen: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of SECTIONS.filter((section) => chosen.includes(section))) {
    console.log(`Measuring: ${name} …`);
    rows.push(...(await measureApart(name)));
  }
  return rows;
}

/** In a process of its own: what one section calls has no say in how the runtime compiles it for the next. */
function measureApart(name: Section): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const section = fork(import.meta.filename, [`--only=${name}`, ...(values.short ? ["--short"] : [])]);
    let rows: Row[] | null = null;
    section.once("message", (message) => {
      rows = message as Row[];
    });
    section.once("error", reject);
    section.once("exit", () => (rows ? resolve(rows) : reject(new Error(`${name} was not measured.`))));
  });
}

async function measureHere(name: Section): Promise<void> {
  endRuntimeWithThisProcess();
  const { measure } = await import("./sections.ts");
  process.send?.(await measure[name](effort), () => process.exit());
}
