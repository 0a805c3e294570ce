import { type Context, Hono } from "hono";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { requestOf } from "../../projects/core/request.ts";
import { malformed } from "../checks/read-body.ts";
import { openFeed } from "./open-feed.ts";
import { SnapshotQuery } from "./schemas.ts";
import { snapshotPage } from "./snapshot.ts";

/** Mounted at `/projects/:project/feed`. */
export const feedRoutes = new Hono<AppEnv>()
  .get("/", valid({}), async (c) => {
    const request = requestOf(c);
    requireUpgrade(c);
    return openFeed(c.var.ctx, { ...request, origin: c.req.header("Origin") ?? null });
  })
  .get("/snapshot", valid({ query: SnapshotQuery }), async (c) =>
    c.json(await snapshotPage(c.var.ctx, requestOf(c), c.req.valid("query"))),
  );

function requireUpgrade(c: Context<AppEnv>): void {
  if (c.req.header("Upgrade")?.toLowerCase() !== "websocket") throw malformed("Connect to the feed with a WebSocket.");
}
