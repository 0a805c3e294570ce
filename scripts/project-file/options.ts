import { parseArgs } from "node:util";
import { addressOfServer } from "../server/address.ts";
import { StartFailure } from "../server/failure.ts";

export interface Options {
  /** The argument without an option name: a file or a project. */
  readonly operand: string;
  readonly dryRun: boolean;
  /** The deployment's URL, without a trailing slash. */
  readonly url: string;
  readonly key: string;
}

/** @throws StartFailure with the usage */
export function readOptions(usage: string, args: readonly string[]): Options {
  const { values, positionals } = parsed(usage, args);
  const [operand, ...more] = positionals;
  if (operand === undefined || more.length > 0) throw new StartFailure(usage);
  const url = URL.parse(values.url ?? addressOfServer());
  if (!url || !/^https?:$/.test(url.protocol))
    throw new StartFailure("--url must be an address, such as http://localhost:8787.");
  const key = values.key ?? process.env.BOOTSTRAP_KEY;
  if (!key) {
    throw new StartFailure(
      "No key. Set BOOTSTRAP_KEY as for the server, or give one with the scope Manage of Settings → Service keys: --key gk_…",
    );
  }
  // No header accepts other characters; the failed request would be blamed on the server.
  if (!/^[!-~]+$/.test(key))
    throw new StartFailure("A key consists of printable ASCII characters without white space.");
  return { operand, dryRun: values["dry-run"] ?? false, url: url.href.replace(/\/+$/, ""), key };
}

function parsed(usage: string, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { "dry-run": { type: "boolean" }, url: { type: "string" }, key: { type: "string" } },
    });
  } catch (error) {
    throw new StartFailure(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
