import { and, eq, gt, sql } from "drizzle-orm";
import { placeholderWaits } from "../../../db/reads/placeholders.ts";
import { invitations, settings, users } from "../../../db/schema.ts";
import { ADMINISTRATOR } from "../../deployment/settings-keys.ts";
import { signUpDomains } from "../../deployment/sign-up-domains.ts";
import type { Context, Language } from "../../platform/context.ts";

export interface Welcome {
  /** The account of this address, if there is one. */
  readonly user: { readonly id: string; readonly language: Language } | null;
  readonly maySignUp: boolean;
}

/**
 * The address's user, and whether it may open an account: by `SIGN_UP`, or by a pending invitation or placeholder. Sign-up is
 * open until the deployment has an administrator, so that one can sign up.
 */
export async function readWelcome(ctx: Context, email: string): Promise<Welcome> {
  const db = ctx.db.primary();
  const [found, invited, imported, administrators] = await db.batch([
    db.select({ id: users.id, language: users.language }).from(users).where(eq(users.email, email)),
    db.select({ id: invitations.id }).from(invitations).where(waitsFor(email, ctx.now())).limit(1),
    placeholderWaits(db, email, ctx.now()),
    db.select({ key: settings.key }).from(settings).where(eq(settings.key, ADMINISTRATOR)),
  ]);
  const isExpected = invited.length > 0 || imported.length > 0;
  const maySignUp = isExpected || administrators.length === 0 || isOpenTo(ctx, email);
  return { user: found[0] ?? null, maySignUp };
}

/** The state is a literal: SQLite does not use the partial index of pending invitations for a parameter. */
export const waitsFor = (email: string, now: number) =>
  and(eq(invitations.email, email), sql`${invitations.state} = 'pending'`, gt(invitations.expiresAt, now));

function isOpenTo({ env }: Context, email: string): boolean {
  switch (env.SIGN_UP || "open") {
    case "open":
      return true;
    case "domains":
      return signUpDomains(env.SIGN_UP_DOMAINS).includes(email.slice(email.indexOf("@") + 1));
    default:
      return false;
  }
}
