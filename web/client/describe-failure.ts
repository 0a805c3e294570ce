import { formatNumber } from "../i18n/format.ts";
import { m } from "../paraglide/messages.js";
import { ApiFailure, type FailureCode } from "./failure.ts";

type Sentences = Partial<Record<FailureCode, () => string>>;

/** Codes with a sentence of their own; the others are faults, of ours or of what was sent to us. */
const sentences: Sentences = {
  unreachable: m.error_unreachable,
  unauthenticated: m.error_unauthenticated,
  wrong_credentials: m.error_wrong_credentials,
  confirm_identity: m.error_confirm_identity,
  not_found: m.error_not_found,
  busy: m.error_busy,
  invalid: m.error_invalid,
};

/** Codes that only some screens meet are put in words by those screens, so that the first one stays small. */
export function addSentences(more: Sentences): void {
  Object.assign(sentences, more);
}

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
