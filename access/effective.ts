import { type Atom, atomsHeld, grantKey, type Holding, type Source } from "./atoms.ts";
import { wholeProject } from "./built-in.ts";
import { allows, compile } from "./compile.ts";
import { covers, isOver } from "./covers.ts";
import { isNamedBy } from "./decide.ts";
import { standsFor } from "./names.ts";
import type { Catalogue, Facts, Grant, Pattern, Question } from "./types.ts";

/** Where an effective permission comes from: a source, or a permission that implies it. */
export type EffectiveSource = Source | `implied:${string}`;

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
  for (const { grant, source } of atomsHeld(holding, catalogue).flatMap((atom) => expand(atom, catalogue))) {
    if (isOver(grant, now)) continue;
    const key = grantKey(grant);
    const entry = found.get(key) ?? { grant, from: new Set() };
    found.set(key, entry);
    entry.from.add(source);
  }
  const order = new Map([...catalogue.permissions.keys()].map((name, index) => [name, index]));
  return [...found.entries()]
    .sort(([a, { grant }], [b, { grant: other }]) => rankOf(order, grant) - rankOf(order, other) || (a < b ? -1 : 1))
    .map(([, { grant, from }]) => ({ ...grant, from: [...from].sort() }));
}

/** The patterns that the holder may tick for somebody else on the whole project and for good: names, groups, `*`. */
export function whatIsHeld(held: readonly Atom[], catalogue: Catalogue, now: number): ReadonlySet<Pattern> {
  const patterns = [...catalogue.implied.keys()];
  return new Set(
    patterns.filter((pattern) => {
      const whole: Atom = { ...wholeProject(pattern), source: "grant" };
      return held.some((atom) => covers(atom, whole, catalogue, now));
    }),
  );
}

/** Names of the permissions that the subject may use on the resource: those for which `decide` says yes. */
export function listAllowed(asked: Pick<Question, "subject" | "resource">, facts: Facts, now: number): string[] {
  const compiled = compile(facts);
  const names = [...(compiled.catalogue?.permissions.keys() ?? [])];
  return names.filter((name) => allows(compiled, { ...asked, action: { name } }, now));
}

function expand(atom: Atom, catalogue: Catalogue): { grant: Grant; source: EffectiveSource }[] {
  const { source, permission: pattern, ...rest } = atom;
  const given = [...standsFor(pattern, catalogue)];
  return given.flatMap((name) => {
    const impliers = given.filter((other) => other !== name && standsFor(other, catalogue).has(name));
    const sources: EffectiveSource[] = isNamedBy(name, pattern)
      ? [source]
      : impliers.filter((other) => isNamedBy(other, pattern)).map((other): EffectiveSource => `implied:${other}`);
    return sources.map((each) => ({ grant: { permission: name, ...rest }, source: each }));
  });
}

function rankOf(order: ReadonlyMap<string, number>, { permission }: Grant): number {
  return order.get(permission) ?? order.size;
}
