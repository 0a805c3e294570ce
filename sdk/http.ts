import { Circuit } from "./circuit.ts";
import { GatehouseError, unreachable } from "./error.ts";
import { type Abort, type Fetch, type FetchAnswer, pause, signalOf } from "./runtime.ts";

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

interface Request {
  readonly method: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export interface Answered<T> {
  readonly value: T;
  /** The state that the answer holds for, if the server said so. */
  readonly revision: string | null;
}

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;
/** A longer `Retry-After` is an error at once. */
const LONGEST_RETRY_AFTER_S = 5;

/** Asks over HTTP. No request of the SDK changes anything, so all of them may be repeated. */
export class Http {
  readonly url: string;
  readonly authorization: Record<string, string>;
  readonly #options: HttpOptions;
  readonly #circuit = new Circuit();

  constructor(options: HttpOptions) {
    this.#options = options;
    this.url = options.url;
    this.authorization = { Authorization: `Bearer ${options.key}` };
  }

  get<T>(path: string, signal: Abort): Promise<Answered<T>> {
    return this.#ask(path, { method: "GET" }, signal);
  }

  post<T>(path: string, body: object, signal?: Abort, headers: Record<string, string> = {}): Promise<Answered<T>> {
    const all = { "Content-Type": "application/json", ...headers };
    return this.#ask(path, { method: "POST", headers: all, body: JSON.stringify(body) }, signal);
  }

  /** Retries temporary failures, with full jitter. @throws GatehouseError, or the reason with which the caller gave up */
  async #ask<T>(path: string, request: Request, signal: Abort | undefined): Promise<Answered<T>> {
    for (let attempt = 0; ; attempt++) {
      this.#circuit.enter(this.url);
      try {
        return await this.#try<T>(path, request, signal);
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        const wait = pauseAfter(error, attempt);
        if (wait === null || attempt >= this.#options.retries) throw error;
        await pause(wait, signal);
      }
    }
  }

  async #try<T>(path: string, request: Request, signal: Abort | undefined): Promise<Answered<T>> {
    const { fetch, timeoutMs } = this.#options;
    const headers = { ...request.headers, ...this.authorization };
    let answer: FetchAnswer;
    let text: string;
    try {
      // A redirect must not carry the key to another address.
      const init = { ...request, headers, redirect: "manual", signal: signalOf(timeoutMs, signal) } as const;
      answer = await fetch(this.url + path, init);
      text = await answer.text();
    } catch (error) {
      this.#circuit.leave(signal?.aborted ? undefined : null, error);
      throw unreachable(this.url, error);
    }
    this.#circuit.leave(answer.status);
    return { value: valueIn<T>(answer, text), revision: answer.headers.get("Gatehouse-Revision") };
  }
}

/** Milliseconds to wait before the next try; null: do not retry. */
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
  const other = `This is no answer of Gatehouse's: ${status} ${headers.get("Location") ?? ""}`;
  throw new GatehouseError(code ?? "unreadable", message ?? other.trimEnd(), about);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
