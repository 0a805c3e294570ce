import { sql } from "drizzle-orm";
import { signInCodes } from "../../../db/schema.ts";
import { handToQueue } from "../../mail/hand-to-queue.ts";
import { mailStatements } from "../../mail/mail-statements.ts";
import type { Context, Language } from "../../platform/context.ts";
import { isWithin, limit } from "../../platform/limits/limit.ts";
import { codesSent, shortCodes } from "../../platform/limits/rules.ts";
import { type CodeSource, LONG, SHORT } from "../../platform/secrets/sign-in-code.ts";
import { readVisitor } from "../browsers/visitor.ts";
import { readWelcome, type Welcome } from "../users/may-sign-up.ts";

const VALID_FOR_MS = 10 * 60_000;

export interface CodeOrder {
  readonly email: string;
  readonly language: Language;
  /** The browser in which the code works. */
  readonly browser: string;
}

/**
 * Mails a code that works in the requesting browser. Neither the answer nor its timing shows whether the address has an
 * account or may open one; only the mail is left out.
 */
export async function sendCode(ctx: Context, order: CodeOrder): Promise<{ digits: number }> {
  const visitor = await readVisitor(ctx, order.email, order.browser);
  await limit(ctx, ...codesSent(ctx, order.email, visitor));
  const digits = (await isWithin(ctx, ...shortCodes(order.email, visitor))) ? SHORT : LONG;
  const welcome = await readWelcome(ctx, order.email);
  const goes = welcome.user !== null || welcome.maySignUp;
  const code = { id: ctx.newId("cod"), digits, secretId: ctx.secrets.currentId };
  const posting = mailStatements(ctx, [mail(order, code.id, welcome)], sql`${goes ? 1 : 0} = 1`);
  await ctx.db.primary().batch([insertCode(ctx, order, code), ...posting.statements]);
  if (goes) ctx.after(handToQueue(ctx, posting.mailIds));
  return { digits };
}

const mail = (order: CodeOrder, codeId: string, { user }: Welcome) =>
  ({
    to: order.email,
    language: user?.language ?? order.language,
    template: "sign-in-code",
    codeId,
    purpose: user ? "sign_in" : "sign_up",
  }) as const;

const insertCode = (ctx: Context, { email, browser }: CodeOrder, code: CodeSource) =>
  ctx.db
    .primary()
    .insert(signInCodes)
    .values({
      ...code,
      email,
      browserHash: browser,
      createdAt: ctx.now(),
      expiresAt: ctx.now() + VALID_FOR_MS,
    });
