import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** Counts a tool as one test: its exit code is the result. Its output is shown only on failure. */
export async function runTool(title: string, command: string, args: readonly string[]): Promise<Outcome> {
  const started = performance.now();
  const { code, output } = await run(command, args, "collect");
  console.log(`${code === 0 ? "✓" : "✗"} ${title} (${seconds(started)} s)`);
  if (code !== 0) console.log(output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one project of vitest.config.ts and shows its output. A failed run without a failed test counts as one failure. */
export async function runProject(project: string): Promise<Outcome> {
  console.log(`\n── ${project}`);
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-results-"));
  const file = join(folder, "results.json");
  const reports = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await run("vitest", ["run", "--project", project, "--passWithNoTests", ...reports], "show");
  const { passed, failed } = readResults(file);
  rmSync(folder, { recursive: true });
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
}

/** Prints the closing line and exits accordingly. */
export function conclude(outcomes: readonly Outcome[]): never {
  const passed = outcomes.reduce((total, outcome) => total + outcome.passed, 0);
  const failed = outcomes.reduce((total, outcome) => total + outcome.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

function run(command: string, args: readonly string[], output: "collect" | "show") {
  return new Promise<{ code: number | null; output: string }>((done, fail) => {
    const stdio = output === "show" ? ("inherit" as const) : ("pipe" as const);
    const child = spawn(command, args, { stdio: ["ignore", stdio, stdio], shell: process.platform === "win32" });
    let collected = "";
    const collect = (chunk: Buffer) => {
      collected += chunk;
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.once("error", fail);
    child.once("close", (code) => done({ code, output: collected }));
  });
}

function readResults(file: string): Outcome {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const seconds = (started: number) => ((performance.now() - started) / 1000).toFixed(1);
