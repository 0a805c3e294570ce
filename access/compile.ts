import { type Candidate, candidateOf, closedReason, failureOf, isQuestion, permissionAsked } from "./ask.ts";
import { type Atom, atomsHeld, isUnbounded } from "./atoms.ts";
import { standsFor } from "./names.ts";
import type { Catalogue, Facts, Question } from "./types.ts";

/** Facts made ready for many questions. Answers exactly as `decide` does on the same facts. */
export interface Compiled {
  readonly facts: Facts;
  /** `null` when nobody is allowed anything: no such project, closed, no such member, or broken facts. */
  readonly catalogue: Catalogue | null;
  /** Permissions held on the whole project, without conditions and without a window. */
  readonly always: ReadonlySet<string>;
  readonly sometimes: ReadonlyMap<string, readonly Candidate[]>;
  /** Every start and expiry, in epoch ms, ascending. */
  readonly boundaries: readonly number[];
}

/** Compiles the facts of one member and one resource. Pure, and total like `decide`. */
export function compile(facts: Facts): Compiled {
  try {
    return compileFacts(facts);
  } catch {
    return denyingAll(facts);
  }
}

/**
 * The boolean of `decide(question, facts, now)`, from the compiled form. Allocates nothing when an unconditional grant answers.
 *
 * @example allows(compile(facts), question, Date.now())
 */
export function allows(compiled: Compiled, question: Question, now: number): boolean {
  try {
    if (compiled.catalogue === null || !isQuestion(question) || !Number.isFinite(now)) return false;
    const permission = permissionAsked(question, compiled.catalogue);
    if (permission === null) return false;
    return compiled.always.has(permission) || allowsSometimes(compiled, permission, question, now);
  } catch {
    return false;
  }
}

/** The first start or expiry after `now` (freshness.md rule 9), epoch ms; `null` if nothing will change by itself. */
export function earliestBoundary(compiled: Compiled, now: number): number | null {
  return compiled.boundaries.find((boundary) => boundary > now) ?? null;
}

function allowsSometimes({ sometimes, facts }: Compiled, permission: string, question: Question, now: number): boolean {
  const candidates = sometimes.get(permission);
  if (candidates === undefined) return false;
  for (const candidate of candidates) {
    if (failureOf(candidate, question, facts, now) === null) return true;
  }
  return false;
}

function compileFacts(facts: Facts): Compiled {
  const { project, member } = facts;
  if (project === null || member === null || closedReason(project) !== null) return denyingAll(facts);
  const atoms = atomsHeld(member, project.catalogue);
  return {
    facts,
    catalogue: project.catalogue,
    always: new Set(atoms.filter(isUnbounded).flatMap((atom) => [...standsFor(atom.permission, project.catalogue)])),
    sometimes: byPermission(
      atoms.filter((atom) => !isUnbounded(atom)),
      project.catalogue,
    ),
    boundaries: boundariesOf(atoms),
  };
}

function byPermission(atoms: readonly Atom[], catalogue: Catalogue): Map<string, Candidate[]> {
  const byName = new Map<string, Candidate[]>();
  for (const candidate of atoms.map(candidateOf)) {
    for (const name of standsFor(candidate.atom.permission, catalogue)) {
      const candidates = byName.get(name);
      if (candidates) candidates.push(candidate);
      else byName.set(name, [candidate]);
    }
  }
  return byName;
}

function boundariesOf(atoms: readonly Atom[]): number[] {
  const times = atoms.flatMap(({ startsAt, expiresAt }) => [startsAt, expiresAt]);
  return times.filter((time) => time !== null).sort((a, b) => a - b);
}

function denyingAll(facts: Facts): Compiled {
  return { facts, catalogue: null, always: new Set(), sometimes: new Map(), boundaries: [] };
}
