import * as v from "valibot";

/** What shows nothing: it hides, or turns the direction of what follows. Joiners belong into some scripts and into emoji. */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu;
const CONTROLS = /\p{Cc}/gu;
// A note keeps its line breaks.
const CONTROLS_BUT_LINES = /(?!\n)\p{Cc}/gu;
/** Something to be seen: fillers count as letters, and show nothing. */
const VISIBLE = /(?![\u115f\u1160\u2800\u3164\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u;

/** One line that a person typed: trimmed, white space folded, without what is invisible, 1 to `longest` characters. */
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

/** Several lines that a person typed; empty becomes null. */
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
