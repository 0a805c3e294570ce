import { loggedMessage } from "./errors.ts";

/** One line of JSON. Error messages of transports and the database carry no token, code or body. */
export function logError(what: string, error: unknown, about: Readonly<Record<string, unknown>>): void {
  console.error(JSON.stringify({ level: "error", what, message: loggedMessage(error), ...about }));
}
