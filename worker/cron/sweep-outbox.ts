import { and, asc, isNull, lt } from "drizzle-orm";
import { outbox } from "../../db/schema.ts";
import { CLAIM_MS } from "../mail/claim.ts";
import { handToQueue } from "../mail/hand-to-queue.ts";
import type { Context } from "../platform/context.ts";

/** The request that writes a row also queues it; after this long, that request has failed. */
const GRACE_MS = 30_000;
/** Longer than any delivery or retry delay; after this long, the queue lost the message or its consumer died. */
const LOST_MS = CLAIM_MS + 60_000;
const MOST_A_MINUTE = 1_000;

/** Queues mail left behind by a crash: never queued, or queued and lost. */
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
