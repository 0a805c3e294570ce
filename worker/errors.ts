import type { ContentfulStatusCode } from "hono/utils/http-status";

export type ErrorCode =
  | "malformed"
  | "unauthenticated"
  | "wrong_credentials"
  | "forbidden"
  | "confirm_identity"
  | "not_found"
  | "method_not_allowed"
  | "stale"
  | "wrong_account"
  | "ask_again"
  | "newer_sent"
  | "invitation_expired"
  | "invitation_settled"
  | "already_member"
  | "already_exists"
  | "no_account"
  | "slug_taken"
  | "project_archived"
  | "project_suspended"
  | "restoration_over"
  | "owner_must_transfer"
  | "transfer_pending"
  | "idempotency_mismatch"
  | "idempotency_expired"
  | "revision_unknown"
  | "history_changed"
  | "too_large"
  | "unsupported_media_type"
  | "invalid"
  | "too_many_requests"
  | "internal"
  | "busy"
  | "not_migrated";

/** A path into what was sent (`grants.0.scope`), a closed code and a sentence. */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export type Details = Readonly<Record<string, unknown>>;

/** The one error class: a closed code, data about it, and a sentence for whoever reads the raw answer. */
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

/** "Not there" and "not yours" are this one answer, byte for byte. */
export const notFound = () => new Failure("not_found", "There is nothing here, or it is not visible to you.");

export const alreadyMember = () => new Failure("already_member", "This person is in the project already.");

export const keyNeeded = () => new Failure("unauthenticated", "Send a service key: Authorization: Bearer gk_…");

export const unknownKey = () => new Failure("unauthenticated", "This key is unknown, has ended or has expired.");

export const invalid = (problems: readonly Problem[]) =>
  new Failure("invalid", problems[0]?.message ?? "The request is not valid.", { problems });

export const invalidAt = (path: string, code: string, message: string) => invalid([{ path, code, message }]);

const LONGEST_LOGGED = 500;

/** What a log may hold of an error. drizzle adds a statement's values to its message, and those are what people typed. */
export function loggedMessage(error: unknown): string {
  const [message = ""] = (error instanceof Error ? error.message : String(error)).split("\nparams:");
  return message.slice(0, LONGEST_LOGGED);
}

export function statusOf(code: ErrorCode): ContentfulStatusCode {
  switch (code) {
    case "malformed":
      return 400;
    case "unauthenticated":
    case "wrong_credentials":
      return 401;
    case "forbidden":
    case "confirm_identity":
      return 403;
    case "not_found":
      return 404;
    case "method_not_allowed":
      return 405;
    case "stale":
    case "wrong_account":
    case "ask_again":
    case "newer_sent":
    case "invitation_expired":
    case "invitation_settled":
    case "already_member":
    case "already_exists":
    case "no_account":
    case "slug_taken":
    case "project_archived":
    case "project_suspended":
    case "restoration_over":
    case "owner_must_transfer":
    case "transfer_pending":
    case "idempotency_expired":
    case "revision_unknown":
    case "history_changed":
      return 409;
    case "too_large":
      return 413;
    case "unsupported_media_type":
      return 415;
    case "idempotency_mismatch":
    case "invalid":
      return 422;
    case "too_many_requests":
      return 429;
    case "internal":
      return 500;
    case "busy":
    case "not_migrated":
      return 503;
  }
}
