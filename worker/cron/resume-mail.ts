import { and, eq, isNull, lte } from "drizzle-orm";
import { mail, outbox } from "../../db/schema.ts";
import { CLAIM_MS } from "../mail/claim.ts";
import type { Context } from "../platform/context.ts";
import { sweepOutbox } from "./sweep-outbox.ts";

/** Long ago: the sweep takes what was queued then for lost. */
const LONG_AGO = 0;

/**
 * Queues at once all mail that was open when the server started. Only for a server that is the only one, and whose queue ends
 * with it: what a consumer claimed before the start was left behind.
 */
export async function resumeMail(ctx: Context, startedAt: number): Promise<void> {
  const db = ctx.db.primary();
  await db.batch([
    db
      .update(mail)
      .set({ state: "queued", claimId: null, claimedUntil: null })
      .where(and(eq(mail.state, "sending"), lte(mail.claimedUntil, startedAt + CLAIM_MS))),
    db
      .update(outbox)
      .set({ enqueuedAt: LONG_AGO })
      .where(and(isNull(outbox.doneAt), lte(outbox.createdAt, startedAt))),
  ]);
  await sweepOutbox(ctx);
}
