import type { Access } from "../../../access/types.ts";
import { invalidAt } from "../../platform/errors.ts";

/** Characters of JSON that one request may give to all its people together: an event and its answer stay below D1's 2 MB. */
const MOST = 1_000_000;

/** @throws Failure `invalid` for so long an access for so many people that it had better be a preset */
export function checkBulk(access: Access, people: number): void {
  if (JSON.stringify(access).length * people <= MOST) return;
  const advice = "Make a preset of these grants, or choose fewer people.";
  throw invalidAt("grants", "too_many", `These are too many grants for so many people at once. ${advice}`);
}
