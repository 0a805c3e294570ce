/** The server cannot start, for a reason its operator can mend. The message is one line: what is wrong, then what to do. */
export class StartFailure extends Error {
  override readonly name = "StartFailure";
}

/** The system's short name for what went wrong, such as `EADDRINUSE`; null if it has none. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** One line out of whatever was thrown. */
export function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, " ").trim();
}
