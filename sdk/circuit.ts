import { unreachable } from "./error.ts";
import { monotonicNow } from "./runtime.ts";

const MOST_SILENCES = 5;
const PAUSE_MS = 1_000;

/**
 * Spares callers the wait for a server that is not there: after five failed tries in a row, one try at a time finds out whether
 * it is back, a second after the last, and all others fail at once.
 */
export class Circuit {
  #silences = 0;
  #leftAt = 0;
  #isProbed = false;
  /** What went wrong the last time. */
  #cause: unknown;

  /** To be asked before each try. @throws GatehouseError `unreachable`, if this is not the one */
  enter(url: string): void {
    if (this.#silences < MOST_SILENCES) return;
    if (this.#isProbed || monotonicNow() < this.#leftAt + PAUSE_MS) {
      throw unreachable(url, this.#cause);
    }
    this.#isProbed = true;
  }

  /** To be told the status with which each try ended: a refusal is an answer; null: there was none; undefined: nobody waited. */
  leave(status: number | null | undefined, cause: unknown = status): void {
    this.#isProbed = false;
    if (status === undefined) return;
    this.#cause = cause;
    this.#leftAt = monotonicNow();
    this.#silences = status !== null && status < 500 ? 0 : this.#silences + 1;
  }
}
