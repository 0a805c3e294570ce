import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compile } from "@inlang/paraglide-js";
import { messageOptions } from "./messages.ts";

/**
 * Compiles `messages/` into the functions that the SPA imports, unless they are up to date. The functions are not in git:
 * `npm ci`, `npm run build`, `npm run check` and the tests call this.
 */
const STAMP = join(messageOptions.outdir, ".compiled-from");
const compiledFrom = hashMessages();

if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== compiledFrom) {
  rmSync(messageOptions.outdir, { recursive: true, force: true });
  await compile(messageOptions);
  writeFileSync(STAMP, compiledFrom);
}
// The compiler leaves half-minute timers behind, which would keep this process running.
process.exit();

function hashMessages(): string {
  const root = resolve(import.meta.dirname, "..");
  const messages = readdirSync(join(root, "messages")).map((file) => join(root, "messages", file));
  const compiler = ["scripts/messages.ts", "project.inlang/settings.json", "package.json"];
  const hash = createHash("sha256");
  for (const file of [...messages.sort(), ...compiler.map((file) => join(root, file))]) hash.update(readFileSync(file));
  return hash.digest("hex");
}
