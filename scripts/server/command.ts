import { StartFailure } from "./failure.ts";
import { endRuntimeWithThisProcess } from "./orphans.ts";

/**
 * Runs a command that serves until it is told to stop: `start` returns how to end it. Exits with 0 when stopped, and with 1
 * and one line on a failure that the operator can mend.
 */
export async function serveUntilStopped(start: () => Promise<() => Promise<unknown>>): Promise<void> {
  endRuntimeWithThisProcess();
  await orExplain(async () => {
    const stop = await start();
    await toldToStop();
    await stop();
    process.exit(0);
  });
}

/** Takes the signals over from Miniflare, which would exit at once and with a failure's code. */
function toldToStop(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.removeAllListeners(signal).once(signal, () => stop());
    }
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
