import { eq } from "drizzle-orm";
import { users } from "../../../db/schema.ts";
import { handToQueue } from "../../mail/hand-to-queue.ts";
import { mailStatements } from "../../mail/mail-statements.ts";
import type { AccountChange } from "../../mail/mails.ts";
import type { Context } from "../../platform/context.ts";
import { requireConfirmed } from "../../platform/http/require-confirmed.ts";
import type { Caller } from "../../platform/http/types.ts";
import { hashPassword } from "../passwords/hash.ts";
import { refuseWeak } from "../passwords/refuse-weak.ts";
import { verifyOwnPassword } from "../passwords/verify-own.ts";
import { endOtherSessions } from "../sessions/end-others.ts";
import type { SessionPlace } from "../sessions/session-place.ts";

interface PasswordChange {
  /** Null removes the password, and leaves sign-in by code. */
  readonly password: string | null;
  readonly current: string | undefined;
  readonly browser: string | null;
  readonly place: SessionPlace;
}

/**
 * Ends every other session, and tells the user by mail.
 * @throws Failure `confirm_identity`, `wrong_credentials`, `invalid`
 */
export async function setPassword(
  ctx: Context,
  caller: Extract<Caller, { kind: "user" }>,
  { password, current, browser, place }: PasswordChange,
): Promise<void> {
  const { user, sessionId } = caller;
  if (current === undefined) requireConfirmed(caller, ctx.now());
  else await verifyOwnPassword(ctx, caller, current);
  if (password !== null) refuseWeak(password, user.email);
  const passwordHash = password === null ? null : await hashPassword(ctx, password);
  const what = changeOf(await hasPassword(ctx, user.id), password !== null);
  const to = { to: user.email, language: user.language };
  const mails = what ? [{ ...to, template: "account-changed", what, at: ctx.now(), ...place } as const] : [];
  const { statements, mailIds } = mailStatements(ctx, mails);
  const db = ctx.db.primary();
  await db.batch([
    db.update(users).set({ passwordHash }).where(eq(users.id, user.id)),
    ...endOtherSessions(ctx, { userId: user.id, sessionId, browser }),
    ...statements,
  ]);
  if (mailIds.length > 0) ctx.after(handToQueue(ctx, mailIds));
}

function changeOf(had: boolean, has: boolean): AccountChange | null {
  if (!has) return had ? "password_removed" : null;
  return had ? "password_changed" : "password_set";
}

async function hasPassword(ctx: Context, userId: string): Promise<boolean> {
  const row = await ctx.db
    .primary()
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, userId))
    .get();
  return Boolean(row?.passwordHash);
}
