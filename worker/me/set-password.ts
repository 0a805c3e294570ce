import { eq } from "drizzle-orm";
import { users } from "../../db/schema.ts";
import { requireConfirmed } from "../confirmations/require-confirmed.ts";
import type { Context } from "../context.ts";
import type { Caller } from "../http/types.ts";
import { hashPassword } from "../passwords/hash.ts";
import { verifyOwnPassword } from "../passwords/verify-own.ts";
import { endOtherSessions } from "../sessions/end-others.ts";

interface PasswordChange {
  /** Null: from now on only codes sign this person in. */
  readonly password: string | null;
  readonly current: string | undefined;
}

/** Every other session ends with the old password. An open browser is not enough. @throws Failure `confirm_identity`, `wrong_credentials` */
export async function setPassword(
  ctx: Context,
  caller: Extract<Caller, { kind: "user" }>,
  { password, current }: PasswordChange,
): Promise<void> {
  if (current === undefined) requireConfirmed(caller, ctx.now());
  else await verifyOwnPassword(ctx, caller, current);
  const passwordHash = password === null ? null : await hashPassword(ctx, password);
  const db = ctx.db.primary();
  await db.batch([
    db.update(users).set({ passwordHash }).where(eq(users.id, caller.user.id)),
    endOtherSessions(ctx, caller.user.id, caller.sessionId),
  ]);
}
