import type { CheckView } from "../../client/checks.ts";
import { formatDateTime, formatList } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { accessOf } from "../../permissions/access.ts";
import { textOfComparison, wordsOfLimits, wordsOfSource } from "../../permissions/grant-words.ts";
import type { ProjectScreen } from "../projects/context.tsx";

type Explanation = NonNullable<CheckView["context"]>;
export type Allowed = Extract<Explanation, { permission: string }>;
export type Denied = Extract<Explanation, { reason: string }>;

/** What gives it, through which permission, and what that is bound to. */
export function whyAllowed({ because }: Allowed, who: string, { catalogue, presetName }: ProjectScreen): string[] {
  if (because === undefined) return [];
  const { source, grant, via } = because;
  if (source === "owner") return [m.because_owner({ who })];
  const preset = source.startsWith("preset:") ? presetName(source.slice("preset:".length)) : null;
  const limits = grant === null ? [] : accessOf({ presets: [], grants: [grant] }).grants.flatMap(wordsOfLimits);
  return [
    preset === null ? m.because_grant() : m.because_preset({ preset }),
    ...(via === null ? [] : [`${wordsOfSource(`implied:${via}`, catalogue)}.`]),
    ...(limits.length === 0 ? [] : [m.because_bounds({ limits: formatList(limits) })]),
  ];
}

const plain: Readonly<Partial<Record<Denied["reason"], () => string>>> = {
  malformed: m.denied_malformed,
  unknown_project: m.denied_unknown_project,
  project_suspended: m.denied_project_suspended,
  project_archived: m.denied_project_archived,
  unknown_permission: m.denied_unknown_permission,
  not_a_member: m.denied_not_a_member,
};

/** Why not, by the grant that came closest if there is one. */
export function whyDenied({ reason, nearest }: Denied): string {
  const sentence = plain[reason];
  if (sentence) return sentence();
  const { grant, comparison } = nearest ?? { grant: null, comparison: null };
  if (reason === "out_of_scope" && grant) return m.denied_out_of_scope({ scope: grant.scope });
  if (reason === "expired" && grant?.expiresAt) return m.denied_expired({ date: formatDateTime(grant.expiresAt) });
  if (reason === "not_started" && grant?.startsAt)
    return m.denied_not_started({ date: formatDateTime(grant.startsAt) });
  if (reason === "condition_failed" && comparison) {
    return m.denied_condition_failed({ condition: textOfComparison(comparison) });
  }
  return m.denied_no_grant();
}
