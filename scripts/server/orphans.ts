import { type ChildProcess, spawn } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import { Socket } from "node:net";

/**
 * Ends the runtime when this process is killed. Otherwise workerd would keep running, with the port and the data. A shell
 * waits for the end of a pipe that only this process holds open, and then kills workerd.
 */
export function endRuntimeWithThisProcess(): void {
  if (process.platform === "win32") return;
  subscribe("child_process", (message) => {
    const { process: child } = message as { process: ChildProcess };
    child.once("spawn", () => {
      if (/workerd$/.test(child.spawnfile)) watch(child.pid);
    });
  });
}

function watch(runtime: number | undefined): void {
  const shell = spawn("sh", ["-c", `cat; kill -9 ${runtime}`], { stdio: ["pipe", "ignore", "ignore"], detached: true });
  shell.unref();
  if (shell.stdin instanceof Socket) shell.stdin.unref();
}
