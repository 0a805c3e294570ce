const FIRST_SECONDS = 10;
const FACTOR = 3;
const LONGEST_SECONDS = 15 * 60;

/**
 * Whole seconds before the next attempt: ten, thirty, ninety, … up to a quarter of an hour, and up to a quarter more,
 * so that mails that failed together do not come back together.
 * @param attempt Attempts so far, from 1. @param random In [0, 1).
 */
export function secondsBeforeRetry(attempt: number, random: number): number {
  const base = Math.min(LONGEST_SECONDS, FIRST_SECONDS * FACTOR ** (attempt - 1));
  return Math.floor(base * (1 + random / 4));
}
