import { and, eq, inArray, ne } from "drizzle-orm";
import { knownBrowsers, sessions } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";

interface Ended {
  readonly userId: string;
  readonly id: string;
  /** The browser that asks. It stays known, so that signing out and in again is not reported. */
  readonly here: string | null;
}

/** Also forgets the session's browser, unless it is the one that asks. @throws Failure `not_found` for others' sessions */
export async function endSession(ctx: Context, { userId, id, here }: Ended): Promise<void> {
  const db = ctx.db.primary();
  const own = and(eq(sessions.id, id), eq(sessions.userId, userId));
  const browser = db.select({ hash: sessions.browserHash }).from(sessions).where(own);
  const [, ended] = await db.batch([
    db
      .delete(knownBrowsers)
      .where(
        and(
          eq(knownBrowsers.userId, userId),
          inArray(knownBrowsers.browserHash, browser),
          ne(knownBrowsers.browserHash, here ?? ""),
        ),
      ),
    db.delete(sessions).where(own).returning({ id: sessions.id }),
  ]);
  if (ended.length === 0) throw notFound();
}
