import { type Atom, containsNow } from "./atoms.ts";
import { holdsEverything, isWithin, uncovered } from "./covers.ts";
import {
  type Actor,
  GRANT_REFUSALS,
  type GrantChange,
  type GrantRefusal,
  type GrantTarget,
  type GrantVerdict,
} from "./grant-change.ts";
import { standsFor } from "./names.ts";
import type { Catalogue, Pattern } from "./types.ts";

export type { Actor, GrantChange, GrantTarget, GrantVerdict };

const ALLOWED: GrantVerdict = { allowed: true };

/**
 * The one function that decides delegation, on every path (design.md section 6). `now` is in epoch milliseconds.
 *
 * @example canGrant(actor, { kind: "access", permission: "team.edit", targets: [target] }, catalogue, now)
 */
export function canGrant(actor: Actor, change: GrantChange, catalogue: Catalogue, now: number): GrantVerdict {
  switch (change.kind) {
    case "catalogue":
      return actsWithEverything(actor, now) ? ALLOWED : refused("needs_everything", ["*"]);
    case "transfer":
      return actor.isOwner && actor.within === null ? ALLOWED : refused("owner_only", []);
    default:
      return canChangeTargets(actor, change, catalogue, now);
  }
}

type TargetChange = Extract<GrantChange, { targets: unknown }>;

function canChangeTargets(actor: Actor, change: TargetChange, catalogue: Catalogue, now: number): GrantVerdict {
  if (needsManagement(actor, change) && !actsWithManagement(actor, change.permission, catalogue, now)) {
    return refused("missing_management", [change.permission]);
  }
  const refusals = change.targets.flatMap((target) => refusalOf(actor, change, target, catalogue, now) ?? []);
  const reason = GRANT_REFUSALS.find((each) => refusals.some((refusal) => refusal.reason === each));
  if (reason === undefined) return ALLOWED;
  const atoms = refusals.flatMap((refusal) => refusal.atoms);
  const targets = refusals.map((refusal) => refusal.target.id);
  return { allowed: false, reason, missing: patternsOf(atoms), atoms, targets };
}

interface Refusal {
  readonly reason: GrantRefusal;
  readonly target: GrantTarget;
  readonly atoms: readonly Atom[];
}

function refusalOf(
  actor: Actor,
  change: TargetChange,
  target: GrantTarget,
  catalogue: Catalogue,
  now: number,
): Refusal | null {
  if (target.isOwner) return { reason: "target_is_owner", target, atoms: [] };
  if (isSelf(actor, target)) return selfRefusalOf(actor, change, target, catalogue, now);
  const bare = change.kind === "identity" ? withoutComparisons : keepAsIs;
  const outRanked = uncoveredByActor(actor, bare(target.before), catalogue, now);
  if (outRanked.length > 0) return { reason: "target_out_ranks", target, atoms: outRanked };
  const notCovered = uncoveredByActor(actor, bare(target.after), catalogue, now);
  return notCovered.length > 0 ? { reason: "not_covered", target, atoms: notCovered } : null;
}

/** An actor may only reduce their own access, even with `*`. Only holders of an unconditional `*` may change their own identity. */
function selfRefusalOf(
  actor: Actor,
  change: TargetChange,
  target: GrantTarget,
  catalogue: Catalogue,
  now: number,
): Refusal | null {
  const raised = raisedAtoms(target.before, target.after, catalogue, now);
  if (raised.length > 0) return { reason: "self_raise", target, atoms: raised };
  if (change.kind !== "identity" || actsWithEverything(actor, now)) return null;
  return { reason: "self_identity", target, atoms: [] };
}

/** Leaving and dropping need no permission, so a change of the actor's own access follows only the rules for oneself. */
function needsManagement(actor: Actor, { kind, targets }: TargetChange): boolean {
  return kind !== "access" || targets.length === 0 || !targets.every((target) => isSelf(actor, target));
}

function isSelf(actor: Actor, target: GrantTarget): boolean {
  return target.kind === "member" && target.id === actor.memberId;
}

/** What `after` adds to `before`. Subject operands mean the same person on both sides, so they may stay. */
function raisedAtoms(before: readonly Atom[], after: readonly Atom[], catalogue: Catalogue, now: number): Atom[] {
  return after.filter((b) => !before.some((a) => isWithin(b, a, catalogue, now)));
}

function actsWithEverything(actor: Actor, now: number): boolean {
  return boundsOf(actor).every((atoms) => holdsEverything(atoms, now));
}

function actsWithManagement(actor: Actor, permission: string, catalogue: Catalogue, now: number): boolean {
  return boundsOf(actor).every((atoms) => atoms.some((atom) => manages(atom, permission, catalogue, now)));
}

function manages(atom: Atom, permission: string, catalogue: Catalogue, now: number): boolean {
  const isUnconditional = atom.scope === "*" && atom.when.length === 0 && containsNow(atom, now);
  return isUnconditional && standsFor(atom.permission, catalogue).has(permission);
}

function uncoveredByActor(actor: Actor, atoms: readonly Atom[], catalogue: Catalogue, now: number): Atom[] {
  return [...new Set(boundsOf(actor).flatMap((held) => uncovered(held, atoms, catalogue, now)))];
}

/** A key must pass by its own bounds and by its creator's access. */
function boundsOf({ access, within }: Actor): readonly (readonly Atom[])[] {
  return within === null ? [access] : [access, within];
}

function withoutComparisons(atoms: readonly Atom[]): Atom[] {
  return atoms.map((atom) => ({ ...atom, when: [] }));
}

function keepAsIs(atoms: readonly Atom[]): readonly Atom[] {
  return atoms;
}

function patternsOf(atoms: readonly Atom[]): Pattern[] {
  return [...new Set(atoms.map((atom) => atom.permission))].sort();
}

function refused(reason: GrantRefusal, missing: readonly Pattern[]): GrantVerdict {
  return { allowed: false, reason, missing, atoms: [], targets: [] };
}
