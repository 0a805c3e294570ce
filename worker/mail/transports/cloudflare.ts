import type { Mailer, MailFailure, SendResult } from "../mailer.ts";

const PERMANENT: Readonly<Record<string, MailFailure>> = {
  E_RECIPIENT_SUPPRESSED: "suppressed",
  E_RECIPIENT_NOT_ALLOWED: "recipient_not_allowed",
  E_SENDER_NOT_VERIFIED: "sender_not_verified",
  E_SENDER_DOMAIN_NOT_AVAILABLE: "sender_not_verified",
  E_VALIDATION_ERROR: "refused",
  E_FIELD_MISSING: "refused",
  E_TOO_MANY_RECIPIENTS: "refused",
  E_CONTENT_TOO_LARGE: "refused",
  E_HEADER_NOT_ALLOWED: "refused",
  E_HEADER_USE_API_FIELD: "refused",
  E_HEADER_NAME_INVALID: "refused",
  E_HEADER_VALUE_INVALID: "refused",
  E_HEADER_VALUE_TOO_LONG: "refused",
  E_HEADERS_TOO_LARGE: "refused",
  E_HEADERS_TOO_MANY: "refused",
};

/** The daily quota resets within a day, which five attempts four hours apart outlast. */
const SECONDS_BEFORE: Readonly<Record<string, number>> = {
  E_RATE_LIMIT_EXCEEDED: 60,
  E_DAILY_LIMIT_EXCEEDED: 4 * 60 * 60,
};

/** Cloudflare Email Service, through the `send_email` binding. */
export const cloudflareMailer = (email: SendEmail): Mailer => ({
  async send({ headers, ...mail }) {
    try {
      const { messageId } = await email.send({ ...mail, headers: { ...headers } });
      return { outcome: "sent", messageId };
    } catch (error) {
      return resultOf(codeOf(error));
    }
  },
});

/** Unknown codes, and errors without a code, count as temporary. */
function resultOf(code: string): SendResult {
  const failure = PERMANENT[code];
  if (failure !== undefined) return { outcome: "refused", failure };
  return { outcome: "deferred", code, afterSeconds: SECONDS_BEFORE[code] ?? 0 };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "no_code";
