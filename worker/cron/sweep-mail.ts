import { asc, lt } from "drizzle-orm";
import { mail } from "../../db/schema.ts";
import { handToQueue } from "../mail/hand-to-queue.ts";
import type { Context } from "../platform/context.ts";

const MOST_A_MINUTE = 1_000;

/** Queues mail left behind by a crash: never queued, or queued and lost. */
export async function sweepMail(ctx: Context): Promise<void> {
  const due = await ctx.db
    .primary()
    .select({ id: mail.id })
    .from(mail)
    .where(lt(mail.sweepAt, ctx.now()))
    .orderBy(asc(mail.sweepAt))
    .limit(MOST_A_MINUTE);
  await handToQueue(
    ctx,
    due.map(({ id }) => id),
  );
}
