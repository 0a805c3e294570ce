import { chmodSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

const OWNER = 0o700;

/** Removes all rights on a folder and its files except the owner's, and adds none. Links are skipped. */
export function makePrivate(folder: string): void {
  restrict(folder);
  for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    restrict(join(parentPath, name));
  }
}

function restrict(path: string): void {
  const entry = lstatSync(path);
  const mode = entry.mode & 0o777;
  if (entry.isSymbolicLink() || mode === (mode & OWNER)) return;
  chmodSync(path, mode & OWNER);
}
