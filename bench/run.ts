import { parseArgs } from "node:util";
import { buildIfStale } from "../scripts/server/build.ts";
import { endRuntimeWithThisProcess } from "../scripts/server/orphans.ts";
import { type Effort, FULL, SHORT } from "./measure/rounds.ts";
import type { Row } from "./measure/row.ts";
import { installPeers } from "./peers/install.ts";
import { printReport, writeReport } from "./report.ts";

/**
 * `npm run bench`: everything, and docs/performance.md. `-- --short` for a first look, `-- --only=http,growth` for some of it;
 * neither writes the page.
 */
const { values } = parseArgs({ options: { short: { type: "boolean", default: false }, only: { type: "string" } } });
const effort = values.short ? SHORT : FULL;

endRuntimeWithThisProcess();
installPeers();
await buildIfStale(console.log);
const { SECTIONS } = await import("./sections.ts");
const rows = await measureAll(SECTIONS, effort);
printReport(rows);
if (!values.short && values.only === undefined) writeReport(rows, effort);
process.exit(rows.every(({ verdict }) => verdict?.holds !== false) ? 0 : 1);

/** One section after another: no two of them load the machine at once. */
async function measureAll(
  sections: Readonly<Record<string, (effort: Effort) => Promise<Row[]>>>,
  effort: Effort,
): Promise<Row[]> {
  const chosen = values.only?.split(",");
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(sections)) {
    if (chosen && !chosen.includes(name)) continue;
    console.log(`Measuring: ${name} …`);
    rows.push(...(await measure(effort)));
  }
  return rows;
}
