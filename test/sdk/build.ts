import { execFileSync } from "node:child_process";
import { join } from "node:path";
import buildServer from "../support/build.ts";
import { ROOT } from "./pages.ts";

/** The server that is asked, and the SDK as it is published. */
export default async function build(): Promise<void> {
  await buildServer();
  execFileSync(process.execPath, [join(ROOT, "scripts/build-sdk.ts")], { stdio: "inherit" });
}
