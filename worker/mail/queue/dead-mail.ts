import type { Context } from "../../platform/context.ts";
import type { MailMessage } from "../../platform/env.ts";
import { giveUpMail } from "../deliver.ts";
import { eachMessage } from "./each-message.ts";

/** Handles messages that failed every attempt. */
export const consumeDeadMail = (ctx: Context, batch: MessageBatch<MailMessage>): Promise<void> =>
  eachMessage(batch, (mailId) => giveUpMail(ctx, mailId));
