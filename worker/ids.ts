import { ulid } from "ulid";

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
    `${prefix}_${ulid(now(), fraction).toLowerCase()}`;

const fraction = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
