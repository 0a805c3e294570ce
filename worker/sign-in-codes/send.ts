import { sql } from "drizzle-orm";
import { signInCodes } from "../../db/schema.ts";
import type { Context, Language } from "../context.ts";
import { limit } from "../limits/limit.ts";
import { codesSent } from "../limits/rules.ts";
import { handToQueue } from "../mail/hand-to-queue.ts";
import { postStatements } from "../mail/post.ts";
import { readWelcome, type Welcome } from "../users/may-sign-up.ts";
import { isLive } from "./live.ts";

const VALID_FOR_MS = 10 * 60_000;

/**
 * Mails a code that ends the one before. Whether there is an account, or may be one, shows neither in the answer nor in
 * the work: only the mail is left out.
 */
export async function sendCode(ctx: Context, input: { email: string; language: Language }): Promise<void> {
  await limit(ctx, ...codesSent(ctx, input.email));
  const welcome = await readWelcome(ctx, input.email);
  const goes = welcome.user !== null || welcome.maySignUp;
  const codeId = ctx.newId("cod");
  const posting = postStatements(ctx, [letter(input, codeId, welcome)], sql`${goes ? 1 : 0} = 1`);
  await ctx.db
    .primary()
    .batch([endOlder(ctx, input.email), insertCode(ctx, input.email, codeId), ...posting.statements]);
  if (goes) ctx.after(handToQueue(ctx, posting.mailIds));
}

const letter = (input: { email: string; language: Language }, codeId: string, { user }: Welcome) =>
  ({
    to: input.email,
    language: user?.language ?? input.language,
    template: "sign-in-code",
    codeId,
    purpose: user ? "sign_in" : "sign_up",
  }) as const;

const endOlder = (ctx: Context, email: string) =>
  ctx.db.primary().update(signInCodes).set({ expiresAt: ctx.now() }).where(isLive(email, ctx.now()));

const insertCode = (ctx: Context, email: string, id: string) =>
  ctx.db
    .primary()
    .insert(signInCodes)
    .values({
      id,
      email,
      secretId: ctx.secrets.currentId,
      createdAt: ctx.now(),
      expiresAt: ctx.now() + VALID_FOR_MS,
    });
