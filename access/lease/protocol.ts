import type { Touched } from "../touches.ts";

/** A place in a stream's history. The hash is that of the revision's event, which chains all before it. */
export interface Point {
  readonly revision: number;
  readonly hash: string;
}

/** How far a holder knows a stream, in the words of the hub that told it. */
export interface Known extends Point {
  /** Random; another one means that nothing is known of how the two histories belong together. */
  readonly generation: string;
}

/** One revision and what it touched. */
export interface Change extends Point {
  readonly touched: Touched;
}

/** What a writer tells a hub after its commit: a hint, which may be lost, late, doubled or out of order. */
export interface Notice extends Change {
  readonly previousHash: string;
}

/** For how long leases are given, ms: as a rule, and at most when the hub has much to answer. */
export interface LeaseTerms {
  readonly usualMs: number;
  readonly mostMs: number;
}

/** What a holder asks a hub. */
export interface HubQuestion {
  readonly base: Known | null;
  /** The hub must know this revision, or have looked for it after it was asked. 0: any. */
  readonly atLeast: number;
  /** The hub must have looked after it was asked. */
  readonly latest: boolean;
}

/** News of a stream: what changed since `base`; changes `null`: forget all that is kept of it (`reset`). */
export interface News extends Known {
  readonly base: Pick<Known, "generation" | "revision"> | null;
  readonly changes: readonly Change[] | null;
}

/** What a hub answers. Durations only: no clock is compared with another (freshness.md rule 4). */
export interface Reply extends News {
  readonly leaseMs: number;
  /** How long before the answer the hub sent its last verification, ms. */
  readonly age: number;
  /** The server's time when it answered, epoch ms: by it the SDK decides windows. */
  readonly at: number;
}
