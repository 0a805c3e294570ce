import { Hono } from "hono";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { requestOf } from "../core/request.ts";
import { repeatable } from "../repeats/repeatable.ts";
import { getResource } from "./get.ts";
import { listResources } from "./list.ts";
import { putResource } from "./put.ts";
import { removeResource } from "./remove.ts";
import { ResourceInput, ResourcePath, ResourceQuery } from "./schemas.ts";

/** Mounted at `/api/projects/:project/resources`. */
export const resourceRoutes = new Hono<AppEnv>()
  .get("/", valid({ query: ResourceQuery }), async (c) =>
    c.json(await listResources(c.var.ctx, requestOf(c), c.req.valid("query"))),
  )
  .get("/:type/:id", valid({ param: ResourcePath }), async (c) =>
    c.json(await getResource(c.var.ctx, requestOf(c), c.req.valid("param"))),
  )
  .put(
    "/:type/:id",
    valid({ param: ResourcePath, json: ResourceInput }),
    repeatable(["resources.manage"]),
    async (c) => {
      const path = c.req.valid("param");
      const { added } = await putResource(c.var.ctx, requestOf(c), path, c.req.valid("json"));
      return c.json(await getResource(c.var.ctx, requestOf(c), path), added ? 201 : 200);
    },
  )
  .delete("/:type/:id", valid({ param: ResourcePath }), repeatable(["resources.manage"]), async (c) => {
    await removeResource(c.var.ctx, requestOf(c), c.req.valid("param"));
    return c.body(null, 204);
  });
