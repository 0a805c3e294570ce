import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, realpathSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { StartFailure, writeFailure } from "./failure.ts";
import { lockFolder } from "./lock-folder.ts";
import { makePrivate } from "./private-files.ts";

export interface DataFolder {
  /** The folder's real path, with links resolved. */
  readonly path: string;
  release(): void;
}

/** The free space that a start needs, for new files and migrations. */
const ROOM_BYTES = 256 * 1024;
const OWNER_ONLY = 0o077;

/**
 * Creates the folder if needed, keeps its files private, and locks out other servers until it is released or this process
 * ends.
 *
 * @throws StartFailure if the folder is not writable, or another server uses it
 */
export function openDataFolder(folder: string): DataFolder {
  // The runtime inherits it, and creates most of the files.
  process.umask(OWNER_ONLY);
  try {
    makeFolder(folder);
    const path = realpathSync(folder);
    requireRoom(path);
    return { path, release: lockPrivately(path) };
  } catch (error) {
    throw error instanceof StartFailure ? error : writeFailure(folder, error);
  }
}

/** Without `recursive`, which never returns on file systems that allow no new folders, such as `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function lockPrivately(path: string): () => void {
  const release = lockFolder(path);
  try {
    makePrivate(path);
    return release;
  } catch (error) {
    release();
    throw error;
  }
}

function requireRoom(folder: string): void {
  const file = join(folder, ".room");
  rmSync(file, { force: true });
  try {
    // Created anew, so that a planted link leads nowhere.
    const handle = openSync(file, "wx", 0o600);
    try {
      writeSync(handle, Buffer.alloc(ROOM_BYTES));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } finally {
    rmSync(file, { force: true });
  }
}
