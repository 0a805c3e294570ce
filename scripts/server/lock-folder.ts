import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { oneLine, StartFailure } from "./failure.ts";

const FILE = "lock";
const BUSY = /locked/;

/**
 * Locks the folder for this process with SQLite's lock on a file in it. The system frees the lock however the process ends,
 * and it holds for every path to the folder. Returns the function that releases it.
 *
 * @throws StartFailure if another server has the lock
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, FILE);
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!BUSY.test(oneLine(error))) throw error;
    throw new StartFailure(`Another server uses the data folder ${folder}. Stop it, or choose another with DATA_DIR.`);
  }
  return () => {
    if (lock.isOpen) lock.close();
  };
}
