import { normaliseAddress } from "./address.ts";
import type { Comparison, Facts, Operand, Properties, PropertyReference, Question, Scalar } from "./types.ts";

type Side = "subject" | "action" | "resource";
type Reference = { readonly side: Side; readonly name: string };

/** A parsed comparison, so that later questions do not parse it again. */
export interface ParsedComparison {
  readonly left: Reference;
  readonly right: Reference | { readonly literal: Scalar };
  readonly equal: boolean;
  /** An `.email` operand is part of it: both sides are read as addresses. */
  readonly addresses: boolean;
}

/** Whether `value`, which may be anything, is a comparison: the left side a property, the right a property or a literal. */
export function isComparison(value: unknown): value is Comparison {
  if (typeof value !== "object" || value === null) return false;
  const { property, eq, ne } = value as { property?: unknown; eq?: unknown; ne?: unknown };
  return isReference({ property }) && (eq === undefined) !== (ne === undefined) && isOperand(eq ?? ne);
}

export function parseComparison(comparison: Comparison): ParsedComparison {
  const left = parseReference(comparison.property);
  const operand = operandOf(comparison);
  const right = typeof operand === "object" ? parseReference(operand.property) : { literal: operand };
  const addresses = left.name === "email" || ("name" in right && right.name === "email");
  return { left, right, equal: "eq" in comparison, addresses };
}

/**
 * Whether the comparison holds (design.md section 5). Strings, numbers and booleans of one type compare. A value that is
 * missing, of another type, too large a number, or not an address where one is needed makes it false, for `ne` too.
 */
export function holds(comparison: ParsedComparison, question: Question, facts: Facts): boolean {
  const left = propertyValue(comparison.left, question, facts);
  const right =
    "literal" in comparison.right ? comparison.right.literal : propertyValue(comparison.right, question, facts);
  if (!isScalar(left) || !isScalar(right) || typeof left !== typeof right) return false;
  if (!comparison.addresses) return (left === right) === comparison.equal;
  return addressesCompare(left, right, comparison.equal);
}

/**
 * The value of a property of the question: `id`, `type` and `email` never come from properties, a declared name from the
 * store alone, another one from what was sent, else from the store. `undefined` when it is missing.
 */
export function propertyValue({ side, name }: Reference, question: Question, facts: Facts): unknown {
  if (name === "id" || name === "type") return side === "action" ? undefined : question[side][name];
  if (name === "email") return side === "subject" ? (facts.member?.email ?? undefined) : undefined;
  const sent = question[side].properties;
  if (side === "action") return ownValue(sent, name);
  const stored = side === "subject" ? facts.member?.attributes : facts.resource?.attributes;
  if (facts.project?.stored[side].includes(name)) return ownValue(stored, name);
  return sent !== undefined && Object.hasOwn(sent, name) ? sent[name] : ownValue(stored, name);
}

/** Whether `propertyValue` would look at what is stored of the resource. The two change together; a property test holds them. */
export function readsStoredResource({ side, name }: Reference, { resource }: Question, facts: Facts): boolean {
  if (side !== "resource" || name === "id" || name === "type" || name === "email") return false;
  if (facts.project?.stored.resource.includes(name)) return true;
  return resource.properties === undefined || !Object.hasOwn(resource.properties, name);
}

/** The same comparisons in one order and spelling, so that two lists that mean the same are equal. */
export function canonicalComparisons(comparisons: readonly Comparison[]): Comparison[] {
  const byKey = new Map(
    comparisons.map(canonicalComparison).map((comparison) => [comparisonKey(comparison), comparison]),
  );
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, comparison]) => comparison);
}

/** Of two properties the smaller name stands left; an address stands in its one form. @internal */
export function canonicalComparison(comparison: Comparison): Comparison {
  const operand = operandOf(comparison);
  if (typeof operand === "object") {
    const [property, other] = [comparison.property, operand.property].sort() as [string, string];
    return withOperand(comparison, property, { property: other });
  }
  const isAddress = typeof operand === "string" && parseReference(comparison.property).name === "email";
  return withOperand(comparison, comparison.property, isAddress ? (normaliseAddress(operand) ?? operand) : operand);
}

/** One text per meaning: equal for two comparisons exactly if they are the same in canonical form. */
export function comparisonKey(comparison: Comparison): string {
  const canonical = canonicalComparison(comparison);
  return JSON.stringify([canonical.property, "eq" in canonical ? "eq" : "ne", operandOf(canonical)]);
}

/** Whether an operand is a property of the subject: for another holder it would mean another person. */
export function namesSubject(comparison: Comparison): boolean {
  const operand = operandOf(comparison);
  const properties = [comparison.property, ...(typeof operand === "object" ? [operand.property] : [])];
  return properties.some((property) => property.startsWith("subject."));
}

function operandOf(comparison: Comparison): Operand {
  return "eq" in comparison ? comparison.eq : comparison.ne;
}

function withOperand(comparison: Comparison, property: string, operand: Operand): Comparison {
  return "eq" in comparison ? { property, eq: operand } : { property, ne: operand };
}

function isReference(value: unknown): value is PropertyReference {
  if (typeof value !== "object" || value === null) return false;
  const { property } = value as { property?: unknown };
  return typeof property === "string" && /^(?:subject|action|resource)\../s.test(property);
}

function isOperand(value: unknown): value is Operand {
  return isScalar(value) || isReference(value);
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "boolean" || isExact(value);
}

/**
 * Whether `value` is a number that stands for itself alone: beyond 2^53 - 1 whole numbers that are written differently are
 * read as the same, so that one id would pass for another.
 */
function isExact(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

/** The name is taken whole after the first dot: `resource.owner.email` is the property `owner.email`. */
function parseReference(property: string): Reference {
  const dot = property.indexOf(".");
  return { side: property.slice(0, dot) as Side, name: property.slice(dot + 1) };
}

function ownValue(properties: Properties | undefined, name: string): unknown {
  return properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function addressesCompare(left: Scalar, right: Scalar, equal: boolean): boolean {
  if (typeof left !== "string" || typeof right !== "string") return false;
  const [a, b] = [normaliseAddress(left), normaliseAddress(right)];
  return a !== null && b !== null && (a === b) === equal;
}
