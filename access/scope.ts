import { propertyValue } from "./comparison.ts";
import { RESOURCE_ID, RESOURCE_TYPE } from "./names.ts";
import type { Facts, Question, Scope } from "./types.ts";

export interface ResourceScope {
  readonly type: string;
  readonly id: string;
}

const NEVER_PROPERTIES: readonly string[] = ["id", "type", "email"];

/** Whether `value` is written like a scope: `*`, or `type:id` with the type up to the first colon. */
export function isScope(value: unknown): value is Scope {
  if (typeof value !== "string") return false;
  const colon = value.indexOf(":");
  return (
    value === "*" ||
    (colon > 0 && RESOURCE_TYPE.test(value.slice(0, colon)) && RESOURCE_ID.test(value.slice(colon + 1)))
  );
}

/** `null` for the whole project. */
export function parseScope(scope: Scope): ResourceScope | null {
  if (scope === "*") return null;
  const colon = scope.indexOf(":");
  return { type: scope.slice(0, colon), id: scope.slice(colon + 1) };
}

/**
 * Whether `scope` covers the resource asked about: the resource itself, or one whose property named like the scope's type
 * equals the scope's id. Stored wins there too, and `id`, `type` and `email` are never such properties.
 */
export function coversScope(scope: ResourceScope | null, question: Question, facts: Facts): boolean {
  if (scope === null) return true;
  const { type, id } = scope;
  if (question.resource.type === type && question.resource.id === id) return true;
  return !NEVER_PROPERTIES.includes(type) && propertyValue({ side: "resource", name: type }, question, facts) === id;
}
