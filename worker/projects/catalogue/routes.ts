import { Hono } from "hono";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { requestOf } from "../core/request.ts";
import { getCatalogue } from "./get.ts";

/** Mounted at `/api/projects/:project/catalogue`. */
export const catalogueRoutes = new Hono<AppEnv>().get("/", valid({}), async (c) =>
  c.json(await getCatalogue(c.var.ctx, requestOf(c))),
);
