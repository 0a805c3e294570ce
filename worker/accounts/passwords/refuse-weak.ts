import { invalidAt } from "../../platform/errors.ts";
import { COMMON } from "./common-list.ts";

let common: ReadonlySet<string> | null = null;

/**
 * Refuses the passwords that attackers try first: common ones, in any case and with any digits and signs at the end, and the
 * user's own address. @throws Failure `invalid`
 */
export function refuseWeak(password: string, email: string): void {
  const typed = password.normalize("NFKC").toLowerCase();
  const core = typed.replace(/[^\p{L}]+$/u, "");
  const [local = ""] = email.split("@");
  if ([typed, core].some((each) => each === email || each === local)) {
    throw invalidAt("password", "own_address", "This password is your own address. Choose another.");
  }
  common ??= new Set(COMMON.split(" "));
  if (!common.has(typed) && !common.has(core)) return;
  throw invalidAt("password", "common", "This password is one of the most common ones. Choose another.");
}
