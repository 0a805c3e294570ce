import type { LeaseTerms } from "../../../access/lease/protocol.ts";

/** How long the Worker's memory may answer: usually, and at most when a hub is under strain (ms). */
export const ISOLATE_TERMS: LeaseTerms = { usualMs: 1_000, mostMs: 5_000 };

const SDK_LEASE = { usualMs: 5_000, leastMs: 500, mostMs: 30_000 } as const;

/** The same for a synced service, which says what it would like. */
export const sdkTerms = (askedMs: number): LeaseTerms => ({
  usualMs: Math.min(SDK_LEASE.mostMs, Math.max(SDK_LEASE.leastMs, askedMs)),
  mostMs: SDK_LEASE.mostMs,
});
