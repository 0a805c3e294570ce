import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant, json } from "./columns.ts";

export type MailState = "queued" | "sending" | "sent" | "failed";

/**
 * One mail to one address, written in the batch of the change that it reports. It contains no token or code: the consumer
 * derives them when it renders the mail.
 */
export const mail = sqliteTable(
  "mail",
  {
    id: text("id").primaryKey(),
    template: text("template").notNull(),
    toEmail: text("to_email").notNull(),
    language: text("language").$type<"en" | "ru">().notNull(),
    data: json<Record<string, unknown>>("data").notNull(),
    projectId: text("project_id"),
    invitationId: text("invitation_id"),
    state: text("state").$type<MailState>().notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** Another consumer may take over an overdue claim. */
    claimedUntil: instant("claimed_until"),
    claimId: text("claim_id"),
    /** When the sweep hands it to the queue, unless it is settled by then. Null: it is settled. */
    sweepAt: instant("sweep_at"),
    createdAt: instant("created_at").notNull(),
    sentAt: instant("sent_at"),
    messageId: text("message_id"),
    /** A code from a closed set (`suppressed`, `refused`, …), for which each client has its own sentences. */
    failure: text("failure"),
  },
  (t) => [
    index("mail_to").on(t.toEmail, t.template, t.createdAt),
    index("mail_invitation").on(t.invitationId, t.createdAt),
    index("mail_settled").on(t.state, t.createdAt),
    index("mail_open").on(t.sweepAt).where(sql`sweep_at is not null`),
  ],
);

/** Where the `mailbox` transport of a local deployment delivers. */
export const mailbox = sqliteTable(
  "mailbox",
  {
    id: text("id").primaryKey(),
    toEmail: text("to_email").notNull(),
    subject: text("subject").notNull(),
    text: text("text").notNull(),
    html: text("html").notNull(),
    deliveredAt: instant("delivered_at").notNull(),
  },
  (t) => [index("mailbox_time").on(t.deliveredAt, t.id), index("mailbox_to").on(t.toEmail, t.deliveredAt, t.id)],
);
