import { Hono } from "hono";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { getProject } from "../core/get.ts";
import { requestOf } from "../core/request.ts";
import { repeatable } from "../repeats/repeatable.ts";
import { acceptTransfer } from "./accept.ts";
import { cancelTransfer } from "./cancel.ts";
import { NewTransfer } from "./schemas.ts";
import { startTransfer } from "./start.ts";

/** Mounted at `/api/projects/:project/transfer`. */
export const transferRoutes = new Hono<AppEnv>()
  .post("/", valid({ json: NewTransfer }), repeatable("owner"), async (c) => {
    await startTransfer(c.var.ctx, requestOf(c), c.req.valid("json"));
    return c.json(await getProject(c.var.ctx, requestOf(c)), 201);
  })
  .delete("/", valid({}), repeatable("member"), async (c) => {
    await cancelTransfer(c.var.ctx, requestOf(c));
    return c.body(null, 204);
  })
  .post("/acceptance", valid({}), repeatable("member"), async (c) => {
    await acceptTransfer(c.var.ctx, requestOf(c));
    return c.json(await getProject(c.var.ctx, requestOf(c)));
  });
