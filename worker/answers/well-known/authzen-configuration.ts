import type { DecisionPoint } from "./answers.ts";
/** AuthZEN's metadata for the decision point at this address: where each endpoint is. Keys are AuthZEN's. */
export const authzenConfiguration = (decisionPoint: string): DecisionPoint => ({
  policy_decision_point: decisionPoint,
  access_evaluation_endpoint: `${decisionPoint}/access/v1/evaluation`,
  access_evaluations_endpoint: `${decisionPoint}/access/v1/evaluations`,
  search_subject_endpoint: `${decisionPoint}/access/v1/search/subject`,
  search_resource_endpoint: `${decisionPoint}/access/v1/search/resource`,
  search_action_endpoint: `${decisionPoint}/access/v1/search/action`,
});
