import { Hono } from "hono";
import { administratorOnly } from "../../platform/http/administrator-only.ts";
import { userOf } from "../../platform/http/caller.ts";
import { confirmed } from "../../platform/http/confirmed.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { withSecret } from "../../projects/keys/create.ts";
import { reissued } from "../../projects/keys/reissue.ts";
import { DeploymentKeyPage, NewDeploymentKey } from "../../projects/keys/schemas.ts";
import { repeatable } from "../../projects/repeats/repeatable.ts";
import {
  createDeploymentKey,
  listDeploymentKeys,
  revokeDeploymentKey,
  rotateDeploymentKey,
} from "./deployment-keys.ts";

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
