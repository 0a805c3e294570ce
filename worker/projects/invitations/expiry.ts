import { DAY_MS } from "../../platform/day.ts";
import { invalidAt } from "../../platform/errors.ts";

export const DEFAULT_LIFETIME_MS = 7 * DAY_MS;
const LONGEST_LIFETIME_MS = 90 * DAY_MS;

/** @throws Failure `invalid` for a time in the past, or more than 90 days ahead. */
export function checkExpiry(expiresAt: number, now: number): number {
  if (expiresAt <= now) throw invalidAt("expiresAt", "in_the_past", "An invitation must expire in the future.");
  if (expiresAt > now + LONGEST_LIFETIME_MS)
    throw invalidAt("expiresAt", "too_far", "An invitation lasts at most 90 days.");
  return expiresAt;
}
