import { type Context, Hono } from "hono";
import { malformed } from "../checks/read-body.ts";
import type { AppEnv } from "../http/types.ts";
import { requestOf } from "../projects/request.ts";
import { openFeed } from "./open-feed.ts";

/** Mounted at `/projects/:project/feed`. */
export const feedRoutes = new Hono<AppEnv>().get("/", async (c) => {
  const request = requestOf(c);
  requireUpgrade(c);
  return openFeed(c.var.ctx, { ...request, origin: c.req.header("Origin") ?? null });
});

function requireUpgrade(c: Context<AppEnv>): void {
  if (c.req.header("Upgrade")?.toLowerCase() !== "websocket") throw malformed("Connect to the feed with a WebSocket.");
}
