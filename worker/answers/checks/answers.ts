import * as v from "valibot";
import { GRANT_FAILURES, REASONS } from "../../../access/reasons.ts";
import { Comparison, GrantView } from "../../projects/grants/answers.ts";

const Source = v.pipe(v.string(), v.description("`owner`, `grant` or `preset:<key>`."));

const BecauseView = v.object({
  source: Source,
  grant: v.nullable(GrantView),
  via: v.pipe(v.nullable(v.string()), v.description("The permission that implied the asked one.")),
});
export type BecauseView = v.InferOutput<typeof BecauseView>;

const NearestView = v.object({
  source: Source,
  grant: GrantView,
  failure: v.picklist(GRANT_FAILURES),
  comparison: v.nullable(Comparison),
});
export type NearestView = v.InferOutput<typeof NearestView>;

const Allowed = v.object({ permission: v.string(), because: v.optional(BecauseView) });
const Denied = v.object({
  reason: v.picklist(REASONS),
  missing: v.array(v.string()),
  nearest: v.optional(v.nullable(NearestView)),
  error: v.optional(v.object({ status: v.number(), message: v.string() })),
});

/** Why: reasons are data; screens and clients make the sentences. */
const ExplanationView = v.union([Allowed, Denied]);
export type ExplanationView = v.InferOutput<typeof ExplanationView>;

export const CheckView = v.object({ decision: v.boolean(), context: v.optional(ExplanationView) });
export type CheckView = v.InferOutput<typeof CheckView>;

/** Without evaluations in the body the answer is that of one evaluation. */
export const EvaluationsAnswer = v.union([v.object({ evaluations: v.array(CheckView) }), CheckView]);
