import { Hono } from "hono";
import { ensureBrowser } from "../browsers/cookie.ts";
import type { AppEnv } from "../http/types.ts";
import { valid } from "../http/valid.ts";
import { CodeRequest } from "./schemas.ts";
import { sendCode } from "./send.ts";

export const signInCodeRoutes = new Hono<AppEnv>().post("/", valid({ json: CodeRequest }), async (c) => {
  const { email, language } = c.req.valid("json");
  const browser = await ensureBrowser(c);
  const { digits } = await sendCode(c.var.ctx, { email, language: language ?? c.var.ctx.language, browser });
  return c.json({ sent: true, digits }, 202);
});
