import * as v from "valibot";

// Control characters, and those that turn the direction of what follows: no name needs them.
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
// A note keeps its line breaks.
const UNSAFE_BUT_LINES = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One line that a person typed: trimmed, white space folded, without invisible controls, 1 to `longest` characters. */
export const PersonalText = (needed: string, longest: number) =>
  v.pipe(
    v.string(),
    v.check((text) => text.isWellFormed(), "This text holds half of a character."),
    v.transform((text) => text.normalize("NFC").replace(UNSAFE, " ").replace(/\s+/g, " ").trim()),
    v.minLength(1, needed),
    v.maxLength(longest, `At most ${longest} characters.`),
  );

/** Several lines that a person typed; empty becomes null. */
export const PersonalNote = (longest: number) =>
  v.pipe(
    v.string(),
    v.check((text) => text.isWellFormed(), "This text holds half of a character."),
    v.transform((text) => text.normalize("NFC").replaceAll("\r\n", "\n").replace(UNSAFE_BUT_LINES, " ").trim()),
    v.maxLength(longest, `At most ${longest} characters.`),
    v.transform((text) => (text === "" ? null : text)),
  );
