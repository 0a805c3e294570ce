import { knownBrowsers } from "../../db/schema.ts";
import type { Context } from "../context.ts";

/** From now on strangers' failed attempts at this account do not count against this browser. */
export async function rememberBrowser(ctx: Context, userId: string, browserHash: string): Promise<void> {
  const at = ctx.now();
  await ctx.db
    .primary()
    .insert(knownBrowsers)
    .values({ userId, browserHash, addedAt: at, lastUsedAt: at })
    .onConflictDoUpdate({ target: [knownBrowsers.userId, knownBrowsers.browserHash], set: { lastUsedAt: at } });
}
