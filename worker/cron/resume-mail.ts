import { and, eq, isNotNull, lte } from "drizzle-orm";
import { mail } from "../../db/schema.ts";
import { CLAIM_MS } from "../mail/claim.ts";
import type { Context } from "../platform/context.ts";
import { sweepMail } from "./sweep-mail.ts";

/** Makes the sweep take up all mail that was open at the start. */
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
      .update(mail)
      .set({ sweepAt: LONG_AGO })
      .where(and(isNotNull(mail.sweepAt), lte(mail.createdAt, startedAt))),
  ]);
  await sweepMail(ctx);
}
