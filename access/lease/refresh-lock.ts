import type { Moment } from "./moment.ts";

const LOCK_MS = 500;

/**
 * Decides which of several requests asks the hub. Plain data that expires: requests cannot share a promise of I/O, and the
 * request that took the lock may be gone.
 */
export class RefreshLock {
  #takenAt: number | null = null;

  /** True if the caller now holds the lock. */
  take(now: Moment): boolean {
    if (this.msLeft(now) > 0) return false;
    this.#takenAt = now.monotonic;
    return true;
  }

  release(): void {
    this.#takenAt = null;
  }

  /** How long another request may still hold it, ms; 0 if none does. */
  msLeft(now: Moment): number {
    if (this.#takenAt === null) return 0;
    const elapsed = now.monotonic - this.#takenAt;
    return elapsed >= 0 && elapsed < LOCK_MS ? LOCK_MS - elapsed : 0;
  }
}
