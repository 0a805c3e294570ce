import { Hono } from "hono";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { requestOf } from "../core/request.ts";
import { repeatable } from "../repeats/repeatable.ts";
import { createKey, withSecret } from "./create.ts";
import { listKeys } from "./list.ts";
import { reissued } from "./reissue.ts";
import { revokeKey } from "./revoke.ts";
import { rotateKey } from "./rotate.ts";
import { KeyPage, NewKey } from "./schemas.ts";
import { takeKeyOver } from "./take-over.ts";

/** Mounted at `/api/projects/:project/keys`. */
export const keyRoutes = new Hono<AppEnv>()
  .get("/", valid({ query: KeyPage }), async (c) =>
    c.json(await listKeys(c.var.ctx, requestOf(c), c.req.valid("query"))),
  )
  .post("/", valid({ json: NewKey }), repeatable(["keys.manage"], withSecret), async (c) => {
    const added = await createKey(c.var.ctx, requestOf(c), c.req.valid("json"));
    c.set("source", added);
    return c.json(await withSecret(c.var.ctx, added), 201);
  })
  .post("/:key/rotation", valid({}), repeatable(["keys.manage"], reissued), async (c) => {
    const source = await rotateKey(c.var.ctx, requestOf(c), c.req.param("key"));
    c.set("source", source);
    return c.json(await reissued(c.var.ctx, source));
  })
  .post("/:key/takeover", valid({}), repeatable(["keys.manage"], reissued), async (c) => {
    const source = await takeKeyOver(c.var.ctx, requestOf(c), c.req.param("key"));
    c.set("source", source);
    return c.json(await reissued(c.var.ctx, source));
  })
  .delete("/:key", valid({}), repeatable("member"), async (c) => {
    await revokeKey(c.var.ctx, requestOf(c), c.req.param("key"));
    return c.body(null, 204);
  });
