const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const [OPEN_BRACE, CLOSE_BRACE] = [0x7b, 0x7d];
const [OPEN_BRACKET, CLOSE_BRACKET] = [0x5b, 0x5d];

/** The result of one pass over a text; the last two are meaningful only for valid JSON. */
export interface JsonScan {
  /** The deepest nesting of brackets. */
  readonly depth: number;
  /** The number of keys in all objects: colons outside strings. */
  readonly members: number;
  /** Whether any string contains an escape. */
  readonly hasEscapes: boolean;
}

/** Runs before any recursion over the parsed value, and ends where brackets nest deeper than `limit`. */
export function scanJson(text: string, limit: number): JsonScan {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  let isInString = false;
  let hasEscapes = false;
  for (let at = 0; at < text.length && deepest <= limit; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isInString = !isInString;
    else if (isInString) {
      if (code !== BACKSLASH) continue;
      hasEscapes = true;
      at++;
    } else if (code === COLON) members++;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) deepest = Math.max(deepest, ++depth);
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
  }
  return { depth: deepest, members, hasEscapes };
}
