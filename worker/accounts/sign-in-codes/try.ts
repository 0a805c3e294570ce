import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { signInCodes } from "../../../db/schema.ts";
import { sameBytes, utf8 } from "../../platform/bytes.ts";
import type { Context } from "../../platform/context.ts";
import { Failure } from "../../platform/errors.ts";
import { limit } from "../../platform/limits/limit.ts";
import { aimlessCodes } from "../../platform/limits/rules.ts";
import { type CodeSource, deriveCode } from "../../platform/secrets/sign-in-code.ts";

const MOST_ATTEMPTS = 5;

export interface TypedCode {
  readonly email: string;
  readonly code: string;
  /** The browser where the code was typed; null if it never asked for one. */
  readonly browser: string | null;
}

/**
 * Compares with the codes sent for this browser, and counts an attempt on each before comparing. Attempts in other browsers
 * do not count. A correct code is used up later, in the write that it allows.
 * @returns the code's id
 * @throws Failure `wrong_credentials`
 */
export async function tryCode(ctx: Context, typed: TypedCode): Promise<string> {
  const live = await takeAttempts(ctx, typed);
  if (live.length === 0) await limit(ctx, ...aimlessCodes(ctx));
  for (const source of live) {
    const expected = await deriveCode(ctx.secrets, source);
    if (expected !== null && sameBytes(utf8(typed.code), utf8(expected))) return source.id;
  }
  throw wrongCode();
}

/** @throws Failure `wrong_credentials` if another request has used the code first */
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
  new Failure(
    "wrong_credentials",
    "This code is not right here, was used or has ended. It works only in the browser that asked for it.",
  );

const takeAttempts = (ctx: Context, { email, browser }: TypedCode): Promise<CodeSource[]> =>
  ctx.db
    .primary()
    .update(signInCodes)
    .set({ attempts: sql`${signInCodes.attempts} + 1` })
    .where(
      and(
        eq(signInCodes.email, email),
        eq(signInCodes.browserHash, browser ?? ""),
        isNull(signInCodes.usedAt),
        gt(signInCodes.expiresAt, ctx.now()),
        lt(signInCodes.attempts, MOST_ATTEMPTS),
      ),
    )
    .returning({ id: signInCodes.id, secretId: signInCodes.secretId, digits: signInCodes.digits });
