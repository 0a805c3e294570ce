import { setTimeout } from "node:timers/promises";
import { StartFailure } from "./failure.ts";
import { endRuntimeWithThisProcess } from "./orphans.ts";

/** How long what still runs may take to end by itself, once we are told to stop. */
const PATIENCE_MS = 5_000;

/**
 * Runs a command that serves until it is told to stop: `start` returns how to end it. Exits with 0 when stopped, and with 1
 * and one line on a failure that the operator can mend.
 */
export async function serveUntilStopped(start: () => Promise<() => Promise<unknown>>): Promise<void> {
  const signals = takeSignals();
  endRuntimeWithThisProcess();
  await orExplain(async () => {
    const stop = await start();
    signals.keepForUs();
    await signals.toldToStop;
    await Promise.race([stop(), setTimeout(PATIENCE_MS)]);
    process.exit(0);
  });
}

/** Listens from the beginning, so that no signal is lost, and later alone: Miniflare would exit at once, with a failure's code. */
function takeSignals() {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  let listener = () => {};
  const toldToStop = new Promise<void>((stop) => {
    listener = stop;
  });
  for (const signal of signals) process.on(signal, listener);
  const keepForUs = () => {
    for (const signal of signals) {
      for (const other of process.listeners(signal)) if (other !== listener) process.removeListener(signal, other);
    }
  };
  return { toldToStop, keepForUs };
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
