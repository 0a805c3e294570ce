const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const [OPEN_BRACE, CLOSE_BRACE] = [0x7b, 0x7d];
const [OPEN_BRACKET, CLOSE_BRACKET] = [0x5b, 0x5d];

/** What one pass over the bytes of a text tells, of which the last two hold if it is valid JSON. */
export interface JsonScan {
  /** How deep brackets nest. */
  readonly depth: number;
  /** How often a key stands in its objects: colons outside strings. */
  readonly members: number;
  /** Whether anything in its strings is written as an escape. */
  readonly hasEscapes: boolean;
}

/** Looks at bytes, before anything recurses over what they say: what matters in JSON is ASCII, also within UTF-8. */
export function scanJson(bytes: Uint8Array): JsonScan {
  let [depth, deepest, members, isInString, hasEscapes] = [0, 0, 0, false, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) isInString = !isInString;
    else if (isInString) {
      if (byte !== BACKSLASH) continue;
      hasEscapes = true;
      at++;
    } else if (byte === COLON) members++;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) deepest = Math.max(deepest, ++depth);
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth--;
  }
  return { depth: deepest, members, hasEscapes };
}
