import { Failure } from "../../platform/errors.ts";
import { type Parsed, parseJson } from "../../platform/http/read-json.ts";

/** Stands for bytes that were no text, wherever somebody read them for text all the same. */
const REPLACEMENT = "\ufffd";

/**
 * What the text of a body says, unless two readers could take it for two things (I-JSON, RFC 7493): what is no text, a key
 * that stands twice in one object, half of a character, a number that is too large. @throws Failure `malformed`
 */
export function parseUnambiguous(text: string): unknown {
  // First: the same is said of such bytes whether or not JSON is around them.
  if (text.includes(REPLACEMENT)) {
    throw new Failure("malformed", "The body is not valid UTF-8, or holds U+FFFD, which stands for what is not.");
  }
  const parsed = parseJson(text);
  const ambiguity = ambiguityIn(parsed);
  if (ambiguity !== null) throw new Failure("malformed", ambiguity);
  return parsed.value;
}

function ambiguityIn({ value, scan }: Parsed): string | null {
  const seen = { members: 0, halves: 0, infinite: 0 };
  survey(value, seen, scan.hasEscapes);
  if (seen.halves > 0) return "The body holds half of a character.";
  if (seen.infinite > 0) return "The body holds a number that is too large.";
  // Of a key that stands twice JSON.parse keeps the last, so the text has more of them.
  return seen.members === scan.members ? null : "The body names a key twice in one object.";
}

/** @param hasEscapes text that was UTF-8 holds half of a character only where it is written as one */
function survey(
  value: unknown,
  seen: { members: number; halves: number; infinite: number },
  hasEscapes: boolean,
): void {
  if (typeof value === "string" && hasEscapes && !value.isWellFormed()) seen.halves++;
  if (typeof value === "number" && !Number.isFinite(value)) seen.infinite++;
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) survey(item, seen, hasEscapes);
    return;
  }
  for (const key of Object.keys(value)) {
    seen.members++;
    if (hasEscapes) survey(key, seen, hasEscapes);
    survey((value as Record<string, unknown>)[key], seen, hasEscapes);
  }
}
