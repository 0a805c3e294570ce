import { and, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { signInCodes } from "../../db/schema.ts";
import { sameBytes, utf8 } from "../bytes.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { limit } from "../limits/limit.ts";
import { codeAttempts } from "../limits/rules.ts";
import { deriveCode } from "./code.ts";
import { isLive } from "./live.ts";

const MOST_ATTEMPTS = 5;

/**
 * Takes one attempt of the address's live code, before looking whether it is right. A right code is not used up yet:
 * that is part of the write which it allows.
 * @returns the code's id
 * @throws Failure `wrong_credentials`
 */
export async function tryCode(ctx: Context, { email, code }: { email: string; code: string }): Promise<string> {
  await limit(ctx, ...codeAttempts(ctx, email));
  const live = await takeAttempt(ctx, email);
  const expected = live && (await deriveCode(ctx.secrets, live.id, live.secretId));
  if (!live || !expected || !sameBytes(utf8(code), utf8(expected))) throw wrongCode();
  return live.id;
}

/** @throws Failure `wrong_credentials` when somebody else was faster with the same code. */
export async function useUpCode(ctx: Context, codeId: string): Promise<void> {
  const used = await markUsed(ctx, codeId).returning({ id: signInCodes.id });
  if (used.length === 0) throw wrongCode();
}

export const markUsed = (ctx: Context, codeId: string) =>
  ctx.db
    .primary()
    .update(signInCodes)
    .set({ usedAt: ctx.now() })
    .where(and(eq(signInCodes.id, codeId), isNull(signInCodes.usedAt)));

export const wrongCode = () =>
  new Failure("wrong_credentials", "This code is not right, was used or has ended. Ask for a new one.");

async function takeAttempt(ctx: Context, email: string) {
  const db = ctx.db.primary();
  const newest = db
    .select({ id: signInCodes.id })
    .from(signInCodes)
    .where(isLive(email, ctx.now()))
    .orderBy(desc(signInCodes.createdAt))
    .limit(1);
  return db
    .update(signInCodes)
    .set({ attempts: sql`${signInCodes.attempts} + 1` })
    .where(and(inArray(signInCodes.id, newest), lt(signInCodes.attempts, MOST_ATTEMPTS)))
    .returning({ id: signInCodes.id, secretId: signInCodes.secretId })
    .get();
}
