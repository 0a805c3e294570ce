import { m } from "../paraglide/messages.js";
import { isFailure } from "./failure.ts";

/** What is wrong with a new password. Null: the failure is another one. */
export function describePasswordFailure(failure: unknown): string | null {
  if (!isFailure(failure, "invalid")) return null;
  return JSON.stringify(failure.details).includes('"password"') ? m.password_weak() : null;
}
