import { elapsedSince, type Moment } from "./moment.ts";
import type { Reply } from "./protocol.ts";

/** The server's time at a moment, epoch ms, as two limits. Windows begin by the earliest and end by the latest. */
export interface ServerClock {
  earliest(now: Moment): number;
  latest(now: Moment): number;
}

/** For the server itself. */
export const WALL_CLOCK: ServerClock = { earliest: ({ wall }) => wall, latest: ({ wall }) => wall };

/**
 * The server's time in a process whose clocks may be wrong: what the server said last, plus what passed since. While the lease
 * lasts, the true time lies between the two, so that no grant begins before its start or outlives its end; and neither goes back.
 */
export class ServerTime implements ServerClock {
  readonly #reckoning = new Reckoning();
  #earliest = 0;
  #latest = 0;

  /** Forgets earlier answers: after the lease has ended, a clock may have been set to any time. */
  get unchecked(): ServerClock {
    return this.#reckoning;
  }

  /** An answer that took longer than its lease says nothing about the time. */
  renew({ at, leaseMs }: Pick<Reply, "at" | "leaseMs">, sentAt: Moment, receivedAt: Moment): void {
    const elapsed = elapsedSince(sentAt, receivedAt);
    if (elapsed !== null && elapsed < leaseMs) this.#reckoning.said = { at, sentAt, receivedAt };
  }

  earliest(now: Moment): number {
    this.#earliest = Math.max(this.#earliest, this.#reckoning.earliest(now));
    return this.#earliest;
  }

  latest(now: Moment): number {
    this.#latest = Math.max(this.#latest, this.#reckoning.latest(now));
    return this.#latest;
  }
}

interface Said {
  readonly at: number;
  readonly sentAt: Moment;
  readonly receivedAt: Moment;
}

/** The server spoke after the question was sent and before its answer was received. Before it spoke, the wall clock counts. */
class Reckoning implements ServerClock {
  said: Said | null = null;

  /** By the clock that says less. */
  earliest(now: Moment): number {
    if (this.said === null) return now.wall;
    const { at, receivedAt } = this.said;
    return at + Math.max(0, Math.min(now.wall - receivedAt.wall, now.monotonic - receivedAt.monotonic));
  }

  /** By the clock that says more: the monotonic one stands still while some machines sleep. */
  latest(now: Moment): number {
    if (this.said === null) return now.wall;
    const { at, sentAt } = this.said;
    return at + Math.max(0, now.wall - sentAt.wall, now.monotonic - sentAt.monotonic);
  }
}
