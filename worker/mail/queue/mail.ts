import type { Context } from "../../platform/context.ts";
import type { MailMessage } from "../../platform/env.ts";
import { deliverMail } from "../deliver.ts";
import type { Mailer } from "../mailer.ts";
import { eachMessage } from "./each-message.ts";

export const consumeMail = (ctx: Context, mailer: Mailer, batch: MessageBatch<MailMessage>): Promise<void> =>
  eachMessage(batch, (mailId, attempt) => deliverMail(ctx, mailer, mailId, attempt));
