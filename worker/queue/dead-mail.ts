import type { Context } from "../context.ts";
import type { MailMessage } from "../env.ts";
import { giveUpMail } from "../mail/deliver.ts";
import { eachMessage } from "./each-message.ts";

/** After the last attempt. */
export const consumeDeadMail = (ctx: Context, batch: MessageBatch<MailMessage>): Promise<void> =>
  eachMessage(batch, (mailId) => giveUpMail(ctx, mailId));
