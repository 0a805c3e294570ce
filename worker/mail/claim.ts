import { and, eq, lte, or, sql } from "drizzle-orm";
import { mail } from "../../db/schema.ts";
import type { Context } from "../platform/context.ts";

/** Longer than any transport's time-out, so that an overdue claim means its consumer died. */
export const CLAIM_MS = 5 * 60_000;

export type MailRow = typeof mail.$inferSelect;

export interface Claim {
  readonly id: string;
  readonly mail: MailRow;
}

type Claiming =
  | { readonly state: "claimed"; readonly claim: Claim }
  /** Another consumer has the claim. */
  | { readonly state: "taken"; readonly until: number }
  /** Sent, failed or deleted: nothing is left to do. */
  | { readonly state: "settled" };

/** Claims a mail for sending; a conditional update gives it to exactly one consumer. */
async function claimMail(ctx: Context, mailId: string): Promise<Claiming> {
  const now = ctx.now();
  const claimId = ctx.newId("req");
  const claimed = await ctx.db
    .primary()
    .update(mail)
    .set({ state: "sending", claimId, claimedUntil: now + CLAIM_MS, attempts: sql`${mail.attempts} + 1` })
    .where(
      and(
        eq(mail.id, mailId),
        or(eq(mail.state, "queued"), and(eq(mail.state, "sending"), lte(mail.claimedUntil, now))),
      ),
    )
    .returning();
  const row = claimed[0];
  return row ? { state: "claimed", claim: { id: claimId, mail: row } } : lookAgain(ctx, mailId);
}

async function lookAgain(ctx: Context, mailId: string): Promise<Claiming> {
  const row = await ctx.db
    .primary()
    .select({ state: mail.state, claimedUntil: mail.claimedUntil })
    .from(mail)
    .where(eq(mail.id, mailId))
    .get();
  if (!row || row.state === "sent" || row.state === "failed") return { state: "settled" };
  return { state: "taken", until: row.claimedUntil ?? ctx.now() };
}

/** True while no other consumer has claimed the mail. */
export const stillClaimed = ({ id, mail: row }: Claim) => and(eq(mail.id, row.id), eq(mail.claimId, id));

/** Whether the queue's message is done, or must return after a delay. */
export type DeliveryOutcome = { readonly done: true } | { readonly done: false; readonly afterSeconds: number };

export const DONE: DeliveryOutcome = { done: true };

/** Does the work once the mail is claimed; otherwise returns when the other consumer's claim ends. */
export async function withClaim(
  ctx: Context,
  mailId: string,
  work: (claim: Claim) => Promise<DeliveryOutcome>,
): Promise<DeliveryOutcome> {
  const claiming = await claimMail(ctx, mailId);
  switch (claiming.state) {
    case "settled":
      return DONE;
    case "taken":
      return { done: false, afterSeconds: Math.max(1, Math.ceil((claiming.until - ctx.now()) / 1000)) };
    case "claimed":
      return work(claiming.claim);
  }
}
