import { eq } from "drizzle-orm";
import { sessions } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import type { Caller } from "../../platform/http/types.ts";
import { luciaOf } from "./lucia.ts";

interface Resumed {
  readonly caller: Caller;
  /** The renewed cookie; null while the current one lasts. */
  readonly cookie: string | null;
}

const TOUCH_EVERY_MS = 10 * 60_000;

/** Null if the session is unknown, ended or expired, or its user is suspended. */
export async function resumeSession(ctx: Context, sessionId: string): Promise<Resumed | null> {
  const lucia = luciaOf(ctx);
  const { session, user } = await lucia.validateSession(sessionId);
  if (!session) return null;
  if (ctx.now() - session.lastUsedAt > TOUCH_EVERY_MS) ctx.after(touch(ctx, session.publicId));
  const cookie = session.fresh ? lucia.createSessionCookie(session.id).serialize() : null;
  return { caller: { kind: "user", user, sessionId: session.publicId, confirmedAt: session.confirmedAt }, cookie };
}

const touch = (ctx: Context, publicId: string) =>
  ctx.db.primary().update(sessions).set({ lastUsedAt: ctx.now() }).where(eq(sessions.id, publicId)).run();
