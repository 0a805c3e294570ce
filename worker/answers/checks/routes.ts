import { Hono } from "hono";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { requestOf } from "../../projects/core/request.ts";
import { searchRoutes } from "../searches/routes.ts";
import { asked } from "./asked.ts";
import { batchOf } from "./batch.ts";
import { freshness, minRevisionIn } from "./demands.ts";
import { evaluate, evaluateAll } from "./evaluate.ts";
import { parseBody } from "./read-body.ts";
import { CheckQuestion, Evaluations } from "./schemas.ts";
import { tryCheck } from "./try.ts";

/** Mounted at `/access/v1` and at `/projects/:project/access/v1`. */
export const accessRoutes = new Hono<AppEnv>()
  .post("/evaluation", asked(CheckQuestion), async (c) => {
    const { answer, head } = await evaluate(c.var.ctx, c.var.asking, c.req.valid("json"), minRevisionIn(c));
    return c.json(answer, 200, freshness(head));
  })
  .post("/evaluations", asked(Evaluations), async (c) => {
    const { asking, body } = c.var;
    const batch = batchOf(c.req.valid("json"));
    const seen = minRevisionIn(c);
    if (batch === null) {
      const { answer, head } = await evaluate(c.var.ctx, asking, parseBody(CheckQuestion, await body), seen);
      return c.json(answer, 200, freshness(head));
    }
    const { answer, head } = await evaluateAll(c.var.ctx, asking, batch, seen);
    return c.json({ evaluations: answer }, 200, freshness(head));
  })
  .route("/search", searchRoutes);

/** Mounted at `/api/projects/:project/checks`. */
export const checkRoutes = new Hono<AppEnv>().post("/", valid({ json: CheckQuestion }), async (c) =>
  c.json(await tryCheck(c.var.ctx, requestOf(c), c.req.valid("json"))),
);
