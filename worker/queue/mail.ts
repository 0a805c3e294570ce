import type { Context } from "../context.ts";
import type { MailMessage } from "../env.ts";
import { deliverMail } from "../mail/deliver.ts";
import type { Mailer } from "../mail/mailer.ts";
import { eachMessage } from "./each-message.ts";

export const consumeMail = (ctx: Context, mailer: Mailer, batch: MessageBatch<MailMessage>): Promise<void> =>
  eachMessage(batch, (mailId, attempt) => deliverMail(ctx, mailer, mailId, attempt));
