import { type Atom, atomsOf, isUnbounded } from "./atoms.ts";
import { wholeProject } from "./built-in.ts";
import { isNamedBy } from "./decide.ts";
import { type Limited, limitedOf, presetsNaming } from "./limited.ts";
import { standsFor } from "./names.ts";
import type { Access, Catalogue } from "./types.ts";

/** One box of the editor: a permission on the whole project, without conditions and without a window. */
export interface Tick {
  readonly permission: string;
  /** `partial`: held within a scope, under conditions or in a window only. */
  readonly state: "on" | "off" | "partial";
  /** Presets that give it themselves. */
  readonly presets: readonly string[];
  /** Chosen permissions that imply it. If there are any, the box is on and cannot be cleared before them. */
  readonly impliedBy: readonly string[];
  /** The same permission within limits, each set of limits once; also where the box is on. */
  readonly limited: readonly Limited[];
}

/** A box for each permission of the catalogue, in its order. */
export function ticksOf(access: Access, catalogue: Catalogue): Tick[] {
  const atoms = atomsOf(access, catalogue);
  const whole = atoms.filter(isUnbounded);
  const ticked = new Set(
    [...catalogue.permissions.keys()].filter((name) => whole.some((atom) => isNamedBy(name, atom.permission))),
  );
  return [...catalogue.permissions.keys()].map((permission) => ({
    permission,
    state: stateOf(permission, whole, atoms, catalogue),
    presets: presetsNaming(permission, whole),
    impliedBy: [...ticked].filter((name) => name !== permission && standsFor(name, catalogue).has(permission)),
    limited: limitedOf(permission, atoms, catalogue),
  }));
}

/** Chooses a permission: adds an own grant, unless the box is already on. */
export function tick(access: Access, permission: string, catalogue: Catalogue): Access {
  const isOn = atomsOf(access, catalogue).some(
    (atom) => isUnbounded(atom) && standsFor(atom.permission, catalogue).has(permission),
  );
  return isOn ? access : { ...access, grants: [...access.grants, wholeProject(permission)] };
}

function stateOf(
  permission: string,
  whole: readonly Atom[],
  atoms: readonly Atom[],
  catalogue: Catalogue,
): Tick["state"] {
  const holds = (atom: Atom) => standsFor(atom.permission, catalogue).has(permission);
  if (whole.some(holds)) return "on";
  return atoms.some(holds) ? "partial" : "off";
}
