import {
  type Asked,
  closedReason,
  failureOf,
  isQuestion,
  type PreparedAtom,
  permissionAsked,
  prepareAtom,
} from "./ask.ts";
import { type Atom, type AtomSource, atomsHeld, grantKey } from "./atoms.ts";
import { holds, parseComparison } from "./comparison.ts";
import { standsFor } from "./names.ts";
import { GRANT_FAILURES, type GrantFailure, type Reason } from "./reasons.ts";
import type { Comparison, Facts, Grant, MemberFacts, ProjectFacts, Question } from "./types.ts";

/** What decided: being the owner, or a grant. `via` names the permission that implied the asked one. */
export interface DecisionBasis {
  readonly source: AtomSource;
  /** `null` for the owner, who needs none. */
  readonly grant: Grant | null;
  readonly via: string | null;
}

/** The grant that came closest, and what it failed on. */
export interface NearestGrant {
  readonly source: AtomSource;
  readonly grant: Grant;
  readonly failure: GrantFailure;
  /** The first comparison that did not hold, if that is what failed. */
  readonly comparison: Comparison | null;
}

export type Decision =
  | { readonly allowed: true; readonly permission: string; readonly because: DecisionBasis }
  | {
      readonly allowed: false;
      readonly reason: Reason;
      /** Names of the permissions that were wanting; empty if the question named none. */
      readonly missing: readonly string[];
      readonly nearest: NearestGrant | null;
    };

/**
 * May the subject do this to the resource? Pure and total: whatever is unknown, broken or expired denies, and nothing throws
 * (design.md section 5). `now` is in epoch milliseconds.
 *
 * @example decide({ subject: { type: "user", id: "u1" }, action: { name: "publish" }, resource: { type: "post", id: "7" } }, facts, now)
 */
export function decide(question: Question, facts: Facts, now: number): Decision {
  try {
    return decideOnFacts(question, facts, now);
  } catch {
    return denied("malformed");
  }
}

function decideOnFacts(question: Question, facts: Facts, now: number): Decision {
  if (!isQuestion(question) || !Number.isFinite(now)) return denied("malformed");
  const { project, member } = facts;
  const closed = closedReason(project);
  if (project === null || closed !== null) return denied(closed ?? "unknown_project");
  const permission = permissionAsked(question, project.catalogue);
  if (permission === null) return denied("unknown_permission");
  if (member === null) return denied("not_a_member", [permission]);
  const candidates = candidatesFor(permission, member, project);
  return decideByGrants(permission, candidates, { question, facts, now, earliest: now });
}

function candidatesFor(permission: string, member: MemberFacts, { catalogue }: ProjectFacts): PreparedAtom[] {
  return atomsHeld(member, catalogue)
    .filter((atom) => standsFor(atom.permission, catalogue).has(permission))
    .map(prepareAtom);
}

function decideByGrants(permission: string, candidates: readonly PreparedAtom[], asked: Asked): Decision {
  const tried = candidates.map((candidate): Tried => {
    const failure = failureOf(candidate, asked);
    const closeness = failure === null ? GRANT_FAILURES.length : GRANT_FAILURES.indexOf(failure);
    return { atom: candidate.atom, failure, closeness };
  });
  const best = tried.reduce<Tried | null>((a, b) => (a === null || isCloser(b, a) ? b : a), null);
  if (best === null) return denied("no_grant", [permission]);
  if (best.failure === null) return { allowed: true, permission, because: becauseOf(permission, best.atom, asked) };
  return denied(best.failure, [permission], nearestOf(best.atom, best.failure, asked));
}

interface Tried {
  readonly atom: Atom;
  readonly failure: GrantFailure | null;
  readonly closeness: number;
}

/** Ties are settled by what the grants are, never by their order. */
function isCloser(a: Tried, b: Tried): boolean {
  if (a.closeness !== b.closeness) return a.closeness > b.closeness;
  return tieKey(a.atom) < tieKey(b.atom);
}

function tieKey(atom: Atom): string {
  return `${grantKey(atom)} ${atom.source}`;
}

function becauseOf(permission: string, { source, ...grant }: Atom, { facts }: Asked): DecisionBasis {
  if (source === "owner") return { source, grant: null, via: null };
  return { source, grant, via: implierOf(permission, grant.permission, facts) };
}

/** The name through which `pattern` gives `permission`; `null` if it names it, or its group, or everything. */
function implierOf(permission: string, pattern: string, facts: Facts): string | null {
  const catalogue = facts.project?.catalogue;
  if (catalogue === undefined || isNamedBy(permission, pattern)) return null;
  const names = [...standsFor(pattern, catalogue)].filter((name) => isNamedBy(name, pattern));
  return names.sort().find((name) => standsFor(name, catalogue).has(permission)) ?? null;
}

/** Whether the pattern gives this name itself, and not only by what another implies. */
export function isNamedBy(name: string, pattern: string): boolean {
  return pattern === "*" || pattern === name || (pattern.endsWith(".*") && name.startsWith(pattern.slice(0, -1)));
}

function nearestOf({ source, ...grant }: Atom, failure: GrantFailure, { question, facts }: Asked): NearestGrant {
  const comparison =
    failure === "condition_failed" ? grant.when.find((each) => !holds(parseComparison(each), question, facts)) : null;
  return { source, grant, failure, comparison: comparison ?? null };
}

function denied(reason: Reason, missing: readonly string[] = [], nearest: NearestGrant | null = null): Decision {
  return { allowed: false, reason, missing, nearest };
}
