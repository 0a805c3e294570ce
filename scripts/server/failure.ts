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

/** Of the system, or of SQLite inside the runtime. */
const NO_SPACE = /ENOSPC|EDQUOT|SQLITE_FULL|database or disk is full/;

export const isFull = (error: unknown): boolean => NO_SPACE.test(`${errorCode(error)} ${oneLine(error)}`);

/** What keeps the server from writing to its data folder, and what to do about it. */
export function writeFailure(folder: string, error: unknown): StartFailure {
  if (isFull(error)) {
    return new StartFailure(
      `No space is left for the data folder ${folder}. Free some, or choose another folder with DATA_DIR.`,
    );
  }
  const reason = errorCode(error) ?? oneLine(error);
  return new StartFailure(
    `Cannot write to the data folder ${folder} (${reason}). Mend its rights, or choose another with DATA_DIR.`,
  );
}
