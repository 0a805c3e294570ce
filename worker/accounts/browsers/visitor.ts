import { and, eq } from "drizzle-orm";
import { knownBrowsers, users } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import type { Visitor } from "../../platform/limits/visitor.ts";

export async function readVisitor(ctx: Context, email: string, browser: string | null): Promise<Visitor> {
  const known = await ctx.db
    .primary()
    .select({ userId: knownBrowsers.userId })
    .from(users)
    .innerJoin(knownBrowsers, eq(knownBrowsers.userId, users.id))
    .where(and(eq(users.email, email), eq(knownBrowsers.browserHash, browser ?? "")))
    .get();
  return { browser, isKnown: known !== undefined };
}
