import { Hono } from "hono";
import { confirmed } from "../confirmations/confirmed.ts";
import { administratorOnly } from "../deployment/administrator-only.ts";
import { userOf } from "../http/caller.ts";
import type { AppEnv } from "../http/types.ts";
import { valid } from "../http/valid.ts";
import { repeatable } from "../repeats/repeatable.ts";
import { withSecret } from "./create.ts";
import { createDeploymentKey, listDeploymentKeys, revokeDeploymentKey, rotateDeploymentKey } from "./deployment.ts";
import { reissued } from "./reissue.ts";
import { DeploymentKeyPage, NewDeploymentKey } from "./schemas.ts";

/** Mounted at `/api/deployment/keys`. */
export const deploymentKeyRoutes = new Hono<AppEnv>()
  .get("/", administratorOnly(), valid({ query: DeploymentKeyPage }), async (c) =>
    c.json(await listDeploymentKeys(c.var.ctx, c.req.valid("query"))),
  )
  .post(
    "/",
    administratorOnly(),
    confirmed(),
    valid({ json: NewDeploymentKey }),
    repeatable("administrator", withSecret),
    async (c) => {
      const added = await createDeploymentKey(c.var.ctx, userOf(c).id, c.req.valid("json"));
      c.set("source", added);
      return c.json(await withSecret(c.var.ctx, added), 201);
    },
  )
  .post(
    "/:key/rotation",
    administratorOnly(),
    confirmed(),
    valid({}),
    repeatable("administrator", reissued),
    async (c) => {
      const source = await rotateDeploymentKey(c.var.ctx, userOf(c).id, c.req.param("key"));
      c.set("source", source);
      return c.json(await reissued(c.var.ctx, source));
    },
  )
  .delete("/:key", administratorOnly(), valid({}), repeatable("administrator"), async (c) => {
    await revokeDeploymentKey(c.var.ctx, userOf(c).id, c.req.param("key"));
    return c.body(null, 204);
  });
