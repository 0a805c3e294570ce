import { Hono } from "hono";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { browserOf } from "../browsers/cookie.ts";
import { openSession } from "../sessions/open-session.ts";
import { NewUser } from "./schemas.ts";
import { signUp } from "./sign-up.ts";
import { userView } from "./view.ts";

export const userRoutes = new Hono<AppEnv>().post("/", valid({ json: NewUser }), async (c) => {
  const input = c.req.valid("json");
  const language = input.language ?? c.var.ctx.language;
  const user = await signUp(c.var.ctx, { ...input, language, browser: await browserOf(c) });
  await openSession(c, user, true);
  return c.json({ user: userView(user) }, 201);
});
