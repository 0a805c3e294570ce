import { type Atom, atomsHeld, atomsOf, type Holding } from "./atoms.ts";
import type { GrantTarget } from "./grant-change.ts";
import type { Access, Catalogue } from "./types.ts";

/** A holder of presets or grants: a member, a pending invitation, a key. */
export interface AccessHolder extends Holding {
  readonly kind: GrantTarget["kind"];
  readonly id: string;
}

/** A change of one holder's own access. `null` for `after`: removed, withdrawn or left. */
export function targetOf(holder: AccessHolder, after: Access | null, catalogue: Catalogue): GrantTarget {
  return { ...identityOf(holder), before: atomsHeld(holder, catalogue), after: accessAtoms(after, catalogue) };
}

/** A holder who had no access before: invited, accepted, restored, imported. */
export function newTarget(kind: GrantTarget["kind"], id: string, access: Access, catalogue: Catalogue): GrantTarget {
  return { kind, id, isOwner: false, before: [], after: atomsOf(access, catalogue) };
}

/**
 * A change of a preset: to the preset itself, which holds only what its creator covers, and to every holder whose access
 * it changes, also holders whose preset key was unknown until now. The owner holds everything and is not a target.
 */
export function presetTargets(
  holders: readonly AccessHolder[],
  key: string,
  before: Catalogue,
  after: Catalogue,
): GrantTarget[] {
  const itself = { kind: "preset" as const, id: key, isOwner: false, access: { presets: [key], grants: [] } };
  const changed = holders
    .filter((holder) => !holder.isOwner && holder.access.presets.includes(key))
    .map((holder) => turnedTarget(holder, before, after))
    .filter(isChanged);
  return [turnedTarget(itself, before, after), ...changed];
}

/** A holder whose own access stays the same while the catalogue changes. */
function turnedTarget(holder: AccessHolder, before: Catalogue, after: Catalogue): GrantTarget {
  return { ...identityOf(holder), before: atomsOf(holder.access, before), after: atomsOf(holder.access, after) };
}

function isChanged({ before, after }: GrantTarget): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

function identityOf({ kind, id, isOwner }: AccessHolder): Pick<GrantTarget, "kind" | "id" | "isOwner"> {
  return { kind, id, isOwner };
}

function accessAtoms(access: Access | null, catalogue: Catalogue): readonly Atom[] {
  return access === null ? [] : atomsOf(access, catalogue);
}
