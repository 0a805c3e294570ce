import { formatNumber } from "../i18n/format.ts";
import { m } from "../paraglide/messages.js";
import { addSentences } from "./describe-failure.ts";

/** What every screen can meet: loaded with the first failure. */
addSentences({
  unauthenticated: m.error_unauthenticated,
  wrong_credentials: m.error_wrong_credentials,
  confirm_identity: m.error_confirm_identity,
  forbidden: ({ owner }) => (owner ? m.error_forbidden({ name: owner }) : m.error_forbidden_plain()),
  not_found: m.error_not_found,
  busy: m.error_busy,
  invalid: m.error_invalid,
  too_many_requests: ({ failure: { retryAfter } }) =>
    retryAfter === null ? m.error_too_many_plain() : m.error_too_many({ seconds: formatNumber(retryAfter) }),
});
