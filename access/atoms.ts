import { wholeProject } from "./built-in.ts";
import { canonicalComparisons, comparisonKey, isComparison } from "./comparison.ts";
import { isPattern } from "./names.ts";
import { isScope } from "./scope.ts";
import type { Access, Catalogue, Grant } from "./types.ts";

/** Where an atom comes from, in the words of the API. */
export type AtomSource = "owner" | "grant" | `preset:${string}`;

/** One piece of an access (design.md section 6): a grant, its comparisons in canonical form, and where it comes from. */
export interface Atom extends Grant {
  readonly source: AtomSource;
}

/** The holder of an access: the owner, or a member with presets and grants. */
export interface Holding {
  readonly isOwner: boolean;
  readonly access: Access;
}

/** The owner's access. @internal */
export const OWNER_ATOMS: readonly Atom[] = [{ ...wholeProject("*"), source: "owner" }];

/** The atoms of an access. Presets that the catalogue does not know and grants that are broken give nothing. */
export function atomsOf(access: Access, catalogue: Catalogue): Atom[] {
  return grantsOf(access, catalogue).map((grant) => ({ ...grant, when: canonicalComparisons(grant.when) }));
}

/** As `atomsOf`, for a member who may be the owner. */
export function atomsHeld(holding: Holding, catalogue: Catalogue): readonly Atom[] {
  return holding.isOwner ? OWNER_ATOMS : atomsOf(holding.access, catalogue);
}

/** As `atomsHeld`, with comparisons as they were written: to decide with, where either form says the same. */
export function grantsHeld(holding: Holding, catalogue: Catalogue): readonly Atom[] {
  return holding.isOwner ? OWNER_ATOMS : grantsOf(holding.access, catalogue);
}

/** Whether `value`, which may be anything, is a grant. Whether its permission exists is for `unknownIn` to say. */
export function isGrant(value: unknown): value is Grant {
  if (typeof value !== "object" || value === null) return false;
  const { permission, scope, when, startsAt, expiresAt } = value as { [key in keyof Grant]?: unknown };
  if (!isPattern(permission) || !isScope(scope) || !isTime(startsAt) || !isTime(expiresAt)) return false;
  return Array.isArray(when) && when.every(isComparison);
}

/** Whether the atom's window, `[startsAt, expiresAt)`, contains `now`, and all from `earliest` on. */
export function containsNow({ startsAt, expiresAt }: Grant, now: number, earliest = now): boolean {
  return (startsAt === null || startsAt <= earliest) && (expiresAt === null || now < expiresAt);
}

/** Whether the grant counts for every question at any time: whole project, no comparisons, no window. */
export function isUnbounded({ scope, when, startsAt, expiresAt }: Grant): boolean {
  return scope === "*" && when.length === 0 && startsAt === null && expiresAt === null;
}

/** One text per meaning, regardless of the source and of the order of comparisons. */
export function grantKey(grant: Grant): string {
  const { permission, scope, when, startsAt, expiresAt } = grant;
  return JSON.stringify([permission, scope, when.map(comparisonKey).sort(), startsAt, expiresAt]);
}

function grantsOf(access: Access, catalogue: Catalogue): Atom[] {
  const fromPresets = access.presets.flatMap((key) => {
    const source: AtomSource = `preset:${key}`;
    return (catalogue.presets.get(key)?.grants ?? []).flatMap((grant) => grantFrom(grant, source));
  });
  return [...fromPresets, ...access.grants.flatMap((grant) => grantFrom(grant, "grant"))];
}

function grantFrom(grant: Grant, source: AtomSource): Atom[] {
  if (!isGrant(grant)) return [];
  const { permission, scope, when, startsAt, expiresAt } = grant;
  return [{ permission, scope, when, startsAt, expiresAt, source }];
}

function isTime(value: unknown): value is number | null {
  return value === null || Number.isFinite(value);
}
