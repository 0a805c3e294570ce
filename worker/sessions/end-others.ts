import { and, eq, ne } from "drizzle-orm";
import { sessions } from "../../db/schema.ts";
import type { Context } from "../context.ts";

/** Every session of this user but the one that asks. */
export const endOtherSessions = (ctx: Context, userId: string, current: string) =>
  ctx.db
    .primary()
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), ne(sessions.id, current)));
