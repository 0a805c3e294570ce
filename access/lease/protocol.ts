import type { Touched } from "../touches.ts";

/** A place in a stream's history. The hash is that of the revision's event, which chains all before it. */
export interface Point {
  readonly revision: number;
  readonly hash: string;
}

/** Before a stream's first event. */
export const NOWHERE: Point = { revision: 0, hash: "" };

/** A point as `Gatehouse-Revision` says it. */
export const revisionText = ({ revision, hash }: Point): string => `${revision}.${hash.slice(0, 8)}`;

/** The point up to which a holder knows a stream, and the generation of the hub that told it. */
export interface Known extends Point {
  /** Random. Two different generations may be of two different histories. */
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

/** Lengths of leases, ms: usual, and the most that an overloaded hub gives. */
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

/** What changed in a stream since `base`. With `null` changes (`reset`) the holder forgets everything about the stream. */
export interface News extends Known {
  readonly base: Pick<Known, "generation" | "revision"> | null;
  readonly changes: readonly Change[] | null;
}

/** What a hub answers. Durations only: no clock is compared with another (freshness.md rule 4). */
export interface Reply extends News {
  readonly leaseMs: number;
  /** How long before the answer the hub sent its last verification, ms. */
  readonly age: number;
  /** The server's time when it answered, epoch ms. The SDK decides windows by it. */
  readonly at: number;
}
