import { and, eq, gt, isNull } from "drizzle-orm";
import { signInCodes } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { deriveCode } from "../../platform/secrets/sign-in-code.ts";

/** The digits, first derived here. Null if the code was used, has expired, or can no longer be derived. */
export async function readSignInCode(
  ctx: Context,
  codeId: string,
): Promise<{ digits: string; minutes: number } | null> {
  const code = await ctx.db
    .primary()
    .select()
    .from(signInCodes)
    .where(and(eq(signInCodes.id, codeId), isNull(signInCodes.usedAt), gt(signInCodes.expiresAt, ctx.now())))
    .get();
  const digits = code && (await deriveCode(ctx.secrets, code));
  return code && digits ? { digits, minutes: Math.round((code.expiresAt - code.createdAt) / 60_000) } : null;
}
