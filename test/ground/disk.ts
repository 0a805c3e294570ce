import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished, type TestContext } from "vitest";
import { temporaryFolder } from "./command.ts";

export interface Disk {
  readonly folder: string;
  /** Leaves no room. Returns how to make room again. */
  fill(): () => void;
  makeReadOnly(): void;
}

const MB = 1024 * 1024;
const SMALLEST = 512;

/** A small disk of its own. The test is skipped where this process may not have one. */
export function mountDisk({ skip }: TestContext, megabytes: number): Disk {
  const folder = temporaryFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    skip("This process may not mount a disk.");
  }
  onTestFinished(() => void execFileSync("umount", ["--lazy", folder]));
  return {
    folder,
    fill: () => fill(folder),
    makeReadOnly: () => void execFileSync("mount", ["-o", "remount,ro", folder]),
  };
}

function fill(folder: string): () => void {
  const files: string[] = [];
  for (let size = MB; size >= SMALLEST; ) {
    const file = join(folder, `filler-${files.length}`);
    files.push(file);
    try {
      writeFileSync(file, Buffer.alloc(size));
    } catch {
      size /= 2;
    }
  }
  return () => {
    for (const file of files) rmSync(file, { force: true });
  };
}
