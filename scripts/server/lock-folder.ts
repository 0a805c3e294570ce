import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { oneLine, StartFailure } from "./failure.ts";

const FILE = "lock";
const BUSY = /locked/;

/**
 * Takes the folder for this process, by SQLite's lock on a file in it: the system frees it when the process ends, in whichever
 * way, and it holds for every path that leads to the folder. Returns how to give it back.
 *
 * @throws StartFailure when another server has it.
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
