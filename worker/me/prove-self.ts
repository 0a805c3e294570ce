import { eq } from "drizzle-orm";
import { sessions, users } from "../../db/schema.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import type { Caller } from "../http/types.ts";
import { limit } from "../limits/limit.ts";
import { confirmations } from "../limits/rules.ts";
import { verifyPassword } from "../passwords/hash.ts";

const RECENT_MS = 10 * 60_000;

/**
 * An open browser is not enough to change how somebody signs in: they signed in within the last ten minutes, by
 * whichever way, or give their password.
 * @throws Failure `wrong_credentials`, or `forbidden` with the reason `sign_in_again`
 */
export async function proveSelf(ctx: Context, caller: Extract<Caller, { kind: "user" }>, current: string | undefined) {
  const db = ctx.db.primary();
  if (current === undefined) {
    const session = await db.select().from(sessions).where(eq(sessions.id, caller.sessionId)).get();
    if (session && ctx.now() - session.createdAt <= RECENT_MS) return;
    throw new Failure("forbidden", "Sign in again to do this.", { reason: "sign_in_again" });
  }
  await limit(ctx, ...confirmations(caller.sessionId));
  const user = await db.select().from(users).where(eq(users.id, caller.user.id)).get();
  if (await verifyPassword(ctx, current, user?.passwordHash ?? null)) return;
  throw new Failure("wrong_credentials", "The password is not right.");
}
