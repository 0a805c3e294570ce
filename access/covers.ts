import { type Atom, containsNow } from "./atoms.ts";
import { comparisonKey, namesSubject } from "./comparison.ts";
import { groupOf, standsFor } from "./names.ts";
import type { Catalogue, Grant, Pattern } from "./types.ts";

/**
 * `a ⊒ b` (design.md section 6): a holder of `a` may now give or take `b`. From now on `a` allows everything that `b` allows.
 *
 * @param now epoch ms
 */
export function covers(a: Atom, b: Atom, catalogue: Catalogue, now: number): boolean {
  return isWithin(b, a, catalogue, now) && containsNow(a, now) && !a.when.some(namesSubject);
}

/** `A ⊒ B`: each atom of B that can still count is covered by one atom of A. */
export function coversAll(held: readonly Atom[], given: readonly Atom[], catalogue: Catalogue, now: number): boolean {
  return uncovered(held, given, catalogue, now).length === 0;
}

/** The atoms of `given` that no atom of `held` covers; expired atoms need no cover. */
export function uncovered(held: readonly Atom[], given: readonly Atom[], catalogue: Catalogue, now: number): Atom[] {
  if (holdsEverything(held, now)) return [];
  return given.filter((b) => !isOver(b, now) && !held.some((a) => covers(a, b, catalogue, now)));
}

/** Whether, for one and the same person, `b` can never allow what `a` does not. A window's past does not matter. */
export function isWithin(b: Grant, a: Grant, catalogue: Catalogue, now: number): boolean {
  return (
    (a.scope === "*" || a.scope === b.scope) &&
    isWindowWithin(b, a, now) &&
    isPatternWithin(b.permission, a.permission, catalogue) &&
    areComparisonsWithin(a, b)
  );
}

/** Whether the atoms hold `*` on the whole project, without conditions and for good. */
export function holdsEverything(held: readonly Atom[], now: number): boolean {
  return held.some(
    ({ permission, scope, when, startsAt, expiresAt }) =>
      permission === "*" && scope === "*" && when.length === 0 && expiresAt === null && (startsAt ?? now) <= now,
  );
}

/** Whether the grant can never count again. */
export function isOver({ startsAt, expiresAt }: Grant, now: number): boolean {
  return expiresAt !== null && (expiresAt <= now || (startsAt !== null && expiresAt <= startsAt));
}

/** A name the catalogue does not know may be known one day: then only `*`, its group or itself is sure to cover it. */
export function isPatternWithin(b: Pattern, a: Pattern, catalogue: Catalogue): boolean {
  if (a === "*" || a === b) return true;
  if (b === "*" || b.endsWith(".*")) return false;
  if (catalogue.permissions.has(b)) return standsFor(a, catalogue).has(b);
  return a.endsWith(".*") && groupOf(a) === groupOf(b);
}

function isWindowWithin(b: Grant, a: Grant, now: number): boolean {
  const starts = Math.max(b.startsAt ?? now, now);
  return (
    (a.startsAt ?? now) <= starts && (a.expiresAt === null || (b.expiresAt !== null && b.expiresAt <= a.expiresAt))
  );
}

function areComparisonsWithin(a: Grant, b: Grant): boolean {
  if (a.when.length === 0) return true;
  const keys = new Set(b.when.map(comparisonKey));
  return a.when.every((comparison) => keys.has(comparisonKey(comparison)));
}
