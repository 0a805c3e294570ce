import type { Context } from "../platform/context.ts";
import { logError } from "../platform/log-error.ts";
import { type Claim, type DeliveryOutcome, DONE, withClaim } from "./claim.ts";
import type { Mailer, SendResult } from "./mailer.ts";
import { failMail, releaseClaim, SUPERSEDED, stampSent } from "./record-outcome.ts";
import { secondsBeforeRetry } from "./retry-delay.ts";
import { writeMail } from "./write-mail.ts";

/** Shorter than a claim, so that a hanging transport cannot outlast its claim. */
const SEND_TIMEOUT_MS = 60_000;

/**
 * Claims one mail, sends it and records that. However many consumers call it, the mail goes out once; twice only after a
 * crash between sending and recording.
 * @param attempt the number of this delivery of the queue message, from 1
 */
export const deliverMail = (ctx: Context, mailer: Mailer, mailId: string, attempt: number): Promise<DeliveryOutcome> =>
  withClaim(ctx, mailId, async (claim) => settle(ctx, claim, await attemptToSend(ctx, mailer, claim), attempt));

/** After the last attempt. */
export const giveUpMail = (ctx: Context, mailId: string): Promise<DeliveryOutcome> =>
  withClaim(ctx, mailId, async (claim) => {
    await failMail(ctx, claim, "gave_up");
    return DONE;
  });

type Attempt = SendResult | { readonly outcome: "superseded" };

async function attemptToSend(ctx: Context, mailer: Mailer, { mail }: Claim): Promise<Attempt> {
  try {
    const outgoing = await writeMail(ctx, mail);
    return outgoing ? await within(SEND_TIMEOUT_MS, mailer.send(outgoing)) : { outcome: "superseded" };
  } catch (error) {
    logError("mail could not be written or handed to the transport", error, { mailId: mail.id });
    return { outcome: "deferred", code: "thrown", afterSeconds: 0 };
  }
}

async function within(timeoutMs: number, sending: Promise<SendResult>): Promise<SendResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<SendResult>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: "deferred", code: "timed_out", afterSeconds: 0 }), timeoutMs);
  });
  return Promise.race([sending, timeout]).finally(() => clearTimeout(timer));
}

async function settle(ctx: Context, claim: Claim, result: Attempt, attempt: number): Promise<DeliveryOutcome> {
  switch (result.outcome) {
    case "sent":
      await stampSent(ctx, claim.mail.id, result.messageId);
      return DONE;
    case "superseded":
      await failMail(ctx, claim, SUPERSEDED);
      return DONE;
    case "refused":
      await failMail(ctx, claim, result.failure);
      return DONE;
    case "deferred": {
      const afterSeconds = Math.max(result.afterSeconds, secondsBeforeRetry(attempt, Math.random()));
      logError("mail is deferred", result.code, { mailId: claim.mail.id, attempt, afterSeconds });
      await releaseClaim(ctx, claim, ctx.now() + afterSeconds * 1000);
      return { done: false, afterSeconds };
    }
  }
}
