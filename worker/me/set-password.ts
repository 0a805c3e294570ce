import { and, eq, ne } from "drizzle-orm";
import { sessions, users } from "../../db/schema.ts";
import type { Context } from "../context.ts";
import type { Caller } from "../http/types.ts";
import { hashPassword } from "../passwords/hash.ts";
import { proveSelf } from "./prove-self.ts";

interface PasswordChange {
  /** Null: from now on only codes sign this person in. */
  readonly password: string | null;
  readonly current: string | undefined;
}

/** Every other session ends with the old password. @throws Failure what `proveSelf` throws */
export async function setPassword(
  ctx: Context,
  caller: Extract<Caller, { kind: "user" }>,
  { password, current }: PasswordChange,
): Promise<void> {
  await proveSelf(ctx, caller, current);
  const passwordHash = password === null ? null : await hashPassword(ctx, password);
  const db = ctx.db.primary();
  await db.batch([
    db.update(users).set({ passwordHash }).where(eq(users.id, caller.user.id)),
    db.delete(sessions).where(and(eq(sessions.userId, caller.user.id), ne(sessions.id, caller.sessionId))),
  ]);
}
