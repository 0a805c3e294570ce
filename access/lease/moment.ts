/**
 * One moment by two clocks, in ms. The wall clock may be set; the monotonic one may stand still while a machine
 * sleeps. A runtime that has only one gives it twice.
 */
export interface Moment {
  readonly wall: number;
  readonly monotonic: number;
}

/** Reads the clocks. A question reads them after its last wait (freshness.md rule 10). */
export type Clock = () => Moment;

/** How long `from` was ago, ms, by the clock that says more; `null` if a clock ran backwards, since then neither is reliable. */
export function elapsedSince(from: Moment, now: Moment): number | null {
  const wall = now.wall - from.wall;
  const monotonic = now.monotonic - from.monotonic;
  return wall >= 0 && monotonic >= 0 ? Math.max(wall, monotonic) : null;
}
