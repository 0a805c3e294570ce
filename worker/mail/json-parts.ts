import { utf8 } from "../platform/bytes.ts";

/** D1 allows 2 MB a value; half of that leaves room for the surrounding statement. */
const MAX_BYTES = 1_000_000;

/** The rows as JSON arrays for `json_each`, each under 1 MB. */
export function jsonParts(rows: readonly unknown[]): string[] {
  const parts: string[][] = [];
  let size = MAX_BYTES;
  for (const row of rows) {
    const text = JSON.stringify(row);
    const bytes = utf8(text).length + 1;
    if (size + bytes >= MAX_BYTES) {
      parts.push([]);
      size = 1;
    }
    parts.at(-1)?.push(text);
    size += bytes;
  }
  return parts.map((part) => `[${part.join(",")}]`);
}
