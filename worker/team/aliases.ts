import { invalid } from "../errors.ts";

const OUR_IDS = /^[a-z]{3}_[0-9a-z]{26}$/;

/**
 * An alias is another system's name for a member. One of type `email`, or one that looks like an id of
 * ours, could pass for somebody else. @throws Failure `invalid`
 */
export function checkAliases(aliases: readonly { type: string; id: string }[]): void {
  const problems = aliases.flatMap(({ type, id }, at) => {
    const path = `aliases.${at}`;
    if (type === "email") return [{ path, code: "reserved_type", message: "Aliases of type email are not allowed." }];
    if (OUR_IDS.test(id)) return [{ path, code: "reserved_id", message: "This id looks like one of Gatehouse's own." }];
    return [];
  });
  if (problems.length > 0) throw invalid(problems);
}
