import type { LeaseTerms } from "./lease-length.ts";

/** How long the Worker's memory may answer: usually, and at most when a hub is under strain (ms). */
export const ISOLATE_TERMS: LeaseTerms = { usualMs: 1_000, mostMs: 5_000 };
