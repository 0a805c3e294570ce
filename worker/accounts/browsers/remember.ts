import { and, eq } from "drizzle-orm";
import { knownBrowsers } from "../../../db/schema.ts";
import { handToQueue } from "../../mail/hand-to-queue.ts";
import { mailStatements } from "../../mail/mail-statements.ts";
import type { Context } from "../../platform/context.ts";
import type { SessionPlace } from "../sessions/session-place.ts";
import type { UserRow } from "../users/view.ts";

interface Entry {
  readonly user: UserRow;
  readonly browser: string;
  readonly place: SessionPlace;
  /** The account was just opened, so its first browser needs no mail. */
  readonly isNew: boolean;
}

/** Remembers the browser, so that other clients' failed attempts do not lock it out. A new one is reported by mail. */
export async function rememberBrowser(ctx: Context, { user, browser, place, isNew }: Entry): Promise<void> {
  const db = ctx.db.primary();
  const known = await db
    .select({ browser: knownBrowsers.browserHash })
    .from(knownBrowsers)
    .where(and(eq(knownBrowsers.userId, user.id), eq(knownBrowsers.browserHash, browser)))
    .get();
  const to = { to: user.email, language: user.language };
  const mail = { ...to, template: "account-changed", what: "new_browser", at: ctx.now(), ...place } as const;
  const { statements, mailIds } = mailStatements(ctx, known || isNew ? [] : [mail]);
  await db.batch([upsert(ctx, user.id, browser), ...statements]);
  if (mailIds.length > 0) ctx.after(handToQueue(ctx, mailIds));
}

const upsert = (ctx: Context, userId: string, browserHash: string) =>
  ctx.db
    .primary()
    .insert(knownBrowsers)
    .values({ userId, browserHash, addedAt: ctx.now(), lastUsedAt: ctx.now() })
    .onConflictDoUpdate({
      target: [knownBrowsers.userId, knownBrowsers.browserHash],
      set: { lastUsedAt: ctx.now() },
    });
