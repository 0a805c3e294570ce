import { and, eq, ne, sql } from "drizzle-orm";
import { mail } from "../../db/schema.ts";
import type { Context } from "../platform/context.ts";
import { type Claim, stillClaimed } from "./claim.ts";
import { failureMail } from "./failure-mail.ts";
import { handToQueue, LOST_MS } from "./hand-to-queue.ts";
import { mailStatements } from "./mail-statements.ts";
import type { MailFailure } from "./mailer.ts";

/** Stored as a failure, but not one: the mail's content was no longer true. */
export const SUPERSEDED = "superseded";

const NO_CLAIM = { claimId: null, claimedUntil: null };
const SETTLED = { ...NO_CLAIM, sweepAt: null };

/** Records the sending, even if another consumer holds the claim by now. */
export async function stampSent(ctx: Context, mailId: string, messageId: string | null): Promise<void> {
  await ctx.db
    .primary()
    .update(mail)
    .set({ state: "sent", sentAt: ctx.now(), messageId, failure: null, ...SETTLED })
    .where(and(eq(mail.id, mailId), ne(mail.state, "sent")));
}

/** Ends the mail unsent, and tells the inviter of an invitation in the same batch. Changes nothing after a lost claim. */
export async function failMail(ctx: Context, claim: Claim, failure: MailFailure | typeof SUPERSEDED): Promise<void> {
  const db = ctx.db.primary();
  const warning = failure === SUPERSEDED ? null : await failureMail(ctx, claim.mail);
  const ours = sql`exists ${db.select({ one: sql`1` }).from(mail).where(stillClaimed(claim))}`;
  const notice = mailStatements(ctx, warning ? [warning] : [], ours);
  const end = db
    .update(mail)
    .set({ state: "failed", failure, ...SETTLED })
    .where(stillClaimed(claim));
  const [first, ...rest] = [...notice.statements, end];
  if (first) await db.batch([first, ...rest]);
  if (warning) ctx.after(handToQueue(ctx, notice.mailIds));
}

/** Releases the mail for another attempt; the sweep ignores it until then. */
export async function releaseClaim(ctx: Context, claim: Claim, retryAt: number): Promise<void> {
  await ctx.db
    .primary()
    .update(mail)
    .set({ state: "queued", sweepAt: retryAt + LOST_MS, ...NO_CLAIM })
    .where(stillClaimed(claim));
}
