import { Hono } from "hono";
import { administratorOnly } from "../deployment/administrator-only.ts";
import { userOf } from "../http/caller.ts";
import type { AppEnv } from "../http/types.ts";
import { valid } from "../http/valid.ts";
import { createDeploymentKey, listDeploymentKeys, revokeDeploymentKey, rotateDeploymentKey } from "./deployment.ts";
import { DeploymentKeyPage, NewDeploymentKey } from "./schemas.ts";

/** Mounted at `/api/deployment/keys`. */
export const deploymentKeyRoutes = new Hono<AppEnv>()
  .get("/", administratorOnly(), valid({ query: DeploymentKeyPage }), async (c) =>
    c.json(await listDeploymentKeys(c.var.ctx, c.req.valid("query"))),
  )
  .post("/", administratorOnly(), valid({ json: NewDeploymentKey }), async (c) =>
    c.json(await createDeploymentKey(c.var.ctx, userOf(c).id, c.req.valid("json")), 201),
  )
  .post("/:key/rotation", administratorOnly(), valid({}), async (c) =>
    c.json(await rotateDeploymentKey(c.var.ctx, userOf(c).id, c.req.param("key"))),
  )
  .delete("/:key", administratorOnly(), valid({}), async (c) => {
    await revokeDeploymentKey(c.var.ctx, userOf(c).id, c.req.param("key"));
    return c.body(null, 204);
  });
