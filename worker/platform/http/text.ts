import * as v from "valibot";

/** Invisible characters, including ones that change the text direction. Joiners are needed in some scripts and emoji. */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu;
const CONTROLS = /\p{Cc}/gu;
// A note keeps its line breaks.
const CONTROLS_BUT_LINES = /(?!\n)\p{Cc}/gu;
/** At least one visible character. Fillers have the category of letters but are invisible. */
const VISIBLE = /(?![\u115f\u1160\u2800\u3164\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u;

/** One typed line: trimmed, white space folded, invisible characters removed, 1 to `longest` characters. */
export const PersonalText = (needed: string, longest: number) =>
  v.pipe(
    v.string(),
    v.check((text) => text.isWellFormed(), "This text holds half of a character."),
    v.transform((text) =>
      text.normalize("NFC").replace(CONTROLS, " ").replace(INVISIBLE, "").replace(/\s+/g, " ").trim(),
    ),
    v.regex(VISIBLE, needed),
    v.maxLength(longest, `At most ${longest} characters.`),
  );

/** Several typed lines; empty becomes null. */
export const PersonalNote = (longest: number) =>
  v.pipe(
    v.string(),
    v.check((text) => text.isWellFormed(), "This text holds half of a character."),
    v.transform((text) =>
      text.normalize("NFC").replaceAll("\r\n", "\n").replace(CONTROLS_BUT_LINES, " ").replace(INVISIBLE, "").trim(),
    ),
    v.maxLength(longest, `At most ${longest} characters.`),
    v.transform((text) => (text === "" ? null : text)),
  );
