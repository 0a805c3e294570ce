import { eq } from "drizzle-orm";
import type { Context as Request } from "hono";
import { sessions } from "../../db/schema.ts";
import { ensureBrowser } from "../browsers/cookie.ts";
import { rememberBrowser } from "../browsers/remember.ts";
import type { Context } from "../context.ts";
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
  const cookie = await startSession(ctx, userId, c.req.header("User-Agent") ?? null);
  if (caller?.kind === "user") await ctx.db.primary().delete(sessions).where(eq(sessions.id, caller.sessionId));
  c.header("Set-Cookie", cookie, { append: true });
}

async function startSession(ctx: Context, userId: string, userAgent: string | null): Promise<string> {
  const lucia = luciaOf(ctx);
  const session = await lucia.createSession(userId, {
    publicId: ctx.newId("ses"),
    createdAt: ctx.now(),
    lastUsedAt: ctx.now(),
    userAgent: userAgent?.slice(0, LONGEST_USER_AGENT) ?? null,
  });
  return lucia.createSessionCookie(session.id).serialize();
}
