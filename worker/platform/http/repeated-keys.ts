import type { Problem } from "../errors.ts";
import type { Parsed } from "./read-json.ts";

/** Every repeated key of an object. JSON.parse keeps the last and silently drops the others. */
export function repeatedKeys({ text, value, scan }: Parsed): Problem[] {
  if (countKeys(value) === scan.members) return [];
  return repeatedIn(text).map((path) => ({ path, code: "duplicate", message: "This key stands here twice." }));
}

function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, each) => sum + countKeys(each), own);
}

/** Strings, brackets, commas and colons: the tokens that locate keys. */
const TOKENS = /"(?:[^"\\]+|\\.)*"|[{}[\],:]/gs;

interface Level {
  /** Null in a list. */
  readonly keys: Set<string> | null;
  at: string | number;
}

/** @param text valid JSON @returns paths */
function repeatedIn(text: string): string[] {
  const paths: string[] = [];
  const levels: Level[] = [];
  let last = "";
  for (const [token] of text.matchAll(TOKENS)) {
    const level = levels.at(-1);
    if (token === "{") levels.push({ keys: new Set(), at: "" });
    else if (token === "[") levels.push({ keys: null, at: 0 });
    else if (token === "}" || token === "]") levels.pop();
    else if (token === "," && typeof level?.at === "number") level.at++;
    else if (token === ":" && level?.keys) {
      level.at = JSON.parse(last) as string;
      if (level.keys.has(level.at)) paths.push(levels.map(({ at }) => at).join("."));
      level.keys.add(level.at);
    }
    last = token;
  }
  return paths;
}
