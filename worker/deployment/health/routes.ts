import { Hono } from "hono";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { adviceOn, obstacleIn } from "./advice.ts";

export const healthRoutes = new Hono<AppEnv>()
  .get("/healthz", valid({}), (c) => c.json({ ok: true }))
  .get("/readyz", valid({}), async (c) => {
    const obstacle = await obstacleIn(c.env);
    const version = c.env.VERSION ?? "development";
    if (obstacle === null) return c.json({ ready: true, version, advice: await adviceOn(c.env) });
    c.header("Retry-After", "10");
    return c.json({ ready: false, version, advice: obstacle }, 503);
  });
