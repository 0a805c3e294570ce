import { setTimeout } from "node:timers/promises";
import { StartFailure } from "./failure.ts";
import { endRuntimeWithThisProcess } from "./orphans.ts";

/** How long running work may take to end by itself after a stop signal. */
const PATIENCE_MS = 5_000;

/**
 * Runs a command that serves until it is stopped: `start` returns the function that ends it. Exits with 0 when stopped, even
 * before it has started, and with 1 and one line after a failure that the operator can fix.
 */
export async function serveUntilStopped(start: () => Promise<() => Promise<unknown>>): Promise<void> {
  const toldToStop = takeSignals();
  endRuntimeWithThisProcess();
  await orExplain(async () => {
    const stop = await Promise.race([start(), toldToStop]);
    await toldToStop;
    // Before the start completes there is nothing to clean up: child processes end with this one.
    if (stop) await Promise.race([stop(), setTimeout(PATIENCE_MS)]);
    process.exit(0);
  });
}

/** Listens from the start, so that no signal is lost, and alone: Miniflare's handler would exit at once with an error code. */
function takeSignals(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop());
    process.on("newListener", (name, listener) => {
      if (/^SIG(?:INT|TERM|HUP)$/.test(String(name))) queueMicrotask(() => process.removeListener(name, listener));
    });
  });
}

/** Prints a failure that the operator can fix without its stack, and exits with 1. Other errors keep their stack. */
export async function orExplain(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
