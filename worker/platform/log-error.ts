import { loggedMessage } from "./errors.ts";

/** Logs one line of JSON. Errors of transports and the database contain no token, code or body. */
export function logError(what: string, error: unknown, about: Readonly<Record<string, unknown>>): void {
  console.error(JSON.stringify({ level: "error", what, message: loggedMessage(error), ...about }));
}
