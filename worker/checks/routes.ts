import { Hono } from "hono";
import type { AppEnv } from "../http/types.ts";
import { valid } from "../http/valid.ts";
import { requestOf } from "../projects/request.ts";
import { searchRoutes } from "../searches/routes.ts";
import { askingIn, refuseMethod } from "./asking.ts";
import { batchIn } from "./batch.ts";
import { evaluate, evaluateAll } from "./evaluate.ts";
import { parseBody, readBody } from "./read-body.ts";
import { CheckQuestion } from "./schemas.ts";
import { tryCheck } from "./try.ts";

/** Mounted at `/access/v1` and at `/projects/:project/access/v1`. */
export const accessRoutes = new Hono<AppEnv>()
  .post("/evaluation", async (c) => {
    const asking = askingIn(c);
    const question = parseBody(CheckQuestion, await readBody(c.req.raw));
    return c.json(await evaluate(c.var.ctx, asking, question));
  })
  .post("/evaluations", async (c) => {
    const asking = askingIn(c);
    const body = await readBody(c.req.raw);
    const batch = batchIn(body);
    if (batch === null) return c.json(await evaluate(c.var.ctx, asking, parseBody(CheckQuestion, body)));
    return c.json({ evaluations: await evaluateAll(c.var.ctx, asking, batch) });
  })
  .all("/evaluation", refuseMethod)
  .all("/evaluations", refuseMethod)
  .route("/search", searchRoutes);

/** Mounted at `/api/projects/:project/checks`. */
export const checkRoutes = new Hono<AppEnv>().post("/", valid("json", CheckQuestion), async (c) =>
  c.json(await tryCheck(c.var.ctx, requestOf(c), c.req.valid("json"))),
);
