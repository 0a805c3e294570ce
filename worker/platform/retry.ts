const FIRST_PAUSE_MS = 8;
const LONGEST_PAUSE_MS = 400;

/** Full jitter: anywhere between nothing and an exponentially growing bound, so that rivals spread out. */
export const pauseBefore = (attempt: number, random: number): number =>
  random * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

// D1 names these as worth another try; the change id makes trying again safe.
const TRANSIENT = [
  "Network connection lost",
  "storage caused object to be reset",
  "reset because its code was updated",
  "D1 DB is overloaded",
  "Cannot resolve D1 DB due to transient issue",
];

export const isTransient = (error: unknown): boolean =>
  error instanceof Error && (TRANSIENT.some((sign) => error.message.includes(sign)) || isTransient(error.cause));
