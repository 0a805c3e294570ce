const FIRST_SECONDS = 10;
const FACTOR = 3;
const LONGEST_SECONDS = 15 * 60;

/**
 * Whole seconds before the next attempt: ten, thirty, ninety, … up to fifteen minutes, plus up to a quarter at random, so
 * that mails that failed together are not retried together.
 * @param attempt attempts so far, from 1 @param random in [0, 1)
 */
export function secondsBeforeRetry(attempt: number, random: number): number {
  const base = Math.min(LONGEST_SECONDS, FIRST_SECONDS * FACTOR ** (attempt - 1));
  return Math.floor(base * (1 + random / 4));
}
