import { Failure } from "../../platform/errors.ts";
import { type Parsed, parseJson } from "../../platform/http/read-json.ts";

/** U+FFFD: what decoders put in place of bytes that are not text. */
const REPLACEMENT = "\ufffd";

/**
 * Parses a body, unless two parsers could read it differently (I-JSON, RFC 7493): bytes that are not text, a repeated key in
 * one object, half a surrogate pair, too large a number. @throws Failure `malformed`
 */
export function parseUnambiguous(text: string): unknown {
  // First, so that such bytes give the same error in and outside of JSON.
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
  // JSON.parse keeps only the last of repeated keys, so the text has more keys than the value.
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
