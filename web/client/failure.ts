import type { ErrorCode } from "../../worker/api-type.ts";

export type FailureCode = ErrorCode | "unreachable";

/** An answer that was not a success: the server's closed code, data about it, and the request's id to quote. */
export class ApiFailure extends Error {
  readonly code: FailureCode;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;
  readonly requestId: string | null;
  /** Seconds to wait, when the server said how long. */
  readonly retryAfter: number | null;

  constructor(answer: {
    code: FailureCode;
    message: string;
    status: number;
    details?: unknown;
    requestId: string | null;
    retryAfter: number | null;
  }) {
    super(answer.message);
    this.name = "ApiFailure";
    this.code = answer.code;
    this.status = answer.status;
    this.details = isRecord(answer.details) ? answer.details : {};
    this.requestId = answer.requestId;
    this.retryAfter = answer.retryAfter;
  }
}

/** Whether `error` is an answer with this code. */
export function isFailure(error: unknown, code: FailureCode): error is ApiFailure {
  return error instanceof ApiFailure && error.code === code;
}

/** No answer came: whether the change was made is unknown, so trying again must send the same `Idempotency-Key`. */
export const unreachable = () =>
  new ApiFailure({ code: "unreachable", message: "No answer.", status: 0, requestId: null, retryAfter: null });

export async function failureOf(response: Response): Promise<ApiFailure> {
  const body: unknown = await response.json().catch(() => null);
  const error = isRecord(body) && isRecord(body.error) ? body.error : {};
  return new ApiFailure({
    code: typeof error.code === "string" ? (error.code as ErrorCode) : "internal",
    message: typeof error.message === "string" ? error.message : response.statusText,
    status: response.status,
    details: error.details,
    requestId: response.headers.get("X-Request-ID"),
    retryAfter: Number(response.headers.get("Retry-After")) || null,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
