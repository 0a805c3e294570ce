const LONGEST_NAME = 60;
const LONGEST_NOTE = 500;

const SCHEME = /\b[a-z][a-z0-9+.-]*:\/\//giu;
const ADDRESS = /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)\S*|\S+[.。．｡]\p{L}{2,}(?::\d+)?\/\S*/giu;
/** A dot that a mail program may read as part of a domain, as in `example.com`. */
const LINKING_DOT = /(?<=[\p{L}\p{N}])[.。．｡](?=\p{L}{2})/gu;

/**
 * A typed name, made safe for a subject, a heading and a From name: one line without control characters, page addresses or
 * text that a mail program would turn into a link. Never empty.
 */
export function cleanName(typed: string): string {
  const text = withoutControls(typed);
  const name = oneLine(text.replace(ADDRESS, " ")) || oneLine(text) || "—";
  return clip(name, LONGEST_NAME);
}

/** A typed note with its words and lines. Addresses stay readable but are not turned into links. */
export const cleanNote = (typed: string): string =>
  clip(
    unlinked(withoutControls(typed))
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
    LONGEST_NOTE,
  );

const oneLine = (text: string): string => unlinked(text).replace(/\s+/gu, " ").trim();

const unlinked = (text: string): string => text.replace(SCHEME, "").replace(LINKING_DOT, ". ");

/** Removes characters that break lines, change the text direction, hide or stack. Line breaks become `\n`. */
const withoutControls = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu, "")
    .replace(JOINER_IN_ASCII, "")
    .replace(/(\p{M}{3})\p{M}+/gu, "$1");

// Joiners are needed in some scripts and in emoji. Next to ASCII they serve only to hide.
const JOINER_IN_ASCII = /(?<![^\p{ASCII}])[\u200c\u200d]+|[\u200c\u200d]+(?![^\p{ASCII}])/gu;

function clip(text: string, longest: number): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const kept = characters.slice(0, longest - 1).join("");
  return `${kept.trimEnd()}…`;
}
