import type { Imported } from "../worker/api-type.ts";
import { brokenOff, jsonLines } from "./project-file/lines.ts";
import { type Options, readOptions } from "./project-file/options.ts";
import { readProjectFile } from "./project-file/read-file.ts";
import { describeChanges, summarise } from "./project-file/report.ts";
import { describeProblems, refused, requestFile } from "./project-file/request.ts";
import { orExplain } from "./server/command.ts";
import { StartFailure } from "./server/failure.ts";

const USAGE = "npm run import -- file.json [--dry-run] [--url http://localhost:8787] [--key gk_…]";

/** `npm run import`: creates a project from a file, or updates it to match. It is safe to repeat, also after a crash. */
await orExplain(async () => {
  const options = readOptions(USAGE, process.argv.slice(2));
  const { text, slug } = readProjectFile(options.operand);
  await (options.dryRun ? tryOut(options, slug, text) : carryOut(options, slug, text));
});

async function tryOut(options: Options, slug: string, body: string): Promise<void> {
  const response = await requestFile(options, slug, { method: "PUT", query: "?dryRun=1", body });
  const { difference, errors } = (await response.json()) as Imported;
  if (errors.length > 0) throw new StartFailure(describeProblems(errors));
  print([...describeChanges(difference), ...summarise(difference), "This was a dry run: nothing was changed."]);
}

async function carryOut(options: Options, slug: string, body: string): Promise<void> {
  const response = await requestFile(options, slug, { method: "PUT", body });
  for await (const line of jsonLines(response)) {
    if (isProgress(line)) showProgress(line.progress);
    else if (isImported(line))
      return print([...summarise(line.difference), `${slug} is at revision ${line.revision}.`]);
    else throw refused(JSON.stringify(line), response.status);
  }
  throw brokenOff();
}

interface Progress {
  readonly part: number;
  readonly parts: number;
}

function isProgress(line: unknown): line is { readonly progress: Progress } {
  return typeof line === "object" && line !== null && "progress" in line;
}

function isImported(line: unknown): line is Imported {
  return typeof line === "object" && line !== null && "revision" in line;
}

/** Rewrites one line on a terminal; in a file, prints a line for each tenth. */
function showProgress({ part, parts }: Progress): void {
  if (parts === 1) return;
  const text = `Written ${part} of ${parts} parts`;
  if (process.stderr.isTTY) process.stderr.write(`\r${text}${part === parts ? "\n" : ""}`);
  else if (part === parts || part % Math.ceil(parts / 10) === 0) console.error(text);
}

function print(lines: readonly string[]): void {
  console.log(lines.join("\n"));
}
