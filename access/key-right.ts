import type { Atom } from "./atoms.ts";
import { isPatternWithin } from "./covers.ts";
import type { Actor } from "./grant-change.ts";
import type { Catalogue, Pattern } from "./types.ts";

/** What the creator of such a key must hold beside `keys.manage`: the key shows as much. Other keys act as their creator. */
const SHOWN_BY: Readonly<Record<string, Pattern>> = { check: "team.view", sync: "*" };

/** Whether a key with these scopes acts as its creator and ends with them; one that only checks or syncs is the project's. */
export function actsAsCreator(scopes: readonly string[]): boolean {
  return scopes.some((scope) => SHOWN_BY[scope] === undefined);
}

export interface KeyRight {
  /** What the actor lacks for such a key now. */
  readonly missing: readonly Pattern[];
  /** Until when the actor could create it, epoch ms: no such key ends later. `null`: without end. */
  readonly until: number | null;
}

/** Whether the actor may create a key with these scopes, and until when it may last. `now` is in epoch milliseconds. */
export function keyRight(
  { access, within }: Pick<Actor, "access" | "within">,
  scopes: readonly string[],
  catalogue: Catalogue,
  now: number,
): KeyRight {
  const needed = ["keys.manage", ...new Set(scopes.flatMap((scope) => SHOWN_BY[scope] ?? []))];
  const bounds = within === null ? [access] : [access, within];
  const ends = needed.map((pattern) => earliest(bounds.map((held) => heldUntil(held, pattern, catalogue, now))));
  return {
    missing: needed.filter((_, at) => ends[at] !== null && (ends[at] ?? now) <= now),
    until: earliest(ends),
  };
}

/** Whether a key that ends then outlasts the right to create it. */
export function outlives(expiresAt: number | null, { until }: Pick<KeyRight, "until">): boolean {
  return until !== null && (expiresAt === null || expiresAt > until);
}

/**
 * Until when the atoms give the pattern for the whole project and without conditions, from now on and without a gap.
 * `null`: for good; `now`: not at all.
 * @internal
 */
export function heldUntil(held: readonly Atom[], pattern: Pattern, catalogue: Catalogue, now: number): number | null {
  const giving = held.filter((atom) => givesWhole(atom, pattern, catalogue));
  let until = now;
  for (;;) {
    const ends = giving.filter(({ startsAt }) => (startsAt ?? now) <= until).map(({ expiresAt }) => expiresAt);
    if (ends.includes(null)) return null;
    const latest = Math.max(until, ...ends.map((end) => end ?? until));
    if (latest === until) return until;
    until = latest;
  }
}

function givesWhole({ permission, scope, when }: Atom, pattern: Pattern, catalogue: Catalogue): boolean {
  const isWhole = scope === "*" && when.length === 0;
  return isWhole && isPatternWithin(pattern, permission, catalogue);
}

function earliest(ends: readonly (number | null)[]): number | null {
  return ends.reduce((first, end) => (end === null || (first !== null && first <= end) ? first : end), null);
}
