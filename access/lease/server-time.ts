import { elapsedSince, type Moment } from "./moment.ts";
import type { Reply } from "./protocol.ts";

/**
 * The server's time in a process whose wall clock may be wrong: what it said last, plus the monotonic time since the question
 * was sent. It is never behind while the lease lasts, so that nothing outlives its end, and it never goes back.
 */
export class ServerTime {
  #offset: number | null = null;
  #latest = 0;

  /** An answer that was longer on its way than its lease lasts says as little about the time as about anything else. */
  renew({ at, leaseMs }: Pick<Reply, "at" | "leaseMs">, sentAt: Moment, receivedAt: Moment): void {
    const elapsed = elapsedSince(sentAt, receivedAt);
    if (elapsed !== null && elapsed < leaseMs) this.#offset = at - sentAt.monotonic;
  }

  /** Epoch ms; before the server said anything, the wall clock's. */
  at(now: Moment): number {
    if (this.#offset === null) return now.wall;
    this.#latest = Math.max(this.#latest, this.#offset + now.monotonic);
    return this.#latest;
  }
}
