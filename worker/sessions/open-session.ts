import { eq } from "drizzle-orm";
import type { Context as Request } from "hono";
import { sessions } from "../../db/schema.ts";
import { ensureBrowser } from "../browsers/cookie.ts";
import { rememberBrowser } from "../browsers/remember.ts";
import type { Context } from "../context.ts";
import { coarseNetwork } from "../http/network.ts";
import type { AppEnv } from "../http/types.ts";
import { luciaOf } from "./lucia.ts";

const LONGEST_USER_AGENT = 300;

/**
 * Signs the browser in. The session id is always new: one that came with the request is never taken over, and the
 * session that it stood for ends.
 */
export async function openSession(c: Request<AppEnv>, userId: string): Promise<void> {
  const { ctx, caller } = c.var;
  await rememberBrowser(ctx, userId, await ensureBrowser(c));
  const cookie = await startSession(ctx, userId, placeOf(c));
  if (caller?.kind === "user") await ctx.db.primary().delete(sessions).where(eq(sessions.id, caller.sessionId));
  c.header("Set-Cookie", cookie, { append: true });
}

/** What a person knows the session by later. */
const placeOf = (c: Request<AppEnv>) => ({
  userAgent: c.req.header("User-Agent")?.slice(0, LONGEST_USER_AGENT) ?? null,
  network: coarseNetwork(c.var.ctx.network),
  country: /^[A-Z]{2}$/.exec(c.req.header("CF-IPCountry") ?? "")?.[0] ?? null,
});

async function startSession(ctx: Context, userId: string, place: ReturnType<typeof placeOf>): Promise<string> {
  const lucia = luciaOf(ctx);
  const session = await lucia.createSession(userId, {
    publicId: ctx.newId("ses"),
    createdAt: ctx.now(),
    lastUsedAt: ctx.now(),
    confirmedAt: ctx.now(),
    ...place,
  });
  return lucia.createSessionCookie(session.id).serialize();
}
