import { type Atom, grantKey, isUnbounded } from "./atoms.ts";
import { isNamedBy } from "./decide.ts";
import { standsFor } from "./names.ts";
import type { Catalogue, Grant } from "./types.ts";

/** A permission held within a scope, under conditions or in a window. */
export interface Limited {
  /** The permission itself within these limits, whichever pattern gives it. */
  readonly grant: Grant;
  /** Presets that give it themselves within these limits. */
  readonly presets: readonly string[];
  /** Permissions held within the same limits that imply it; if there are any, it cannot be taken before them. */
  readonly impliedBy: readonly string[];
}

/** Each set of limits within which `atoms` give the permission. */
export function limitedOf(permission: string, atoms: readonly Atom[], catalogue: Catalogue): Limited[] {
  const byLimits = new Map<string, [Atom, ...Atom[]]>();
  for (const atom of atoms) {
    if (isUnbounded(atom) || !standsFor(atom.permission, catalogue).has(permission)) continue;
    const found = byLimits.get(limitsKey(atom));
    if (found) found.push(atom);
    else byLimits.set(limitsKey(atom), [atom]);
  }
  return [...byLimits.values()].map((together) => limitedBy(permission, together, catalogue));
}

/** One text per set of limits, regardless of the permission that they limit. */
export const limitsKey = (grant: Grant): string => grantKey({ ...grant, permission: "*" });

export function presetsNaming(permission: string, atoms: readonly Atom[]): string[] {
  const sources = atoms.filter((atom) => isNamedBy(permission, atom.permission)).map(({ source }) => source);
  return [...new Set(sources)]
    .filter((source) => source.startsWith("preset:"))
    .map((source) => source.slice("preset:".length));
}

function limitedBy(permission: string, atoms: readonly [Atom, ...Atom[]], catalogue: Catalogue): Limited {
  const [{ source: _, ...grant }] = atoms;
  const named = [...catalogue.permissions.keys()].filter((name) =>
    atoms.some((atom) => isNamedBy(name, atom.permission)),
  );
  return {
    grant: { ...grant, permission },
    presets: presetsNaming(permission, atoms),
    impliedBy: named.filter((name) => name !== permission && standsFor(name, catalogue).has(permission)),
  };
}
