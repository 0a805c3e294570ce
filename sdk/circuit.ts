import { unreachable } from "./error.ts";
import { monotonicNow } from "./runtime.ts";

const MOST_SILENCES = 5;
const PAUSE_MS = 1_000;

/**
 * Circuit breaker: after five failed tries in a row, one try a second finds out whether the server is back, and all others
 * fail at once instead of waiting.
 */
export class Circuit {
  #silences = 0;
  #leftAt = 0;
  #isProbed = false;
  /** What went wrong the last time. */
  #cause: unknown;

  /** Call this before each try. @throws GatehouseError `unreachable`, unless this try may go out */
  enter(url: string): void {
    if (this.#silences < MOST_SILENCES) return;
    if (this.#isProbed || monotonicNow() < this.#leftAt + PAUSE_MS) {
      throw unreachable(url, this.#cause);
    }
    this.#isProbed = true;
  }

  /** Call this with each try's status: a refusal is an answer; null: no answer; undefined: the caller gave up. */
  leave(status: number | null | undefined, cause: unknown = status): void {
    this.#isProbed = false;
    if (status === undefined) return;
    this.#cause = cause;
    this.#leftAt = monotonicNow();
    this.#silences = status !== null && status < 500 ? 0 : this.#silences + 1;
  }
}
