import { type Ability, createMongoAbility, type RawRule, subject } from "@casl/ability";
import { asked, people } from "../matrix.ts";
import { type Condition, type Rule, rulesOf } from "./rules.ts";

/** CASL: one ability a member, and the resources marked with their type beforehand. */
export function askCasl(): (at: number) => boolean {
  const abilities = new Map<string, Ability>(
    people.map((person) => [person.id, createMongoAbility(rulesOf(person).map((rule) => rawRule(rule, person.email)))]),
  );
  const ready = asked.map(({ person, permission, question }) => ({
    ability: abilities.get(person.id),
    action: permission.name,
    resource: subject(permission.resourceType, { ...question.resource.properties }),
  }));
  return (at) => {
    const each = ready[at];
    return each?.ability?.can(each.action, each.resource) ?? false;
  };
}

function rawRule({ actions, where }: Rule, email: string): RawRule {
  if (actions === null) return { action: "manage", subject: "all" };
  const conditions = Object.fromEntries(where.map((condition) => [condition.property, mongoOf(condition, email)]));
  return { action: [...actions], subject: "all", ...(where.length > 0 ? { conditions } : {}) };
}

function mongoOf({ is, value }: Condition, email: string): Record<string, unknown> {
  const operand = typeof value === "string" ? value : email;
  return is === "eq" ? { $eq: operand } : { $exists: true, $ne: operand };
}
