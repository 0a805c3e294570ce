import { GatehouseError } from "./error.ts";
import { abortAfter, type Fetch, type FetchAnswer, pause } from "./runtime.ts";

export interface HttpOptions {
  /** Without a slash at the end. */
  readonly url: string;
  readonly key: string;
  readonly fetch: Fetch;
  /** For each try. */
  readonly timeoutMs: number;
  /** How often a try is repeated. */
  readonly retries: number;
}

export interface Answered<T> {
  readonly value: T;
  /** The state that it is of, if the server said so. */
  readonly revision: string | null;
}

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;
/** Whoever is asked to wait longer than this is told so. */
const LONGEST_RETRY_AFTER_S = 5;

/** Asks over HTTP. Everything that the SDK asks changes nothing, so that all of it may be asked again. */
export class Http {
  readonly #options: HttpOptions;

  constructor(options: HttpOptions) {
    this.#options = options;
  }

  get url(): string {
    return this.#options.url;
  }

  get authorization(): Record<string, string> {
    return { Authorization: `Bearer ${this.#options.key}` };
  }

  get = <T>(path: string): Promise<Answered<T>> => this.#ask("GET", path, {});

  post = <T>(path: string, body: object, headers: Record<string, string> = {}): Promise<Answered<T>> =>
    this.#ask("POST", path, { "Content-Type": "application/json", ...headers }, JSON.stringify(body));

  /** Repeats what failed by chance, with full jitter. @throws GatehouseError */
  async #ask<T>(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answered<T>> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#try<T>(method, path, headers, body);
      } catch (error) {
        const wait = pauseAfter(error, attempt);
        if (wait === null || attempt >= this.#options.retries) throw error;
        await pause(wait);
      }
    }
  }

  async #try<T>(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answered<T>> {
    const { url, fetch, timeoutMs } = this.#options;
    const all = { ...headers, ...this.authorization };
    const init = { method, headers: all, signal: abortAfter(timeoutMs), ...(body === undefined ? {} : { body }) };
    let answer: FetchAnswer;
    let text: string;
    try {
      answer = await fetch(url + path, init);
      text = await answer.text();
    } catch (error) {
      throw new GatehouseError("unreachable", `Gatehouse did not answer: ${String(error)}`, {});
    }
    return { value: valueIn<T>(answer, text), revision: answer.headers.get("Gatehouse-Revision") };
  }
}

/** Milliseconds to wait before the next try; null: another one is no use. */
function pauseAfter(error: unknown, attempt: number): number | null {
  if (!(error instanceof GatehouseError) || !error.isTemporary) return null;
  const seconds = error.retryAfter ?? 0;
  if (seconds > LONGEST_RETRY_AFTER_S) return null;
  return seconds * 1_000 + Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
}

function valueIn<T>({ status, headers }: FetchAnswer, text: string): T {
  const about = {
    status,
    requestId: headers.get("X-Request-ID"),
    retryAfter: Number(headers.get("Retry-After")) || null,
  };
  const value = parse(text);
  if (status === 200 && typeof value === "object" && value !== null) return value as T;
  const { code, message } = (value as { error?: { code?: string; message?: string } } | null)?.error ?? {};
  throw new GatehouseError(code ?? "unreadable", message ?? `Gatehouse answered ${status}.`, about);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
