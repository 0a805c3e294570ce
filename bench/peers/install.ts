import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const BENCH = resolve(import.meta.dirname, "..");

/** Only the benchmark depends on the peers: its first run installs them. */
export function installPeers(): void {
  if (existsSync(resolve(BENCH, "node_modules"))) return;
  console.log("Installing what Gatehouse is compared with …");
  execFileSync("npm", ["ci", "--ignore-scripts"], {
    cwd: BENCH,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
