import * as v from "valibot";

/** AuthZEN's metadata. */
export const DecisionPoint = v.object({
  policy_decision_point: v.string(),
  access_evaluation_endpoint: v.string(),
  access_evaluations_endpoint: v.string(),
  search_subject_endpoint: v.string(),
  search_resource_endpoint: v.string(),
  search_action_endpoint: v.string(),
});
export type DecisionPoint = v.InferOutput<typeof DecisionPoint>;
