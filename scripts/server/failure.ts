/** The server cannot start for a reason that its operator can fix. The message is one line: the problem, then the remedy. */
export class StartFailure extends Error {
  override readonly name = "StartFailure";
}

/** The system's error code, such as `EADDRINUSE`; null if there is none. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** A thrown value as one line. */
export function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, " ").trim();
}

/** From the system, or from SQLite inside the runtime. */
const NO_SPACE = /ENOSPC|EDQUOT|SQLITE_FULL|database or disk is full/;

export const isFull = (error: unknown): boolean => NO_SPACE.test(`${errorCode(error)} ${oneLine(error)}`);

/** Why the server cannot write to its data folder, and how to fix it. */
export function writeFailure(folder: string, error: unknown): StartFailure {
  if (isFull(error)) {
    return new StartFailure(
      `No space is left for the data folder ${folder}. Free some, or choose another folder with DATA_DIR.`,
    );
  }
  const reason = errorCode(error) ?? oneLine(error);
  return new StartFailure(
    `Cannot write to the data folder ${folder} (${reason}). Fix its permissions, or choose another with DATA_DIR.`,
  );
}
