import { CheckView, EvaluationsAnswer } from "../../answers/checks/answers.ts";
import { ActionsFound, EntitiesFound } from "../../answers/searches/answers.ts";
import { DecisionPoint } from "../../answers/well-known/answers.ts";
import type { Operation, Operations } from "../operation.ts";

const { subject, action, resource } = {
  subject: { type: "email", id: "ann@example.com" },
  action: { name: "publish" },
  resource: { type: "post", id: "7", properties: { account: "instagram-main" } },
};
export const QUESTION = { subject, action, resource };
const page = { limit: 100 };

const METADATA = {
  summary: "Read AuthZEN's metadata",
  needs: "anyone",
  answers: { 200: DecisionPoint },
} as const;
const WELL_KNOWN = "/.well-known/authzen-configuration";

export const authzenOperations: Operations = {
  ...asked("evaluation", {
    id: "evaluate",
    summary: "Ask whether a subject may do something",
    description: 'Anything but a 200 with `"decision": true` means no.',
    answers: { 200: CheckView },
    example: QUESTION,
  }),
  ...asked("evaluations", {
    id: "evaluateAll",
    summary: "Ask up to 1,000 questions at once",
    description: "What stands at the top is the default of every evaluation. Without `evaluations` it is one question.",
    answers: { 200: EvaluationsAnswer },
    example: { subject, resource, evaluations: [{ action }, { action: { name: "schedule" } }] },
  }),
  ...asked("search/subject", {
    id: "searchSubjects",
    summary: "Search who may do it",
    answers: { 200: EntitiesFound },
    example: { subject: { type: "email" }, action, resource, page },
  }),
  ...asked("search/resource", {
    id: "searchResources",
    summary: "Search on which resources a subject may do it",
    answers: { 200: EntitiesFound },
    example: { subject, action, resource: { type: "post" }, page },
  }),
  ...asked("search/action", {
    id: "searchActions",
    summary: "Search what a subject may do to a resource",
    answers: { 200: ActionsFound },
    example: { subject, resource, page },
  }),
  [`GET ${WELL_KNOWN}`]: { id: "getConfiguration", ...METADATA },
  [`GET ${WELL_KNOWN}/projects/:project`]: { id: "getProjectConfiguration", ...METADATA, errors: ["not_found"] },
  [`GET /projects/:project${WELL_KNOWN}`]: { id: "getAppendedConfiguration", ...METADATA, errors: ["not_found"] },
};

/** Each endpoint exists for the deployment and for one project. */
function asked(endpoint: string, operation: Omit<Operation, "needs">): Operations {
  const needs = "service";
  const errors = ["revision_unknown", "history_changed", "too_many_requests", "forbidden"] as const;
  const headers = ["Gatehouse-Explain", "Gatehouse-Freshness", "Gatehouse-Min-Revision"];
  const common = { ...operation, needs, errors, headers } as const;
  return {
    [`POST /access/v1/${endpoint}`]: common,
    [`POST /projects/:project/access/v1/${endpoint}`]: { ...common, id: `${operation.id}InProject` },
  };
}
