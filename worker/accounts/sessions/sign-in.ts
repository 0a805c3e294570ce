import { and, eq } from "drizzle-orm";
import { users } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { Failure } from "../../platform/errors.ts";
import { limit } from "../../platform/limits/limit.ts";
import { passwordAttempts } from "../../platform/limits/rules.ts";
import { logAccount } from "../../platform/log-account.ts";
import { readVisitor } from "../browsers/visitor.ts";
import { hashPassword, isOutdated, verifyPassword } from "../passwords/hash.ts";
import { type TypedCode, tryCode, useUpCode } from "../sign-in-codes/try.ts";
import type { UserRow } from "../users/view.ts";
import type { Credentials } from "./schemas.ts";

/**
 * @throws Failure `wrong_credentials`; `no_account` after a correct code for an address without an account, which the same
 * code can then open
 */
export async function signIn(ctx: Context, credentials: Credentials, browser: string | null): Promise<UserRow> {
  const { kind, email } = credentials;
  try {
    const user = await check(ctx, credentials, browser);
    await logAccount(ctx, "signed_in", { user: user.id, by: kind });
    return user;
  } catch (error) {
    if (error instanceof Failure) await logAccount(ctx, "sign_in_refused", { email, by: kind, code: error.code });
    throw error;
  }
}

async function check(ctx: Context, credentials: Credentials, browser: string | null): Promise<UserRow> {
  const user =
    credentials.kind === "code"
      ? await byCode(ctx, { ...credentials, browser })
      : await byPassword(ctx, { ...credentials, browser });
  if (user.suspendedAt !== null) throw new Failure("forbidden", "This account is suspended.");
  return user;
}

async function byCode(ctx: Context, typed: TypedCode): Promise<UserRow> {
  const codeId = await tryCode(ctx, typed);
  const user = await findUser(ctx, typed.email);
  if (!user) throw new Failure("no_account", "This address has no account yet. Open one with this code.");
  await useUpCode(ctx, codeId);
  return user;
}

interface TypedPassword {
  readonly email: string;
  readonly password: string;
  readonly browser: string | null;
}

async function byPassword(ctx: Context, { email, password, browser }: TypedPassword): Promise<UserRow> {
  await limit(ctx, ...passwordAttempts(ctx, email, await readVisitor(ctx, email, browser)));
  const user = await findUser(ctx, email);
  const stored = user?.passwordHash ?? null;
  const right = await verifyPassword(ctx, password, stored);
  if (!user || stored === null || !right) throw wrongPassword();
  if (isOutdated(ctx, stored)) await hashAnew(ctx, user.id, stored, password);
  return user;
}

const wrongPassword = () => new Failure("wrong_credentials", "The address or the password is not right.");

const findUser = async (ctx: Context, email: string): Promise<UserRow | null> =>
  (await ctx.db.primary().select().from(users).where(eq(users.email, email)).get()) ?? null;

async function hashAnew(ctx: Context, userId: string, stored: string, password: string): Promise<void> {
  await ctx.db
    .primary()
    .update(users)
    .set({ passwordHash: await hashPassword(ctx, password) })
    .where(and(eq(users.id, userId), eq(users.passwordHash, stored)));
}
