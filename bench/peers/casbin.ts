import { type Enforcer, newEnforcer, newModelFromString } from "casbin";
import { asked, people } from "../matrix.ts";
import { type Rule, rulesOf } from "./rules.ts";

/** A condition that a rule does not have is `*`. */
const MODEL = `
[request_definition]
r = act, res, email
[policy_definition]
p = act, account, own, status
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = (p.act == "*" || r.act == p.act) && (p.account == "*" || r.res.account == p.account) && (p.own == "*" || r.res.ownerID == r.email) && (p.status == "*" || r.res.status != p.status)
`;

/** Casbin: one enforcer a member, which holds that member's rules alone, an action each. */
export async function askCasbin(): Promise<(at: number) => boolean> {
  const enforcers = new Map<string, Enforcer>();
  for (const person of people) {
    const enforcer = await newEnforcer(newModelFromString(MODEL));
    await enforcer.addPolicies(rulesOf(person).flatMap(policiesOf));
    enforcers.set(person.id, enforcer);
  }
  const ready = asked.map(({ person, permission, question }) => ({
    enforcer: enforcers.get(person.id),
    request: [permission.name, question.resource.properties ?? {}, person.email],
  }));
  return (at) => {
    const { enforcer, request } = ready[at] ?? {};
    return enforcer?.enforceSync(...(request ?? [])) ?? false;
  };
}

function policiesOf({ actions, where }: Rule): string[][] {
  const wanted = (property: string) => {
    const value = where.find((condition) => condition.property === property)?.value;
    return typeof value === "object" ? value.subject : (value ?? "*");
  };
  const conditions = [wanted("account"), wanted("ownerID"), wanted("status")];
  return (actions ?? ["*"]).map((action) => [action, ...conditions]);
}
