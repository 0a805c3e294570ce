import { createHash, randomInt } from "node:crypto";
import { ADMINISTRATOR, SET_UP_CODE } from "../../worker/deployment/settings-keys.ts";
import { wrangler } from "./wrangler.ts";

// Without characters that look alike.
const CHARACTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const LENGTH = 20;

/** A new code that makes one user the administrator; only its hash is stored. Null if there is an administrator. */
export async function newSetUpCode(database: string): Promise<string | null> {
  const code = Array.from({ length: LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join("");
  const written = await execute(
    database,
    `INSERT INTO settings (key, value) SELECT '${SET_UP_CODE}', '"${sha256Hex(code)}"'
     WHERE NOT EXISTS (SELECT 1 FROM settings WHERE key = '${ADMINISTRATOR}')
     ON CONFLICT (key) DO UPDATE SET value = excluded.value RETURNING key`,
  );
  return written.length > 0 ? code : null;
}

async function execute(database: string, sql: string): Promise<unknown[]> {
  const command = sql.replaceAll(/\s+/g, " ");
  const output = await wrangler(["d1", "execute", database, "--remote", "--json", "--command", command]);
  const [{ results }] = JSON.parse(output);
  return results;
}

const sha256Hex = (text: string) => createHash("sha256").update(text).digest("hex");
