import { and, eq, isNull, lte } from "drizzle-orm";
import { mail, outbox } from "../../db/schema.ts";
import { CLAIM_MS } from "../mail/claim.ts";
import type { Context } from "../platform/context.ts";
import { sweepOutbox } from "./sweep-outbox.ts";

/** Makes the sweep treat all mail queued before as lost. */
const LONG_AGO = 0;

/**
 * Queues all open mail when the server starts. Only for a deployment with a single server, whose queue ends with it: every
 * claim from before the start is abandoned.
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
