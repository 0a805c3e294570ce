import {
  type Candidate,
  candidateOf,
  closedReason,
  failureOf,
  isQuestion,
  permissionAsked,
  restsOnResource,
} from "./ask.ts";
import { type Atom, atomsHeld, containsNow, isUnbounded } from "./atoms.ts";
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
  return judge(compiled, question, compiled.facts?.resource ?? null, now) === "allowed";
}

/** What of the resource is stored; `undefined` if nobody has looked yet. */
export type StoredResource = Facts["resource"] | undefined;
export type Verdict = "allowed" | "denied" | "needs_resource";

/**
 * As `allows`, with the resource given apart from the compiled facts, so that one compiled member serves any resource. With
 * `undefined` for the resource the verdict is `needs_resource` exactly when a grant that could allow it rests on what is stored.
 *
 * @example judge(compile({ project, member, resource: null }), question, undefined, Date.now())
 */
export function judge(compiled: Compiled, question: Question, resource: StoredResource, now: number): Verdict {
  try {
    const { catalogue, always } = compiled;
    if (catalogue === null || !isQuestion(question) || !Number.isFinite(now)) return "denied";
    // What is held are names of the catalogue, so that a full name needs no other look-up.
    if (always.has(question.action.name)) return "allowed";
    const permission = permissionAsked(question, catalogue);
    if (permission === null) return "denied";
    if (permission !== question.action.name && always.has(permission)) return "allowed";
    const candidates = compiled.sometimes.get(permission);
    return candidates === undefined ? "denied" : judgeCandidates(candidates, { compiled, question, resource }, now);
  } catch {
    return "denied";
  }
}

/** The first start or expiry after `now` (freshness.md rule 9), epoch ms; `null` if nothing will change by itself. */
export function earliestBoundary(compiled: Compiled, now: number): number | null {
  return compiled.boundaries.find((boundary) => boundary > now) ?? null;
}

interface Asked {
  readonly compiled: Compiled;
  readonly question: Question;
  readonly resource: StoredResource;
}

function judgeCandidates(candidates: readonly Candidate[], asked: Asked, now: number): Verdict {
  const { compiled, question, resource } = asked;
  const facts = factsOn(compiled.facts, resource ?? null);
  let isOpen = false;
  for (const candidate of candidates) {
    if (resource === undefined && couldRestOnResource(candidate, question, facts))
      isOpen ||= containsNow(candidate.atom, now);
    else if (failureOf(candidate, question, facts, now) === null) return "allowed";
  }
  return isOpen ? "needs_resource" : "denied";
}

/** As everywhere, an error is this candidate's alone: whoever cannot tell has to look. */
function couldRestOnResource(candidate: Candidate, question: Question, facts: Facts): boolean {
  try {
    return restsOnResource(candidate, question, facts);
  } catch {
    return true;
  }
}

function factsOn(facts: Facts, resource: Facts["resource"]): Facts {
  return facts.resource === resource ? facts : { ...facts, resource };
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
