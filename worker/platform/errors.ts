import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Every error code, and its HTTP status. */
const STATUS = {
  malformed: 400,
  unauthenticated: 401,
  wrong_credentials: 401,
  forbidden: 403,
  confirm_identity: 403,
  not_found: 404,
  method_not_allowed: 405,
  stale: 409,
  wrong_account: 409,
  ask_again: 409,
  newer_sent: 409,
  invitation_expired: 409,
  invitation_closed: 409,
  already_member: 409,
  already_exists: 409,
  no_account: 409,
  slug_taken: 409,
  project_archived: 409,
  project_suspended: 409,
  restoration_over: 409,
  owner_must_transfer: 409,
  transfer_pending: 409,
  idempotency_mismatch: 422,
  idempotency_expired: 409,
  revision_unknown: 409,
  history_changed: 409,
  too_large: 413,
  unsupported_media_type: 415,
  invalid: 422,
  too_many_requests: 429,
  internal: 500,
  busy: 503,
  not_migrated: 503,
} as const satisfies Readonly<Record<string, ContentfulStatusCode>>;

export type ErrorCode = keyof typeof STATUS;
export const ERROR_CODES = Object.keys(STATUS) as ErrorCode[];

export const statusOf = (code: ErrorCode): ContentfulStatusCode => STATUS[code];

/** A path in the request (`grants.0.scope`), a code and a sentence. */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export type Details = Readonly<Record<string, unknown>>;

/** The one error class: a code from a closed set, its data, and a sentence for developers who read the raw answer. */
export class Failure extends Error {
  readonly code: ErrorCode;
  readonly details: Details | null;

  constructor(code: ErrorCode, message: string, details: Details | null = null) {
    super(message);
    this.name = "Failure";
    this.code = code;
    this.details = details;
  }
}

/** The same bytes for missing and invisible things, so that neither is revealed. */
export const notFound = () => new Failure("not_found", "There is nothing here, or it is not visible to you.");

export const alreadyMember = () => new Failure("already_member", "This person is in the project already.");

export const keyNeeded = () => new Failure("unauthenticated", "Send a service key: Authorization: Bearer gk_…");

export const unknownKey = () => new Failure("unauthenticated", "This key is unknown, has ended or has expired.");

export const invalid = (problems: readonly Problem[]) =>
  new Failure("invalid", problems[0]?.message ?? "The request is not valid.", { problems });

export const invalidAt = (path: string, code: string, message: string) => invalid([{ path, code, message }]);

const LONGEST_LOGGED = 500;

/** The loggable part of an error. drizzle adds a statement's values to its message, which are personal. */
export function loggedMessage(error: unknown): string {
  const [message = ""] = (error instanceof Error ? error.message : String(error)).split("\nparams:");
  return message.slice(0, LONGEST_LOGGED);
}
