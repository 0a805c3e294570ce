/**
 * A question without an answer, which is never a yes. `code` is the server's (`unauthenticated`, `forbidden`,
 * `too_many_requests`, …), or `unreachable` when no answer came in time (`cause` is what the runtime said), or `unreadable`
 * when it was no answer of Gatehouse's; or `sdk_too_old` when only a newer SDK can decide what a synced project holds.
 */
export class GatehouseError extends Error {
  readonly code: string;
  /** The HTTP status; null if no answer came. */
  readonly status: number | null;
  /** Quote this to the server's administrator. */
  readonly requestId: string | null;
  /** Seconds, if the server asked to wait. */
  readonly retryAfter: number | null;

  constructor(
    code: string,
    message: string,
    about: Partial<Pick<GatehouseError, "status" | "requestId" | "retryAfter" | "cause">> = {},
  ) {
    const { status = null, requestId = null, retryAfter = null, ...options } = about;
    super(message, options);
    this.name = "GatehouseError";
    this.code = code;
    this.status = status;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
  }

  /** Whether the same question may be answered later, because the fault is not in the question or the key. */
  get isTemporary(): boolean {
    return this.code === "unreachable" || TEMPORARY.includes(this.status ?? 0);
  }
}

const TEMPORARY = [429, 500, 502, 503, 504];

/** Node keeps the reason one level below: `ECONNREFUSED` says more than `fetch failed`. */
export function unreachable(url: string, cause: unknown): GatehouseError {
  const { code, message } = (cause as { cause?: { code?: string; message?: string } } | null)?.cause ?? {};
  const why = code ?? message;
  return new GatehouseError("unreachable", `${url} did not answer: ${cause}${why ? ` (${why})` : ""}`, { cause });
}
