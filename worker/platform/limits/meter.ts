import { Failure } from "../errors.ts";

export interface MeterOptions {
  readonly max: number;
  readonly windowMs: number;
}

const MOST_NAMES = 50_000;

/**
 * At most `max` in each window for one name, counted in this isolate's memory: for requests too frequent or too cheap to
 * count in the database. Each isolate counts separately.
 */
export class Meter {
  readonly #options: MeterOptions;
  readonly #counts = new Map<string, number>();
  #endsAt = 0;

  constructor(options: MeterOptions) {
    this.#options = options;
  }

  /** Counts the attempt if it is within the limit. */
  admits(name: string, weight: number, now: number): boolean {
    const { max, windowMs } = this.#options;
    if (now >= this.#endsAt || now < this.#endsAt - windowMs) this.#begin(now);
    const count = (this.#counts.get(name) ?? 0) + weight;
    if (count > max) return false;
    if (count === weight && this.#counts.size >= MOST_NAMES) this.#counts.clear();
    this.#counts.set(name, count);
    return true;
  }

  /** Takes back a count that did not belong to this meter. */
  giveBack(name: string): void {
    this.#counts.set(name, Math.max(0, (this.#counts.get(name) ?? 0) - 1));
  }

  /** @throws Failure `too_many_requests` with `retryAfter` in seconds */
  take(name: string, weight: number, now: number): void {
    if (this.admits(name, weight, now)) return;
    const retryAfter = Math.max(1, Math.ceil((this.#endsAt - now) / 1_000));
    throw new Failure("too_many_requests", `Too many requests. Try again in ${retryAfter} seconds.`, { retryAfter });
  }

  #begin(now: number): void {
    this.#counts.clear();
    this.#endsAt = now + this.#options.windowMs;
  }
}
