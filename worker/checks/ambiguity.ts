import { membersIn } from "../http/scan-json.ts";

/**
 * What two readers of a body could take for two things (I-JSON, RFC 7493): a key that stands twice in one object, half of a
 * character, a number that is too large. A sentence, or null. `value` is what JSON.parse made of `text`.
 */
export function ambiguityIn(text: string, value: unknown): string | null {
  const seen: Seen = { members: 0, halves: 0, infinite: 0, mayHoldHalves: text.includes("\\") };
  survey(value, seen);
  if (seen.halves > 0) return "The body holds half of a character.";
  if (seen.infinite > 0) return "The body holds a number that is too large.";
  // Of a key that stands twice JSON.parse keeps the last, so the text has more of them.
  return seen.members === membersIn(text) ? null : "The body names a key twice in one object.";
}

interface Seen {
  members: number;
  halves: number;
  infinite: number;
  /** Text that was UTF-8 holds half of a character only where it is written as an escape. */
  readonly mayHoldHalves: boolean;
}

function survey(value: unknown, seen: Seen): void {
  if (typeof value === "string" && seen.mayHoldHalves && !value.isWellFormed()) seen.halves++;
  if (typeof value === "number" && !Number.isFinite(value)) seen.infinite++;
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) survey(item, seen);
    return;
  }
  for (const key of Object.keys(value)) {
    seen.members++;
    survey(key, seen);
    survey((value as Record<string, unknown>)[key], seen);
  }
}
