import type { LeaseTerms } from "./lease-length.ts";

/** How long the Worker's memory may answer: usually, and at most when a hub is under strain (ms). */
export const ISOLATE_TERMS: LeaseTerms = { usualMs: 1_000, mostMs: 5_000 };
/** The same for a synced SDK. */
export const SDK_TERMS: LeaseTerms = { usualMs: 5_000, mostMs: 30_000 };
