import fc from "fast-check";
import { expect, test } from "vitest";
import {
  canonicalComparison,
  canonicalComparisons,
  comparisonKey,
  holds,
  parseComparison,
} from "../../access/comparison.ts";
import { comparison, facts, question } from "./arbitraries.ts";

test("the canonical form holds exactly when the comparison holds, and is its own canonical form", () => {
  fc.assert(
    fc.property(comparison, facts, question, (written, seen, asked) => {
      const canonical = canonicalComparison(written);
      expect(canonicalComparison(canonical)).toEqual(canonical);
      expect(holds(parseComparison(canonical), asked, seen)).toBe(holds(parseComparison(written), asked, seen));
    }),
    { numRuns: 2_000 },
  );
});

test("a list has one canonical form, in any order and however often a comparison is said", () => {
  fc.assert(
    fc.property(fc.array(comparison, { maxLength: 4 }), (list) => {
      expect(canonicalComparisons([...list, ...list].reverse())).toEqual(canonicalComparisons(list));
    }),
  );
});

test.each([
  [
    { property: "resource.a", eq: { property: "subject.b" } },
    { property: "subject.b", eq: { property: "resource.a" } },
  ],
  [
    { property: "subject.email", ne: " Ann@Example.com" },
    { property: "subject.email", ne: "ann@example.com" },
  ],
])("%j means the same as %j", (a, b) => {
  expect(comparisonKey(a)).toBe(comparisonKey(b));
});

test.each([
  [
    { property: "resource.a", eq: 1 },
    { property: "resource.a", eq: "1" },
  ],
  [
    { property: "resource.a", eq: true },
    { property: "resource.a", eq: "true" },
  ],
  [
    { property: "resource.a", eq: 1 },
    { property: "resource.a", ne: 1 },
  ],
  [
    { property: "resource.a", eq: "resource.b" },
    { property: "resource.a", eq: { property: "resource.b" } },
  ],
  [
    { property: "resource.a", eq: "X@y.z" },
    { property: "resource.a", eq: "x@y.z" },
  ],
])("%j does not mean the same as %j", (a, b) => {
  expect(comparisonKey(a)).not.toBe(comparisonKey(b));
});
