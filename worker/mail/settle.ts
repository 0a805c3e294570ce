import { and, eq, ne, sql } from "drizzle-orm";
import { mail, outbox } from "../../db/schema.ts";
import type { Context } from "../context.ts";
import { type Claim, stillClaimed } from "./claim.ts";
import { failureLetter } from "./failure-letter.ts";
import { handToQueue } from "./hand-to-queue.ts";
import type { MailFailure } from "./mailer.ts";
import { postStatements } from "./post.ts";

/** Stored like a failure, but none: what the mail said is no longer so. */
export const SUPERSEDED = "superseded";

const NO_CLAIM = { claimId: null, claimedUntil: null };

/** It was sent, whoever holds the claim by now. */
export async function stampSent(ctx: Context, mailId: string, messageId: string | null): Promise<void> {
  const db = ctx.db.primary();
  await db.batch([
    db
      .update(mail)
      .set({ state: "sent", sentAt: ctx.now(), messageId, failure: null, ...NO_CLAIM })
      .where(and(eq(mail.id, mailId), ne(mail.state, "sent"))),
    db.update(outbox).set({ doneAt: ctx.now() }).where(eq(outbox.reference, mailId)),
  ]);
}

/** Ends the mail unsent. If it carried an invitation, the inviter is told by the same batch. A lost claim ends nothing. */
export async function failMail(ctx: Context, claim: Claim, failure: MailFailure | typeof SUPERSEDED): Promise<void> {
  const db = ctx.db.primary();
  const letter = failure === SUPERSEDED ? null : await failureLetter(ctx, claim.mail);
  const ours = sql`exists ${db.select({ one: sql`1` }).from(mail).where(stillClaimed(claim))}`;
  const notice = postStatements(ctx, letter ? [letter] : [], ours);
  await db.batch([
    db
      .update(outbox)
      .set({ doneAt: ctx.now() })
      .where(and(eq(outbox.reference, claim.mail.id), ours)),
    ...notice.statements,
    db
      .update(mail)
      .set({ state: "failed", failure, ...NO_CLAIM })
      .where(stillClaimed(claim)),
  ]);
  if (letter) ctx.after(handToQueue(ctx, notice.mailIds));
}

/** Gives the mail back for another attempt; the sweep leaves it alone until that is due. */
export async function releaseClaim(ctx: Context, claim: Claim, retryAt: number): Promise<void> {
  const db = ctx.db.primary();
  await db.batch([
    db
      .update(mail)
      .set({ state: "queued", ...NO_CLAIM })
      .where(stillClaimed(claim)),
    db.update(outbox).set({ enqueuedAt: retryAt }).where(eq(outbox.reference, claim.mail.id)),
  ]);
}
