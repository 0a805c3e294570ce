import type { Catalogue, Comparison, Grant, Operand } from "../../access/types.ts";
import { formatDateTime } from "../i18n/format.ts";
import { m } from "../paraglide/messages.js";
import { nameOfPermission } from "./names.ts";
import { nameOfPreset } from "./preset-names.ts";

/** Where a permission comes from. `source` as the API names it: `owner`, `grant`, `preset:<key>`, `implied:<permission>`. */
export function wordsOfSource(source: string, catalogue: Catalogue): string {
  const [kind, name = ""] = source.split(":");
  if (kind === "preset") return m.source_preset({ preset: nameOfPreset(name, catalogue.presets.get(name)?.name) });
  if (kind === "implied") {
    const label = nameOfPermission(name, catalogue.permissions.get(name)?.label);
    return m.access_comes_with({ names: m.ui_quoted({ text: label }) });
  }
  return kind === "owner" ? m.source_owner() : m.source_grant();
}

/** What a grant is bound to: a resource, a time, conditions. Nothing for one that always counts. */
export function wordsOfLimits({ scope, startsAt, expiresAt, when }: Grant): string[] {
  return [
    ...(scope === "*" ? [] : [m.limit_scope({ scope })]),
    ...(startsAt === null ? [] : [m.limit_from({ date: formatDateTime(startsAt) })]),
    ...(expiresAt === null ? [] : [m.limit_until({ date: formatDateTime(expiresAt) })]),
    ...when.map((comparison) => m.limit_condition({ condition: textOfComparison(comparison) })),
  ];
}

/** As its author knows it: `resource.ownerID = subject.email`. */
export function textOfComparison(comparison: Comparison): string {
  return "eq" in comparison
    ? `${comparison.property} = ${textOfOperand(comparison.eq)}`
    : `${comparison.property} ≠ ${textOfOperand(comparison.ne)}`;
}

const textOfOperand = (operand: Operand): string =>
  typeof operand === "object" ? operand.property : JSON.stringify(operand);
