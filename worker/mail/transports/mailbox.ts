import { mailbox } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import type { Mailer } from "../mailer.ts";

/** Delivers into the database of a local deployment; `/mailbox` shows the mail. */
export const mailboxMailer = (ctx: Context): Mailer => ({
  async send({ to, subject, text, html }) {
    const id = ctx.newId("box");
    await ctx.db.primary().insert(mailbox).values({ id, toEmail: to, subject, text, html, deliveredAt: ctx.now() });
    return { outcome: "sent", messageId: id };
  },
});
