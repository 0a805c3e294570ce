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
      /** Names of the missing permissions; empty if the question named none. */
      readonly missing: readonly string[];
      readonly nearest: NearestGrant | null;
    };

/**
 * May the subject do this to the resource? Pure and total: anything unknown, broken or expired denies, and nothing throws
 * (design.md section 5). `now` is in epoch milliseconds.
 *
 * @example decide({ subject: { type: "user", id: "u1" }, action: { name: "publish" }, resource: { type: "post", id: "7" } }, facts, now)
 */
export function decide(question: Question, facts: Facts, now: number): Decision {
  return decideMany(facts)(question, facts?.resource ?? null, now);
}

/** Decides about one member of one project, with the resource given apart. */
export type Decider = (question: Question, resource: Facts["resource"], now: number) => Decision;

/** As `decide`, for many questions about one member: the grants that count for a permission are made ready only once. */
export function decideMany(facts: Omit<Facts, "resource">): Decider {
  const candidates = candidatesOnce();
  return (question, resource, now) => {
    try {
      const asked = { question, facts: { ...facts, resource }, now, earliest: now };
      return decideOnFacts(asked, candidates);
    } catch {
      return denied("malformed");
    }
  };
}

type CandidatesFor = (permission: string, member: MemberFacts, project: ProjectFacts) => readonly PreparedAtom[];

function decideOnFacts(asked: Asked, candidatesFor: CandidatesFor): Decision {
  const { question, facts, now } = asked;
  if (!isQuestion(question) || !Number.isFinite(now)) return denied("malformed");
  const { project, member } = facts;
  const closed = closedReason(project);
  if (project === null || closed !== null) return denied(closed ?? "unknown_project");
  const permission = permissionAsked(question, project.catalogue);
  if (permission === null) return denied("unknown_permission");
  if (member === null) return denied("not_a_member", [permission]);
  return decideByGrants(permission, candidatesFor(permission, member, project), asked);
}

/** Breaks ties by the grants' content, never by their order in the input. */
function candidatesOnce(): CandidatesFor {
  const known = new Map<string, readonly PreparedAtom[]>();
  let held: readonly PreparedAtom[] | null = null;
  return (permission, member, { catalogue }) => {
    held ??= inOrder(atomsHeld(member, catalogue)).map(prepareAtom);
    const found =
      known.get(permission) ?? held.filter(({ atom }) => standsFor(atom.permission, catalogue).has(permission));
    known.set(permission, found);
    return found;
  };
}

function inOrder(atoms: readonly Atom[]): Atom[] {
  const keyed = atoms.map((atom) => ({ atom, key: `${grantKey(atom)} ${atom.source}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ atom }) => atom);
}

function decideByGrants(permission: string, candidates: readonly PreparedAtom[], asked: Asked): Decision {
  let best: { readonly atom: Atom; readonly failure: GrantFailure } | null = null;
  for (const candidate of candidates) {
    const { atom } = candidate;
    const failure = failureOf(candidate, asked);
    if (failure === null) return { allowed: true, permission, because: becauseOf(permission, atom, asked) };
    if (best === null || isCloser(failure, best.failure)) best = { atom, failure };
  }
  if (best === null) return denied("no_grant", [permission]);
  return denied(best.failure, [permission], nearestOf(best.atom, best.failure, asked));
}

const isCloser = (a: GrantFailure, b: GrantFailure) => GRANT_FAILURES.indexOf(a) > GRANT_FAILURES.indexOf(b);

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
