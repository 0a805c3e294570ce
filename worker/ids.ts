import { encodeTime } from "ulid";

export type IdPrefix =
  | "usr"
  | "ses"
  | "cod"
  | "prj"
  | "mem"
  | "inv"
  | "imp"
  | "grt"
  | "trf"
  | "key"
  | "mal"
  | "out"
  | "chg"
  | "req"
  | "box";

export type NewId = (prefix: IdPrefix) => string;

/** `usr_01k…`: a prefix and a lower-case ULID, so that ids of one kind sort by the time they were made. */
export const newIdAt =
  (now: () => number): NewId =>
  (prefix) =>
    `${prefix}_${timePart(now())}${randomPart()}`;

const TIME_CHARACTERS = 10;
const RANDOM_CHARACTERS = 16;
/** Crockford's base 32, as in a ULID. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** That of the last id: many are made within one millisecond. */
let last = { at: Number.NaN, text: "" };

function timePart(at: number): string {
  if (at !== last.at) last = { at, text: encodeTime(at, TIME_CHARACTERS).toLowerCase() };
  return last.text;
}

/** For so many ids chance is asked for at once: each call of the runtime costs more than the characters do. */
const PARTS_AT_ONCE = 256;
let unused = "";

function randomPart(): string {
  if (unused === "") unused = drawCharacters(PARTS_AT_ONCE * RANDOM_CHARACTERS);
  const part = unused.slice(0, RANDOM_CHARACTERS);
  unused = unused.slice(RANDOM_CHARACTERS);
  return part;
}

function drawCharacters(count: number): string {
  const codes = crypto.getRandomValues(new Uint8Array(count)).map((byte) => ALPHABET.charCodeAt(byte % 32));
  return String.fromCharCode(...codes);
}
