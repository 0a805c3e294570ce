import type { Measured } from "./load.ts";
import { median, readable } from "./numbers.ts";

/** A line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly verdict: Verdict | null;
}

/** What a budget says about it. */
export interface Verdict {
  /** What it is compared with. */
  readonly against: string;
  readonly found: string;
  readonly wanted: string;
  /** Null: no budget says anything of it. */
  readonly holds: boolean | null;
}

export const atLeast = (against: string, ratio: number, wanted: number): Verdict => ({
  against,
  found: `${ratio.toFixed(2)} ×`,
  wanted: `≥ ${wanted} ×`,
  holds: ratio >= wanted,
});

export const atMost = (against: string, ratio: number, wanted: number): Verdict => ({
  against,
  found: `${ratio.toFixed(2)} ×`,
  wanted: `≤ ${wanted} ×`,
  holds: ratio <= wanted,
});

export const noBudget = (against: string, ratio: number): Verdict => ({
  against,
  found: `${ratio.toFixed(2)} ×`,
  wanted: "",
  holds: null,
});

/** Medians over the rounds. */
export function describeLoad(rounds: readonly Measured[]): string {
  const [perSecond, p50, p99] = (["perSecond", "p50", "p99"] as const).map((key) =>
    readable(median(rounds.map((round) => round[key]))),
  );
  return `${perSecond}/s, p50 ${p50} ms, p99 ${p99} ms`;
}
