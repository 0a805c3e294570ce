import { execFileSync } from "node:child_process";
import { compile } from "@inlang/paraglide-js";
import { messageOptions } from "./messages.ts";

/** Writes everything that is generated and committed: migrations, the types of the Worker's bindings, messages. */
run("drizzle-kit", ["generate", ...process.argv.slice(2)]);
run("wrangler", ["types", "worker/env.d.ts", "--include-runtime=false", "--strict-vars=false"]);
await compile(messageOptions);
// The message compiler leaves half-minute timers behind, which would keep this process waiting for nothing.
process.exit();

function run(tool: string, args: string[]): void {
  execFileSync(tool, args, { stdio: "inherit", shell: process.platform === "win32" });
}
