import { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import { asked, people } from "../matrix.ts";
import { type Condition, type Rule, rulesOf } from "./rules.ts";

/** Cedar: one policy set a member, parsed beforehand; the entities that a question is about travel with it. */
export function askCedar(): (at: number) => boolean {
  for (const person of people) {
    const parsed = preparsePolicySet(person.id, { staticPolicies: rulesOf(person).map(policyOf).join("\n") });
    if (parsed.type === "failure") throw new Error(JSON.stringify(parsed.errors));
  }
  const ready = asked.map(({ person, permission, question }) => {
    const principal = { type: "User", id: person.id };
    const resource = { type: "Resource", id: question.resource.id };
    return {
      principal,
      action: { type: "Action", id: permission.name },
      resource,
      context: {},
      preparsedPolicySetId: person.id,
      entities: [
        { uid: principal, attrs: { email: person.email }, parents: [] },
        { uid: resource, attrs: question.resource.properties ?? {}, parents: [] },
      ],
    };
  });
  return (at) => {
    const call = ready[at];
    const answer = call && statefulIsAuthorized(call);
    return answer?.type === "success" && answer.response.decision === "allow";
  };
}

function policyOf({ actions, where }: Rule): string {
  const scope = actions === null ? "action" : `action in [${actions.map((name) => `Action::"${name}"`).join(", ")}]`;
  const when = where.length === 0 ? "" : ` when { ${where.map(expressionOf).join(" && ")} }`;
  return `permit(principal, ${scope}, resource)${when};`;
}

function expressionOf({ property, is, value }: Condition): string {
  const right = typeof value === "string" ? JSON.stringify(value) : `principal.${value.subject}`;
  return `resource has ${property} && resource.${property} ${is === "eq" ? "==" : "!="} ${right}`;
}
