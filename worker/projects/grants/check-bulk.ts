import type { Access } from "../../../access/types.ts";
import { invalidAt } from "../../platform/errors.ts";

/** The most JSON characters of access that one request may give in total, which keeps an event below D1's 2 MB. */
const MOST = 1_000_000;

/** @throws Failure `invalid` when the total is too large; a preset does the same in less space */
export function checkBulk(access: Access, people: number): void {
  if (JSON.stringify(access).length * people <= MOST) return;
  const advice = "Make a preset of these grants, or choose fewer people.";
  throw invalidAt("grants", "too_many", `These are too many grants for so many people at once. ${advice}`);
}
