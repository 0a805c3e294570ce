/** How long the body of a check may take to arrive (freshness.md rule 10). */
export const BODY_PATIENCE_MS = 5_000;

/** Requests whose body has arrived, but too late. */
export const lateBodies = new WeakSet<Request>();
