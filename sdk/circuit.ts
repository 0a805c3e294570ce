import { GatehouseError } from "./error.ts";
import { monotonicNow } from "./runtime.ts";

const MOST_SILENCES = 5;
const PAUSE_MS = 1_000;

/**
 * Spares callers the wait for a server that is not there: after five tries in a row without an answer, one try a second finds
 * out whether it is back, and all others fail at once.
 */
export class Circuit {
  #silences = 0;
  #triedAt = 0;

  /** To be asked before each try. @throws GatehouseError `unreachable`, if this is not the one */
  enter(): void {
    const now = monotonicNow();
    if (this.#silences >= MOST_SILENCES && now < this.#triedAt + PAUSE_MS) {
      throw new GatehouseError("unreachable", "Gatehouse has not been answering.");
    }
    this.#triedAt = now;
  }

  /** To be told the status with which each try ended; null: there was no answer. A refusal is one. */
  leave(status: number | null): void {
    this.#silences = status !== null && status < 500 ? 0 : this.#silences + 1;
  }
}
