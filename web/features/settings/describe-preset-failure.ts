import { describeFailure } from "../../client/describe-failure.ts";
import { isFailure } from "../../client/failure.ts";
import { formatList } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";

/** A preset is live, so people who hold more than the reader stand in the way; a duplicate is the way round. */
export function describePresetFailure(failure: unknown): string {
  if (isFailure(failure, "invalid") && isNamedLikeBuiltIn(failure.details)) return m.presets_name_built_in();
  if (!isFailure(failure, "forbidden") || failure.details.advice !== "duplicate") return describeFailure(failure);
  const names = Array.isArray(failure.details.names) ? failure.details.names.map(String) : [];
  return m.presets_blocked({ names: formatList(names) });
}

function isNamedLikeBuiltIn({ problems }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(problems) && problems.some(({ path, code }) => path === "name" && code === "built_in");
}
