import { elapsedSince, type Moment } from "./moment.ts";

const SOONEST_RENEWAL = 0.5;
const LATEST_RENEWAL = 0.8;

/** For how long memory may answer without asking the hub. Counted from sending the question, by the holder's clocks. */
export class Lease {
  #sentAt: Moment | null = null;
  #seen: Moment | null = null;
  #ms = 0;
  #renewAfter = 0;
  readonly #random: () => number;

  /** @param random from 0 to below 1: holders that asked together do not renew together. */
  constructor(random: () => number) {
    this.#random = random;
  }

  /** Begins a lease of `ms`, unless the present one was asked for later or ends later. */
  extend(sentAt: Moment, ms: number): void {
    if (this.#outlasts(sentAt, ms)) return;
    this.#sentAt = sentAt;
    this.#ms = ms;
    this.#renewAfter = ms * (SOONEST_RENEWAL + (LATEST_RENEWAL - SOONEST_RENEWAL) * this.#random());
  }

  end(): void {
    this.#sentAt = null;
  }

  /**
   * The lease ends if a clock ran backwards since the last look or since the question was sent: such a clock would count the
   * same time twice.
   */
  isValid(now: Moment): boolean {
    const ranBack = this.#seen !== null && elapsedSince(this.#seen, now) === null;
    this.#seen = now;
    const elapsed = this.#elapsed(now);
    if (ranBack || elapsed === null) this.end();
    return !ranBack && elapsed !== null && elapsed < this.#ms;
  }

  /** Whether it is time to renew, at a random point between 50 and 80 % of it. */
  isDue(now: Moment): boolean {
    const elapsed = this.#elapsed(now);
    return elapsed === null || elapsed >= this.#renewAfter;
  }

  #outlasts(sentAt: Moment, ms: number): boolean {
    if (this.#sentAt === null) return false;
    const gap = elapsedSince(this.#sentAt, sentAt);
    return gap === null ? elapsedSince(sentAt, this.#sentAt) !== null : this.#ms - gap > ms;
  }

  #elapsed(now: Moment): number | null {
    return this.#sentAt === null ? null : elapsedSince(this.#sentAt, now);
  }
}
