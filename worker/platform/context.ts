import type { Notice } from "../../access/lease/protocol.ts";
import { type Database, openDatabase } from "../../db/database.ts";
import type { Env } from "./env.ts";
import { type NewId, newIdAt } from "./ids.ts";
import { type Secrets, secretsOf } from "./secrets/secrets.ts";

export type Language = "en" | "ru";

/** The only source of time, ids, randomness, storage and secrets for every use case. */
export interface Context {
  readonly env: Env;
  readonly db: Database;
  readonly secrets: Secrets;
  readonly requestId: string;
  readonly language: Language;
  /** The caller's network: an IPv4 address or an IPv6 /64; `unknown` if the platform does not provide it. */
  readonly network: string;
  /** `Idempotency-Key` as sent, and a digest of method, path and body. */
  readonly request: { readonly key: string | null; readonly hash: string };
  now(): number;
  readonly newId: NewId;
  random(length: number): Uint8Array<ArrayBuffer>;
  /** Continues work after the answer is sent. */
  after(work: Promise<unknown>): void;
  /** Notifies a stream's hub of a committed event, before the change is acknowledged. */
  notifyHub(stream: string, notice: Notice): Promise<void>;
}

/** Sends a notice to a hub; slow work goes to `after`. Never throws. */
export type NotifyHub = (
  env: Env,
  stream: string,
  notice: Notice,
  after: (work: Promise<unknown>) => void,
) => Promise<void>;

export interface ContextOrigin {
  readonly env: Env;
  readonly requestId: string;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly notifyHub: NotifyHub;
  readonly bookmark?: string | null;
  readonly language?: Language;
  readonly network?: string;
  readonly request?: Context["request"];
}

export async function createContext(origin: ContextOrigin): Promise<Context> {
  const now = () => Date.now();
  return {
    env: origin.env,
    db: openDatabase(origin.env.DB, origin.bookmark ?? null),
    secrets: await secretsOf(origin.env),
    requestId: origin.requestId,
    language: origin.language ?? "en",
    network: origin.network ?? "unknown",
    request: origin.request ?? { key: null, hash: "" },
    now,
    newId: newIdAt(now),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    after: origin.waitUntil,
    notifyHub: (stream, notice) => origin.notifyHub(origin.env, stream, notice, origin.waitUntil),
  };
}
