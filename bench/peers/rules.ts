import { atomsOf } from "../../access/atoms.ts";
import { standsFor } from "../../access/names.ts";
import { parseScope } from "../../access/scope.ts";
import type { Comparison } from "../../access/types.ts";
import { catalogue, type Person } from "../matrix.ts";

/** What a member holds, in the terms that the other engines have: allowed actions under conditions on the resource. */
export interface Rule {
  /** Names of permissions; null: all there are, and will be. */
  readonly actions: readonly string[] | null;
  readonly where: readonly Condition[];
}

export interface Condition {
  readonly property: string;
  readonly is: "eq" | "ne";
  /** `email`: the member's own address. */
  readonly value: string | { readonly subject: "email" };
}

export const rulesOf = ({ isOwner, presets, grants }: Person): Rule[] =>
  isOwner ? [{ actions: null, where: [] }] : rulesFor({ presets, grants });

/** What a preset gives its holders. */
export const rulesOfPreset = (key: string): Rule[] => rulesFor({ presets: [key], grants: [] });
export const rulesOfGrants = ({ grants }: Person): Rule[] => rulesFor({ presets: [], grants });

function rulesFor(access: Pick<Person, "presets" | "grants">): Rule[] {
  const atoms = atomsOf(access, catalogue);
  const always = atoms.filter(({ scope, when }) => scope === "*" && when.length === 0);
  const [all, some] = [
    always.some(({ permission }) => permission === "*"),
    namesIn(always.map((atom) => atom.permission)),
  ];
  return [
    ...(all ? [{ actions: null, where: [] }] : some.length > 0 ? [{ actions: some, where: [] }] : []),
    ...atoms
      .filter((atom) => !always.includes(atom))
      .map(({ permission, scope, when }) => ({
        actions: namesIn([permission]),
        where: [...scopeConditions(scope), ...when.map(conditionOf)],
      })),
  ];
}

const namesIn = (patterns: readonly string[]): string[] => [
  ...new Set(patterns.flatMap((pattern) => [...standsFor(pattern, catalogue)])),
];

function scopeConditions(scope: string): Condition[] {
  const parsed = parseScope(scope);
  return parsed ? [{ property: parsed.type, is: "eq", value: parsed.id }] : [];
}

function conditionOf(comparison: Comparison): Condition {
  const [is, operand] = "eq" in comparison ? (["eq", comparison.eq] as const) : (["ne", comparison.ne] as const);
  const property = comparison.property.replace("resource.", "");
  return { property, is, value: typeof operand === "object" ? { subject: "email" } : String(operand) };
}
