import { invalid, type Problem } from "../../platform/errors.ts";

export interface Alias {
  readonly type: string;
  readonly id: string;
}

const OUR_IDS = /^[a-z]{3}_[0-9a-z]{26}$/;

/** @throws Failure `invalid` */
export function checkAliases(aliases: readonly Alias[]): void {
  const problems = aliases.flatMap((alias, at) => aliasProblem(alias, `aliases.${at}`) ?? []);
  if (problems.length > 0) throw invalid(problems);
}

/**
 * An alias is a member's name in another system. An alias of type `email`, or one shaped like a Gatehouse id, could
 * impersonate another member.
 */
export function aliasProblem({ type, id }: Alias, path: string): Problem | null {
  if (type === "email") return { path, code: "reserved_type", message: "Aliases of type email are not allowed." };
  if (OUR_IDS.test(id)) return { path, code: "reserved_id", message: "This id looks like one of Gatehouse's own." };
  return null;
}
