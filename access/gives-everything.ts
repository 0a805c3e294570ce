import { grantKey, isUnbounded } from "./atoms.ts";
import type { GrantChange, GrantTarget } from "./grant-change.ts";

/** Whether a target gets a `*` that it does not hold, with or without limits; the next owner of a transfer does too. */
export function givesEverything(change: GrantChange): boolean {
  if (change.kind === "transfer") return true;
  return change.kind !== "catalogue" && change.targets.some(getsEverything);
}

/** The same for one holder. */
export function getsEverything({ before, after }: Pick<GrantTarget, "before" | "after">): boolean {
  const held = before.filter(({ permission }) => permission === "*");
  if (held.some(isUnbounded)) return false;
  const keys = new Set(held.map(grantKey));
  return after.some((atom) => atom.permission === "*" && !keys.has(grantKey(atom)));
}
