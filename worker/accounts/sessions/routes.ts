import { type Context, Hono } from "hono";
import { sessionOf, signedIn } from "../../platform/http/caller.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { repeatable } from "../../projects/repeats/repeatable.ts";
import { browserOf } from "../browsers/cookie.ts";
import { userView } from "../users/view.ts";
import { endSession } from "./end.ts";
import { endOtherSessions } from "./end-others.ts";
import { listSessions } from "./list.ts";
import { luciaOf } from "./lucia.ts";
import { openSession } from "./open-session.ts";
import { NewSession, SessionPage } from "./schemas.ts";
import { signIn } from "./sign-in.ts";

export const sessionRoutes = new Hono<AppEnv>()
  .post("/", valid({ json: NewSession }), async (c) => {
    const user = await signIn(c.var.ctx, c.req.valid("json"), await browserOf(c));
    await openSession(c, user, false);
    return c.json({ user: userView(user) });
  })
  .get("/", signedIn(), valid({ query: SessionPage }), async (c) =>
    c.json(await listSessions(c.var.ctx, sessionOf(c), c.req.valid("query"))),
  )
  .delete("/current", signedIn(), valid({}), async (c) => {
    await end(c, sessionOf(c).sessionId);
    return c.body(null, 204);
  })
  .delete("/others", signedIn(), valid({}), repeatable("user"), async (c) => {
    const { user, sessionId } = sessionOf(c);
    const here = { userId: user.id, sessionId, browser: await browserOf(c) };
    await c.var.ctx.db.primary().batch(endOtherSessions(c.var.ctx, here));
    return c.body(null, 204);
  })
  .delete("/:id", signedIn(), valid({}), repeatable("user"), async (c) => {
    await end(c, c.req.param("id"));
    return c.body(null, 204);
  });

async function end(c: Context<AppEnv>, id: string): Promise<void> {
  const { user, sessionId } = sessionOf(c);
  await endSession(c.var.ctx, { userId: user.id, id, here: await browserOf(c) });
  if (id === sessionId)
    c.header("Set-Cookie", luciaOf(c.var.ctx).createBlankSessionCookie().serialize(), { append: true });
}
