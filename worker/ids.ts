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
    `${prefix}_${encodeTime(now(), TIME_CHARACTERS).toLowerCase()}${randomPart()}`;

const TIME_CHARACTERS = 10;
const RANDOM_CHARACTERS = 16;
/** Crockford's base 32, as in a ULID. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** All chance is asked for at once: each call of the runtime costs more than the numbers do. */
function randomPart(): string {
  let text = "";
  for (const byte of crypto.getRandomValues(new Uint8Array(RANDOM_CHARACTERS))) text += ALPHABET[byte % 32];
  return text;
}
