import { eq } from "drizzle-orm";
import { users } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { Failure } from "../../platform/errors.ts";
import type { Caller } from "../../platform/http/types.ts";
import { limit } from "../../platform/limits/limit.ts";
import { confirmations } from "../../platform/limits/rules.ts";
import { verifyPassword } from "./hash.ts";

/** @throws Failure `wrong_credentials`, `too_many_requests` */
export async function verifyOwnPassword(
  ctx: Context,
  { user, sessionId }: Extract<Caller, { kind: "user" }>,
  password: string,
): Promise<void> {
  await limit(ctx, ...confirmations(sessionId));
  const row = await ctx.db.primary().select().from(users).where(eq(users.id, user.id)).get();
  if (await verifyPassword(ctx, password, row?.passwordHash ?? null)) return;
  throw new Failure("wrong_credentials", "The password is not right.");
}
