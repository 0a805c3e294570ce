import { and, asc, isNull, lt } from "drizzle-orm";
import { outbox } from "../../db/schema.ts";
import { CLAIM_MS } from "../mail/claim.ts";
import { handToQueue } from "../mail/hand-to-queue.ts";
import type { Context } from "../platform/context.ts";

/** Whoever wrote the row hands it over at once; after this they did not. */
const GRACE_MS = 30_000;
/** A queued mail is done, or due again, well before this; after it, the queue lost it or its consumer died. */
const LOST_MS = CLAIM_MS + 60_000;
const MOST_A_MINUTE = 1_000;

/** Queues what a crash left behind: mail that was never queued, and mail that was and came to nothing. */
export async function sweepOutbox(ctx: Context): Promise<void> {
  const open = isNull(outbox.doneAt);
  const db = ctx.db.primary();
  const [unqueued, lost] = await db.batch([
    db
      .select({ mailId: outbox.reference })
      .from(outbox)
      .where(and(open, isNull(outbox.enqueuedAt), lt(outbox.createdAt, ctx.now() - GRACE_MS)))
      .limit(MOST_A_MINUTE),
    db
      .select({ mailId: outbox.reference })
      .from(outbox)
      .where(and(open, lt(outbox.enqueuedAt, ctx.now() - LOST_MS)))
      .orderBy(asc(outbox.enqueuedAt))
      .limit(MOST_A_MINUTE),
  ]);
  await handToQueue(
    ctx,
    [...unqueued, ...lost].map(({ mailId }) => mailId),
  );
}
