import { readOptions } from "./project-file/options.ts";
import { requestFile } from "./project-file/request.ts";
import { orExplain } from "./server/command.ts";

const USAGE = "npm run export -- slug [--url http://localhost:8787] [--key gk_…] > file.json";

// The reader of a pipe may stop early, as `head` does.
process.stdout.on("error", () => process.exit(1));

/** `npm run export`: writes a project as a file. `npm run import` skips the banner that npm prints before it. */
await orExplain(async () => {
  const options = readOptions(USAGE, process.argv.slice(2));
  const response = await requestFile(options, options.operand);
  process.stdout.write(`${JSON.stringify(await response.json(), null, 2)}\n`);
});
