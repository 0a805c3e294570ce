import { atomsOf, grantKey } from "./atoms.ts";
import { isWithin } from "./covers.ts";
import { effectiveOf } from "./effective.ts";
import type { Access, Catalogue, Grant } from "./types.ts";

/** Two accesses apart, as data for a diff in words. `*` and `group.*` stand for what will be added later, too. */
export interface AccessDifference {
  readonly added: readonly Grant[];
  readonly removed: readonly Grant[];
  /** What stays of the removed within narrower limits. */
  readonly kept: readonly Grant[];
  readonly presetsFollowed: readonly string[];
  /** "No longer follows Editor": a later edit of the preset does not reach the person any more. */
  readonly presetsUnfollowed: readonly string[];
}

/** What `after` gives that `before` did not, and the other way round; a narrower grant beside a wider one is no change. */
export function accessDifference(before: Access, after: Access, catalogue: Catalogue): AccessDifference {
  const [had, has] = [grantsGiven(before, catalogue), grantsGiven(after, catalogue)];
  const removed = widest(notWithin(had, has, catalogue), catalogue);
  return {
    added: widest(notWithin(has, had, catalogue), catalogue),
    removed,
    kept: removed.length === 0 ? [] : has.filter((grant) => removed.some(contains(grant, catalogue))),
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

/** Each permission as wide as it is among them: what lies within it goes without saying. */
const widest = (grants: readonly Grant[], catalogue: Catalogue): Grant[] =>
  grants.filter((grant) => !grants.some((other) => other !== grant && contains(grant, catalogue)(other)));

const contains = (narrow: Grant, catalogue: Catalogue) => (wide: Grant) =>
  wide.permission === narrow.permission && isWithin(narrow, wide, catalogue, Number.NEGATIVE_INFINITY);
