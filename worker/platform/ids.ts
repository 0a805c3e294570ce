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
  | "chg"
  | "req"
  | "box";

export type NewId = (prefix: IdPrefix) => string;

/** `usr_01k…`: a prefix and a lower-case ULID, so that ids of one kind sort by the time they were made. */
export const newIdAt =
  (now: () => number): NewId =>
  (prefix) =>
    `${prefix}_${encodeTime(now(), TIME_CHARACTERS).toLowerCase()}${randomPart()}`;

const TIME_CHARACTERS = 10;
const RANDOM_CHARACTERS = 16;
/** Crockford's base 32, as in a ULID. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** For so many ids chance is asked for at once: each call of the runtime costs more than the characters do. */
const PARTS_AT_ONCE = 256;
let drawn = "";
let used = 0;

function randomPart(): string {
  if (used === drawn.length) {
    drawn = drawCharacters(PARTS_AT_ONCE * RANDOM_CHARACTERS);
    used = 0;
  }
  used += RANDOM_CHARACTERS;
  return drawn.slice(used - RANDOM_CHARACTERS, used);
}

function drawCharacters(count: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(count));
  for (let at = 0; at < count; at++) bytes[at] = ALPHABET.charCodeAt((bytes[at] ?? 0) % ALPHABET.length);
  return new TextDecoder().decode(bytes);
}
