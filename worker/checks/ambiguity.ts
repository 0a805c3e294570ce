/**
 * What two readers of a body could take for two things (I-JSON, RFC 7493): a key that stands twice in one object, half of a
 * character, a number that is too large. A sentence, or null. `value` is what JSON.parse made of `text`.
 */
export function ambiguityIn(text: string, value: unknown): string | null {
  const seen = { members: 0, halves: 0, infinite: 0 };
  survey(value, seen);
  if (seen.halves > 0) return "The body holds half of a character.";
  if (seen.infinite > 0) return "The body holds a number that is too large.";
  return seen.members === membersIn(text) ? null : "The body names a key twice in one object.";
}

function survey(value: unknown, seen: { members: number; halves: number; infinite: number }): void {
  if (typeof value === "string" && !value.isWellFormed()) seen.halves++;
  if (typeof value === "number" && !Number.isFinite(value)) seen.infinite++;
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) survey(item, seen);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    seen.members++;
    survey(key, seen);
    survey(item, seen);
  }
}

/** Of a key that stands twice JSON.parse keeps the last: so the text, which is valid, has more colons outside strings. */
function membersIn(text: string): number {
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ":") members++;
    else if (text[at] === '"') at = endOfString(text, at);
  }
  return members;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}
