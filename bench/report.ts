import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, totalmem } from "node:os";
import { resolve } from "node:path";
import { isPinned } from "./measure/pin.ts";
import { CONNECTIONS, type Effort } from "./measure/rounds.ts";
import type { Row } from "./measure/row.ts";

const ROOT = resolve(import.meta.dirname, "..");
const PAGE = resolve(ROOT, "docs/performance.md");
const [BEGIN, END] = ["<!-- measured: begin -->", "<!-- measured: end -->"];
const PEERS = ["@cerbos/cerbos-linux-x64", "@casl/ability", "casbin", "@cedar-policy/cedar-wasm"];

/** The machine's load before the benchmark started. */
const loadBefore = loadavg()[0] ?? Number.NaN;

/** Puts what was measured, and how, between the marks of docs/performance.md. */
export function writeReport(rows: readonly Row[], effort: Effort): void {
  const page = readFileSync(PAGE, "utf8");
  const [before, after] = [page.slice(0, page.indexOf(BEGIN)), page.slice(page.indexOf(END))];
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${circumstances(effort)}\n\n${tableOf(rows)}\n\n${after}`);
}

/** For people at a terminal. */
export function printReport(rows: readonly Row[]): void {
  console.table(
    Object.fromEntries(
      rows.map(({ what, measured, verdict }, at) => [
        at + 1,
        {
          what,
          measured,
          against: verdict?.against ?? "",
          ratio: verdict?.found ?? "",
          wanted: verdict?.wanted ?? "",
          holds: heldText(verdict),
        },
      ]),
    ),
  );
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, measured, verdict }) =>
      `| ${what} | ${measured} | ${verdict ? `${verdict.found} ${verdict.against}` : ""} | ${verdict?.wanted ?? ""} | ${heldText(verdict)} |`,
  );
  return ["| what | measured | ratio | wanted | holds |", "| --- | --- | --- | --- | --- |", ...lines].join("\n");
}

const heldText = (verdict: Row["verdict"]): string =>
  verdict === null || verdict.holds === null ? "" : verdict.holds ? "yes" : "**no**";

function circumstances({ rounds, seconds }: Effort): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const cores = isPinned
    ? "servers on one core, the load generator on another"
    : "no pinned cores, since this machine does not support it";
  return [
    `${new Date().toISOString().slice(0, 10)}, ${process.platform} ${process.arch}, ${availableParallelism()} cores, ${gigabytes} GB,`,
    `Node ${process.versions.node}, workerd ${versionOf(`${ROOT}/node_modules/workerd`)}, ${PEERS.map(peerVersion).join(", ")}.`,
    `Machine load before the run: ${loadBefore.toFixed(2)}. ${rounds} rounds of ${seconds} s per subject, ${CONNECTIONS} connections, ${cores}.`,
  ].join("\n");
}

const peerVersion = (name: string): string => `${name} ${versionOf(`${ROOT}/bench/node_modules/${name}`)}`;

function versionOf(folder: string): string {
  return JSON.parse(readFileSync(`${folder}/package.json`, "utf8")).version;
}
