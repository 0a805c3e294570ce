import { sql } from "drizzle-orm";
import { listed } from "../../db/reads/scope.ts";
import { mail } from "../../db/schema.ts";
import type { Context } from "../platform/context.ts";
import { logError } from "../platform/log-error.ts";
import { CLAIM_MS } from "./claim.ts";

/** The platform's limit of messages a call. */
const MESSAGES_PER_CALL = 100;

/** Longer than any delivery or retry delay; after this long, the queue lost the message or its consumer died. */
export const LOST_MS = CLAIM_MS + 60_000;

/** Queues committed mail. Never throws: the sweep later queues the mail that this could not. */
export async function handToQueue(ctx: Context, mailIds: readonly string[]): Promise<void> {
  try {
    for (let at = 0; at < mailIds.length; at += MESSAGES_PER_CALL) {
      await handOver(ctx, mailIds.slice(at, at + MESSAGES_PER_CALL));
    }
  } catch (error) {
    logError("mail was not handed to the queue; the sweep will do it", error, { requestId: ctx.requestId });
  }
}

async function handOver(ctx: Context, mailIds: readonly string[]) {
  await ctx.env.MAIL_QUEUE.sendBatch(mailIds.map((mailId) => ({ body: { mailId } })));
  await ctx.db
    .primary()
    .update(mail)
    // Null stays null: the consumer may have settled it by now. A retry that is due later stays due later.
    .set({ sweepAt: sql`max(${mail.sweepAt}, ${ctx.now() + LOST_MS})` })
    .where(sql`${mail.id} in ${listed(mailIds)}`);
}
