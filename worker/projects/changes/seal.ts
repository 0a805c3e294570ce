import canonicalize from "canonicalize";
import { hex, sha256Hex } from "../../platform/bytes.ts";
import { Personal } from "./personal.ts";

const EVENT_FORMAT = "gatehouse/event@1";
/** The previous hash of a project's first event. */
export const NO_HASH = "0".repeat(64);

export interface EventFields {
  readonly project: string;
  readonly revision: number;
  readonly previousHash: string;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly touches: unknown;
  readonly target: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface SealedEvent {
  readonly text: string;
  readonly hash: string;
  readonly values: readonly { position: number; salt: string; value: string }[];
}

/** The RFC 8785 text of an event, its SHA-256, and the personal values that are stored apart. */
export async function seal(
  fields: EventFields,
  random: (length: number) => Uint8Array<ArrayBuffer>,
): Promise<SealedEvent> {
  const values: { position: number; salt: string; value: string }[] = [];
  const hashes = new Map<Personal, string>();
  for (const found of personalsIn([fields.before, fields.after])) {
    const salt = hex(random(16));
    values.push({ position: values.length, salt, value: found.value });
    hashes.set(found, await hashPersonal(salt, found.value));
  }
  const positions = new Map([...hashes.keys()].map((found, position) => [found, position]));
  const replace = (found: Personal) => ({ $value: positions.get(found), hash: hashes.get(found) });
  const text = canonicalText({
    format: EVENT_FORMAT,
    ...fields,
    before: withoutPersonals(fields.before, replace),
    after: withoutPersonals(fields.after, replace),
  });
  return { text, hash: await sha256Hex(text), values };
}

export const hashPersonal = (salt: string, value: string): Promise<string> => sha256Hex(`${salt}\n${value}`);

function canonicalText(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("An event must be JSON.");
  return text;
}

function personalsIn(value: unknown): Personal[] {
  if (value instanceof Personal) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(personalsIn);
}

function withoutPersonals(value: unknown, replace: (found: Personal) => unknown): unknown {
  if (value instanceof Personal) return replace(value);
  if (Array.isArray(value)) return value.map((item) => withoutPersonals(item, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutPersonals(item, replace)]));
}
