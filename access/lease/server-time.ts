import type { Moment } from "./moment.ts";

/**
 * The server's time in a process whose wall clock may be wrong: what it said last, plus the monotonic time since the question
 * was sent. It is never behind while the lease lasts, so that nothing outlives its end, and it never goes back.
 */
export class ServerTime {
  #offset: number | null = null;
  #latest = 0;

  /** @param at what the server said, epoch ms, to a question sent at `sentAt`. */
  renew(at: number, sentAt: Moment): void {
    this.#offset = at - sentAt.monotonic;
  }

  /** Epoch ms; before the server said anything, the wall clock's. */
  at(now: Moment): number {
    if (this.#offset === null) return now.wall;
    this.#latest = Math.max(this.#latest, this.#offset + now.monotonic);
    return this.#latest;
  }
}
