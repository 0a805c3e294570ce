import type { Atom } from "./atoms.ts";
import { holds, type ParsedComparison, parseComparison, readsStoredResource } from "./comparison.ts";
import type { GrantFailure, Reason } from "./reasons.ts";
import { coversScope, parseScope, type ResourceScope } from "./scope.ts";
import type { Catalogue, Facts, ProjectFacts, Question } from "./types.ts";

/** An atom prepared for many questions. */
export interface PreparedAtom {
  readonly atom: Atom;
  readonly scope: ResourceScope | null;
  readonly tests: readonly ParsedComparison[];
}

export function prepareAtom(atom: Atom): PreparedAtom {
  return { atom, scope: parseScope(atom.scope), tests: atom.when.map(parseComparison) };
}

/** One question and the facts for it. */
export interface Asked {
  readonly question: Question;
  readonly facts: Facts;
  /** Epoch ms; where it is known only roughly, the latest it can be. Grants end by it. */
  readonly now: number;
  /** The earliest that it can be. Grants start by it. */
  readonly earliest: number;
}

/**
 * Why the candidate, whose permission covers the asked one, does not count; `null` if it does. An error fails this grant
 * alone, so that a broken row neither allows anything nor takes away what another grant gives.
 */
export function failureOf(candidate: PreparedAtom, asked: Asked): GrantFailure | null {
  try {
    return checkedFailureOf(candidate, asked);
  } catch {
    return "condition_failed";
  }
}

function checkedFailureOf(candidate: PreparedAtom, { question, facts, now, earliest }: Asked): GrantFailure | null {
  const { startsAt, expiresAt } = candidate.atom;
  if (!coversScope(candidate.scope, question, facts)) return "out_of_scope";
  if (expiresAt !== null && now >= expiresAt) return "expired";
  if (startsAt !== null && earliest < startsAt) return "not_started";
  for (const test of candidate.tests) {
    if (!holds(test, question, facts)) return "condition_failed";
  }
  return null;
}

/** Whether the stored resource can change whether the candidate counts. */
export function restsOnResource({ scope, tests }: PreparedAtom, question: Question, facts: Facts): boolean {
  const { type, id } = question.resource;
  const isNamed = scope === null || (scope.type === type && scope.id === id);
  if (!isNamed && readsStoredResource({ side: "resource", name: scope.type }, question, facts)) return true;
  return tests.some(({ left, right }) => {
    if (readsStoredResource(left, question, facts)) return true;
    return "name" in right && readsStoredResource(right, question, facts);
  });
}

/** Whether `value`, which may be anything, is a question that can be answered. */
export function isQuestion(value: Question): boolean {
  return (
    isEntity(value?.subject) &&
    isEntity(value.resource) &&
    typeof value.action?.name === "string" &&
    hasProperties(value.action)
  );
}

/** The permission asked for: a full name on any resource, or a short action of the resource's type; `null` if unknown. */
export function permissionAsked({ action, resource }: Question, catalogue: Catalogue): string | null {
  if (catalogue.permissions.has(action.name)) return action.name;
  return catalogue.byAction.get(resource.type)?.get(action.name) ?? null;
}

/** Why the project denies everything; `null` if it does not. A deleted project is as unknown as one that never existed. */
export function closedReason(project: ProjectFacts | null): Reason | null {
  switch (project?.status) {
    case "active":
      return null;
    case "suspended":
      return "project_suspended";
    case "archived":
      return "project_archived";
    default:
      return "unknown_project";
  }
}

// In JSON only an object can have a `type` and an `id` that are strings.
function isEntity(value: Question["subject"] | undefined): boolean {
  return typeof value?.type === "string" && typeof value.id === "string" && hasProperties(value);
}

function hasProperties({ properties }: { properties?: unknown }): boolean {
  return properties === undefined || isRecord(properties);
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
