import { formatNumber } from "../i18n/format.ts";
import { m } from "../paraglide/messages.js";
import { ApiFailure, type FailureCode } from "./failure.ts";

/** Codes with a sentence of their own; the others are faults, of ours or of what was sent to us. */
const sentences: Readonly<Partial<Record<FailureCode, () => string>>> = {
  unreachable: m.error_unreachable,
  unauthenticated: m.error_unauthenticated,
  wrong_credentials: m.error_wrong_credentials,
  not_found: m.error_not_found,
  stale: m.error_stale,
  wrong_account: m.error_wrong_account,
  ask_again: m.error_ask_again,
  newer_sent: m.error_newer_sent,
  invitation_expired: m.error_invitation_expired,
  invitation_settled: m.error_invitation_settled,
  already_member: m.error_already_member,
  already_exists: m.error_already_exists,
  slug_taken: m.error_slug_taken,
  project_archived: m.error_project_archived,
  restoration_over: m.error_restoration_over,
  owner_must_transfer: m.error_owner_must_transfer,
  transfer_pending: m.error_transfer_pending,
  too_large: m.error_too_large,
  busy: m.error_busy,
  invalid: m.error_invalid,
};

/** What to show somebody about `error`: what failed and what to do next, in their language. */
export function describeFailure(error: unknown, owner?: string | null): string {
  if (!(error instanceof ApiFailure)) return m.error_internal();
  if (error.code === "forbidden") return owner ? m.error_forbidden({ name: owner }) : m.error_forbidden_plain();
  if (error.code === "too_many_requests") {
    return error.retryAfter === null
      ? m.error_too_many_plain()
      : m.error_too_many({ seconds: formatNumber(error.retryAfter) });
  }
  return (sentences[error.code] ?? m.error_internal)();
}

/** The request's number to quote, for failures that whoever runs the installation must look into. */
export function requestToQuote(error: unknown): string | null {
  return error instanceof ApiFailure && error.status >= 500 ? error.requestId : null;
}
