import { notifyHub } from "./answers/freshness/notify-hub.ts";
import { mailerOf } from "./mail/mailer-of.ts";
import { consumeDeadMail } from "./mail/queue/dead-mail.ts";
import { consumeMail } from "./mail/queue/mail.ts";
import { createContext } from "./platform/context.ts";
import type { Env, MailMessage } from "./platform/env.ts";
import { newIdAt } from "./platform/ids.ts";

/** The Worker's queue handler. An error returns the whole batch to the queue. */
export const consume: ExportedHandlerQueueHandler<Env, MailMessage> = async (batch, env, execution) => {
  const ctx = await createContext({
    env,
    requestId: newIdAt(Date.now)("req"),
    waitUntil: (work) => execution.waitUntil(work),
    notifyHub,
  });
  switch (batch.queue) {
    case "gatehouse-mail":
      return consumeMail(ctx, mailerOf(ctx), batch);
    case "gatehouse-mail-dead":
      return consumeDeadMail(ctx, batch);
    default:
      throw new Error(`Nothing consumes the queue ${batch.queue}.`);
  }
};
