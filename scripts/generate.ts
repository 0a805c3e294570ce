import { execFileSync } from "node:child_process";
import { generateIn } from "./without-rowid.ts";

/** Writes everything generated and committed: migrations, types of the Worker's bindings, messages, the routes in docs/api.md. */
generateIn("db/migrations", () => run("drizzle-kit", ["generate", ...process.argv.slice(2)]));
run("wrangler", ["types", "worker/env.d.ts", "--include-runtime=false", "--strict-vars=false"]);
run("node", ["scripts/generate-messages.ts"]);
run("node", ["scripts/generate-api.ts"]);

function run(tool: string, args: string[]): void {
  execFileSync(tool, args, { stdio: "inherit", shell: process.platform === "win32" });
}
