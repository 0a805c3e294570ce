import { type Outcome, runProject, runTool } from "./run.ts";

/** Every check that does not run the product. */
export async function runStaticChecks(): Promise<Outcome[]> {
  return [
    await runTool("messages", "node", ["scripts/generate-messages.ts"]),
    await runTool("format and lint", "biome", ["ci", "--error-on-warnings"]),
    await runTool("types", "tsc", ["-b"]),
    await runTool("dead code", "knip", []),
    await runTool("code that only tests use", "knip", ["--production", "--include", "files,exports"]),
    await runProject("static"),
  ];
}
