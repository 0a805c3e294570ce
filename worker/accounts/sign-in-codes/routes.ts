import { Hono } from "hono";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { ensureBrowser } from "../browsers/cookie.ts";
import { CodeRequest } from "./schemas.ts";
import { sendCode } from "./send.ts";

export const signInCodeRoutes = new Hono<AppEnv>().post("/", valid({ json: CodeRequest }), async (c) => {
  const { email, language } = c.req.valid("json");
  const browser = await ensureBrowser(c);
  const { digits } = await sendCode(c.var.ctx, { email, language: language ?? c.var.ctx.language, browser });
  return c.json({ sent: true, digits }, 202);
});
