import { type Atom, type AtomSource, atomsHeld, grantKey, type Holding } from "./atoms.ts";
import { wholeProject } from "./built-in.ts";
import { covers, isOver } from "./covers.ts";
import { isNamedBy } from "./decide.ts";
import { standsFor } from "./names.ts";
import type { Catalogue, Grant, Pattern } from "./types.ts";

/** Where an effective permission comes from: a source, or a permission that implies it. */
export type EffectiveSource = AtomSource | `implied:${string}`;

/** One permission of an access, within one scope, under one set of comparisons, in one window. */
export interface EffectivePermission extends Grant {
  readonly from: readonly EffectiveSource[];
}

/**
 * Every permission that the holding gives or will give, presets and "implies" resolved, in the catalogue's order. What is
 * over by `now` (epoch ms) is left out.
 */
export function effectiveOf(holding: Holding, catalogue: Catalogue, now: number): EffectivePermission[] {
  const found = new Map<string, { grant: Grant; from: Set<EffectiveSource> }>();
  const givenBy = givingOnce(catalogue);
  for (const { source, ...atom } of atomsHeld(holding, catalogue)) {
    if (isOver(atom, now)) continue;
    for (const [permission, impliers] of givenBy(atom.permission)) {
      const grant = { ...atom, permission };
      const key = grantKey(grant);
      const entry = found.get(key) ?? { grant, from: new Set() };
      found.set(key, entry);
      for (const each of impliers ?? [source]) entry.from.add(each);
    }
  }
  const order = new Map([...catalogue.permissions.keys()].map((name, index) => [name, index]));
  return [...found.entries()]
    .sort(([a, { grant }], [b, { grant: other }]) => rankOf(order, grant) - rankOf(order, other) || (a < b ? -1 : 1))
    .map(([, { grant, from }]) => ({ ...grant, from: [...from].sort() }));
}

/** The patterns that the holder may give to another member on the whole project and without end: names, groups, `*`. */
export function whatIsHeld(held: readonly Atom[], catalogue: Catalogue, now: number): ReadonlySet<Pattern> {
  const patterns = [...catalogue.implied.keys()];
  return new Set(
    patterns.filter((pattern) => {
      const whole: Atom = { ...wholeProject(pattern), source: "grant" };
      return held.some((atom) => covers(atom, whole, catalogue, now));
    }),
  );
}

/** A permission that a pattern gives, and the names in it that imply it; null: it is in the pattern itself. */
type Given = readonly [permission: string, impliers: readonly EffectiveSource[] | null];

/** What a pattern gives, worked out once for all grants of it: of `*` that is the whole catalogue. */
function givingOnce(catalogue: Catalogue): (pattern: Pattern) => readonly Given[] {
  const known = new Map<Pattern, readonly Given[]>();
  return (pattern) => {
    const given = known.get(pattern) ?? givenBy(pattern, catalogue);
    known.set(pattern, given);
    return given;
  };
}

function givenBy(pattern: Pattern, catalogue: Catalogue): Given[] {
  const names = [...standsFor(pattern, catalogue)];
  const named = names.filter((name) => isNamedBy(name, pattern));
  return names.map((name) => {
    if (isNamedBy(name, pattern)) return [name, null];
    const impliers = named.filter((other) => standsFor(other, catalogue).has(name));
    return [name, impliers.map((other): EffectiveSource => `implied:${other}`)];
  });
}

function rankOf(order: ReadonlyMap<string, number>, { permission }: Grant): number {
  return order.get(permission) ?? order.size;
}
