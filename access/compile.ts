import {
  type Asked,
  closedReason,
  failureOf,
  isQuestion,
  type PreparedAtom,
  permissionAsked,
  prepareAtom,
  restsOnResource,
} from "./ask.ts";
import { type Atom, containsNow, grantsHeld, isUnbounded } from "./atoms.ts";
import { standsFor } from "./names.ts";
import type { Catalogue, Facts, Question } from "./types.ts";

/** Facts prepared for many questions. Answers exactly as `decide` does on the same facts. */
export interface Compiled {
  readonly facts: Facts;
  /** `null` if every question is denied: no such project, closed, no such member, or broken facts. */
  readonly catalogue: Catalogue | null;
  /** By permission: `ALWAYS`, where one grant holds on the whole project without conditions or a window, else what may count. */
  readonly held: ReadonlyMap<string, readonly PreparedAtom[]>;
}

/** Sentinel, compared by identity. */
const ALWAYS: PreparedAtom[] = [];
const NOTHING_HELD: Compiled["held"] = new Map();

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

/** The stored resource; `undefined` if it has not been read yet. */
export type StoredResource = Facts["resource"] | undefined;
export type Verdict = "allowed" | "denied" | "needs_resource";

/**
 * As `allows`, with the resource given apart from the compiled facts, so that one compiled member serves any resource. With
 * `undefined` for the resource the verdict is `needs_resource` exactly when a grant that could allow it rests on what is stored.
 *
 * @param now epoch ms; where it is known only roughly, the latest it can be: grants end by it.
 * @param earliest it can be: grants start by it
 * @example judge(compile({ project, member, resource: null }), question, undefined, Date.now())
 */
export function judge(
  compiled: Compiled,
  question: Question,
  resource: StoredResource,
  now: number,
  earliest = now,
): Verdict {
  try {
    const { catalogue, held } = compiled;
    if (catalogue === null) return "denied";
    // What is held are names of the catalogue, so that a full name needs no other look-up.
    const candidates = held.get(question.action.name) ?? heldByAction(question, held, catalogue);
    // Without any access, even a malformed question is denied.
    if (candidates === undefined || !isQuestion(question) || !Number.isFinite(now)) return "denied";
    if (candidates === ALWAYS) return "allowed";
    const facts = factsOn(compiled.facts, resource ?? null);
    return judgeCandidates(candidates, { question, facts, now, earliest }, resource !== undefined);
  } catch {
    return "denied";
  }
}

/** For a short action of the resource's type. */
function heldByAction(question: Question, held: Compiled["held"], catalogue: Catalogue) {
  const permission = permissionAsked(question, catalogue);
  return permission === null || permission === question.action.name ? undefined : held.get(permission);
}

function judgeCandidates(candidates: readonly PreparedAtom[], asked: Asked, knowsResource: boolean): Verdict {
  let isOpen = false;
  for (const candidate of candidates) {
    if (!knowsResource && couldRestOnResource(candidate, asked))
      isOpen ||= containsNow(candidate.atom, asked.now, asked.earliest);
    else if (failureOf(candidate, asked) === null) return "allowed";
  }
  return isOpen ? "needs_resource" : "denied";
}

/** An error fails only this candidate, as everywhere: if it cannot tell, the resource is read. */
function couldRestOnResource(candidate: PreparedAtom, { question, facts }: Asked): boolean {
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
  const grants = grantsHeld(member, project.catalogue);
  return {
    facts,
    catalogue: project.catalogue,
    held: byPermission(grants, project.catalogue),
  };
}

function byPermission(grants: readonly Atom[], catalogue: Catalogue): Compiled["held"] {
  const held = new Map<string, PreparedAtom[]>();
  for (const atom of grants.filter((each) => !isUnbounded(each))) {
    const candidate = prepareAtom(atom);
    for (const name of standsFor(atom.permission, catalogue)) {
      const others = held.get(name);
      if (others) others.push(candidate);
      else held.set(name, [candidate]);
    }
  }
  for (const atom of grants.filter(isUnbounded)) {
    for (const name of standsFor(atom.permission, catalogue)) held.set(name, ALWAYS);
  }
  return held;
}

function denyingAll(facts: Facts): Compiled {
  return { facts, catalogue: null, held: NOTHING_HELD };
}
