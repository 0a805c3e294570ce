import * as v from "valibot";
import { Time } from "../../platform/http/answers.ts";

const Operand = v.union([v.string(), v.number(), v.boolean(), v.object({ property: v.string() })]);

export const Comparison = v.union([
  v.object({ property: v.string(), eq: Operand }),
  v.object({ property: v.string(), ne: Operand }),
]);

const grantEntries = {
  permission: v.pipe(v.string(), v.description("`group.verb`, `group.*` or `*`.")),
  scope: v.pipe(v.string(), v.description("`*`, or `type:id` for one resource and what names it.")),
  when: v.array(Comparison),
  startsAt: v.nullable(Time),
  expiresAt: v.nullable(Time),
};

/** A grant in the API, with times in ISO 8601. */
export const GrantView = v.object(grantEntries);
export type GrantView = v.InferOutput<typeof GrantView>;

export const EffectiveView = v.object({
  ...grantEntries,
  from: v.pipe(v.array(v.string()), v.description("`owner`, `preset:<key>`, `grant` or `implied:<permission>`.")),
});
export type EffectiveView = v.InferOutput<typeof EffectiveView>;

export const accessEntries = { presets: v.array(v.string()), grants: v.array(GrantView) };
export const AccessView = v.object(accessEntries);
export type AccessView = v.InferOutput<typeof AccessView>;

export const MemberKind = v.picklist(["team", "client"]);
