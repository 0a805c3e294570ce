import type { Difference } from "../../worker/api-type.ts";

type List = Exclude<keyof Difference, "project">;

const LISTS: readonly List[] = ["permissions", "presets", "members", "invitations", "resources"];
const number = new Intl.NumberFormat("en");

/** `members: 10,000 added, 3 ended` for each list with changes, or one line that says there are none. */
export function summarise(difference: Difference | null): string[] {
  if (!difference) return [];
  const fields = Object.keys(difference.project);
  const lines = [
    ...(fields.length > 0 ? [`project: ${fields.join(", ")}`] : []),
    ...LISTS.flatMap((list) => {
      const counts = Object.entries(difference[list]).filter(([, entries]) => entries.length > 0);
      const words = counts.map(([change, entries]) => `${number.format(entries.length)} ${change}`);
      return words.length > 0 ? [`${list}: ${words.join(", ")}`] : [];
    }),
  ];
  return lines.length > 0 ? lines : ["Nothing to change."];
}

/** Every change on its own line: `+` added, `~` changed, `-` ended. */
export function describeChanges(difference: Difference | null): string[] {
  if (!difference) return [];
  const fields = Object.entries(difference.project).map(
    ([field, { before, after }]) => `~ project.${field}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  );
  return [...fields, ...LISTS.flatMap((list) => linesOf(list, difference[list]))];
}

const SIGNS = { added: "+", changed: "~", ended: "-" } as const;

function linesOf(list: List, changes: Difference[List]): string[] {
  return Object.entries(SIGNS).flatMap(([change, sign]) => {
    const entries: readonly unknown[] = (changes as Record<string, readonly unknown[]>)[change] ?? [];
    return entries.map((entry) => `${sign} ${list}: ${typeof entry === "string" ? entry : JSON.stringify(entry)}`);
  });
}
