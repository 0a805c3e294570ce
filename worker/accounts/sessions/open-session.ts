import { eq } from "drizzle-orm";
import type { Context as Request } from "hono";
import { sessions } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { ensureBrowser } from "../browsers/cookie.ts";
import { rememberBrowser } from "../browsers/remember.ts";
import type { UserRow } from "../users/view.ts";
import { luciaOf } from "./lucia.ts";
import { placeOf, type SessionPlace } from "./session-place.ts";

/**
 * Signs the browser in with a new session id; an id in the request is never reused, and its session ends.
 * @param isNew the account was just opened
 */
export async function openSession(c: Request<AppEnv>, user: UserRow, isNew: boolean): Promise<void> {
  const { ctx, caller } = c.var;
  const place = placeOf(c);
  const browser = await ensureBrowser(c);
  await rememberBrowser(ctx, { user, browser, place, isNew });
  const cookie = await startSession(ctx, user.id, { ...place, browserHash: browser });
  if (caller?.kind === "user") await ctx.db.primary().delete(sessions).where(eq(sessions.id, caller.sessionId));
  c.header("Set-Cookie", cookie, { append: true });
}

async function startSession(
  ctx: Context,
  userId: string,
  from: SessionPlace & { browserHash: string },
): Promise<string> {
  const lucia = luciaOf(ctx);
  const session = await lucia.createSession(userId, {
    publicId: ctx.newId("ses"),
    createdAt: ctx.now(),
    lastUsedAt: ctx.now(),
    confirmedAt: ctx.now(),
    ...from,
  });
  return lucia.createSessionCookie(session.id).serialize();
}
