import { setTimeout } from "node:timers/promises";
import { StartFailure } from "./failure.ts";
import { endRuntimeWithThisProcess } from "./orphans.ts";

/** How long what still runs may take to end by itself, once we are told to stop. */
const PATIENCE_MS = 5_000;

/**
 * Runs a command that serves until it is told to stop: `start` returns how to end it. Exits with 0 when stopped, also before it
 * has started, and with 1 and one line on a failure that the operator can mend.
 */
export async function serveUntilStopped(start: () => Promise<() => Promise<unknown>>): Promise<void> {
  const toldToStop = takeSignals();
  endRuntimeWithThisProcess();
  await orExplain(async () => {
    const stop = await Promise.race([start(), toldToStop]);
    await toldToStop;
    // What has not started yet leaves nothing half: its children end with this process.
    if (stop) await Promise.race([stop(), setTimeout(PATIENCE_MS)]);
    process.exit(0);
  });
}

/** Listens from the beginning, so that no signal is lost, and alone: Miniflare would exit at once, with a failure's code. */
function takeSignals(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop());
    process.on("newListener", (name, listener) => {
      if (/^SIG(?:INT|TERM|HUP)$/.test(String(name))) queueMicrotask(() => process.removeListener(name, listener));
    });
  });
}

/** Prints a failure that the operator can mend as it is, and exits with 1. Others keep their stack. */
export async function orExplain(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
