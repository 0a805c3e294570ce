import { eq } from "drizzle-orm";
import { sessions } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import type { Caller } from "../../platform/http/types.ts";
import { logAccount } from "../../platform/log-account.ts";
import { verifyOwnPassword } from "../passwords/verify-own.ts";
import { tryCode, useUpCode } from "../sign-in-codes/try.ts";
import type { Confirmation } from "./schemas.ts";

/** Confirms the user's identity again within a session. @throws Failure `wrong_credentials`, `too_many_requests` */
export async function confirm(
  ctx: Context,
  caller: Extract<Caller, { kind: "user" }>,
  { proof, browser }: { readonly proof: Confirmation; readonly browser: string | null },
): Promise<void> {
  if (proof.kind === "password") await verifyOwnPassword(ctx, caller, proof.password);
  else await useUpCode(ctx, await tryCode(ctx, { email: caller.user.email, code: proof.code, browser }));
  await logAccount(ctx, "confirmed", { user: caller.user.id, by: proof.kind });
  await ctx.db.primary().update(sessions).set({ confirmedAt: ctx.now() }).where(eq(sessions.id, caller.sessionId));
}
