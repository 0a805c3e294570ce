import { atomsOf, grantKey } from "./atoms.ts";
import { isWithin } from "./covers.ts";
import { effectiveOf } from "./effective.ts";
import type { Access, Catalogue, Grant } from "./types.ts";

/** Two accesses apart, as data for a diff in words. `*` and `group.*` stand for what will be added later, too. */
export interface AccessDifference {
  readonly added: readonly Grant[];
  readonly removed: readonly Grant[];
  readonly presetsFollowed: readonly string[];
  /** "No longer follows Editor": a later edit of the preset does not reach the person any more. */
  readonly presetsUnfollowed: readonly string[];
}

/** What `after` gives that `before` did not, and the other way round; a narrower grant beside a wider one is no change. */
export function accessDifference(before: Access, after: Access, catalogue: Catalogue): AccessDifference {
  const [had, has] = [grantsGiven(before, catalogue), grantsGiven(after, catalogue)];
  return {
    added: notWithin(has, had, catalogue),
    removed: notWithin(had, has, catalogue),
    presetsFollowed: after.presets.filter((key) => !before.presets.includes(key)),
    presetsUnfollowed: before.presets.filter((key) => !after.presets.includes(key)),
  };
}

/** Effective permissions by name, and the wildcards as themselves: the names they stand for are only today's. */
function grantsGiven(access: Access, catalogue: Catalogue): Grant[] {
  const wildcards = atomsOf(access, catalogue).filter(({ permission }) => permission.endsWith("*"));
  const named = effectiveOf({ isOwner: false, access }, catalogue, Number.NEGATIVE_INFINITY);
  return [...wildcards, ...named].map(({ permission, scope, when, startsAt, expiresAt }) => ({
    permission,
    scope,
    when,
    startsAt,
    expiresAt,
  }));
}

function notWithin(grants: readonly Grant[], others: readonly Grant[], catalogue: Catalogue): Grant[] {
  const left = new Map(grants.map((grant) => [grantKey(grant), grant]));
  // Most are the same on both sides, and need no comparing with each of the others.
  for (const other of others) left.delete(grantKey(other));
  return [...left.values()].filter(
    (grant) => !others.some((other) => isWithin(grant, other, catalogue, Number.NEGATIVE_INFINITY)),
  );
}
