import { and, eq } from "drizzle-orm";
import { sessions } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";

/** @throws Failure `not_found` unless it is a session of this user */
export async function endSession(ctx: Context, userId: string, id: string): Promise<void> {
  const ended = await ctx.db
    .primary()
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.userId, userId)))
    .returning({ id: sessions.id });
  if (ended.length === 0) throw notFound();
}
