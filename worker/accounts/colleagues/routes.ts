import { Hono } from "hono";
import * as v from "valibot";
import { signedIn, userOf } from "../../platform/http/caller.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { listColleagues } from "./list.ts";

const ColleagueQuery = v.strictObject({
  q: v.optional(v.pipe(v.string(), v.maxLength(200))),
  project: v.optional(v.pipe(v.string(), v.maxLength(60))),
});

export const colleagueRoutes = new Hono<AppEnv>().get("/", signedIn(), valid({ query: ColleagueQuery }), async (c) =>
  c.json(await listColleagues(c.var.ctx, userOf(c), c.req.valid("query"))),
);
