import type { Moment } from "./moment.ts";

const CLAIM_MS = 500;

/**
 * Who of several requests asks the hub. Plain data that ends by itself, because a promise of I/O cannot be shared between
 * requests, and whoever took it may be gone.
 */
export class Claim {
  #takenAt: number | null = null;

  /** Whether the caller has it now. */
  take(now: Moment): boolean {
    if (this.msLeft(now) > 0) return false;
    this.#takenAt = now.monotonic;
    return true;
  }

  release(): void {
    this.#takenAt = null;
  }

  /** How long somebody else may still have it, ms; 0 if nobody does. */
  msLeft(now: Moment): number {
    if (this.#takenAt === null) return 0;
    const elapsed = now.monotonic - this.#takenAt;
    return elapsed >= 0 && elapsed < CLAIM_MS ? CLAIM_MS - elapsed : 0;
  }
}
