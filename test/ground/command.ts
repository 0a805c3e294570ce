import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

type Environment = Record<string, string>;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Command {
  readonly child: ChildProcess;
  /** Waits until what it has printed matches. */
  printed(text: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
}

/** Starts one of `scripts/` as npm would. It is killed when the test is over. */
export function startScript(script: string, environment: Environment = {}, args: readonly string[] = []): Command {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, [join(ROOT, "scripts", script), ...args], { cwd: ROOT, env });
  onTestFinished(() => void child.kill("SIGKILL"));
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((end) => child.once("close", (code) => end({ code, stdout, stderr })));
  const printed = (text: RegExp) =>
    new Promise<RegExpExecArray>((seen, fail) => {
      const look = () => {
        const match = text.exec(stdout);
        if (match) seen(match);
      };
      child.stdout.on("data", look);
      look();
      void ended.then(() => fail(new Error(`${script} ended before it printed ${text}: ${stderr}`)));
    });
  return { child, printed, ended };
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-ground-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
