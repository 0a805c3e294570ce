import { Hono } from "hono";
import type { AppEnv } from "../http/types.ts";
import { valid } from "../http/valid.ts";
import { requestOf } from "../projects/request.ts";
import { createKey } from "./create.ts";
import { listKeys } from "./list.ts";
import { revokeKey } from "./revoke.ts";
import { rotateKey } from "./rotate.ts";
import { KeyPage, NewKey } from "./schemas.ts";
import { takeKeyOver } from "./take-over.ts";

/** Mounted at `/api/projects/:project/keys`. */
export const keyRoutes = new Hono<AppEnv>()
  .get("/", valid({ query: KeyPage }), async (c) =>
    c.json(await listKeys(c.var.ctx, requestOf(c), c.req.valid("query"))),
  )
  .post("/", valid({ json: NewKey }), async (c) =>
    c.json(await createKey(c.var.ctx, requestOf(c), c.req.valid("json")), 201),
  )
  .post("/:key/rotation", valid({}), async (c) => c.json(await rotateKey(c.var.ctx, requestOf(c), c.req.param("key"))))
  .post("/:key/takeover", valid({}), async (c) =>
    c.json(await takeKeyOver(c.var.ctx, requestOf(c), c.req.param("key"))),
  )
  .delete("/:key", valid({}), async (c) => {
    await revokeKey(c.var.ctx, requestOf(c), c.req.param("key"));
    return c.body(null, 204);
  });
