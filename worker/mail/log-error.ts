/** One line of JSON. Error messages of transports and the database carry no token, code or body. */
export function logError(what: string, error: unknown, about: Readonly<Record<string, unknown>>): void {
  const message = error instanceof Error ? error.message.slice(0, 500) : String(error).slice(0, 500);
  console.error(JSON.stringify({ level: "error", what, message, ...about }));
}
