import { type Context, Hono } from "hono";
import type * as v from "valibot";
import { askingIn, refuseMethod } from "../checks/asking.ts";
import { freshness } from "../checks/demands.ts";
import { parseBody } from "../checks/read-body.ts";
import type { AppEnv } from "../http/types.ts";
import { ActionSearch, ResourceSearch, SubjectSearch } from "./schemas.ts";
import { searchActions } from "./search-actions.ts";
import { searchResources } from "./search-resources.ts";
import { searchSubjects } from "./search-subjects.ts";

/** Mounted at `/search` below AuthZEN's other endpoints. */
export const searchRoutes = new Hono<AppEnv>()
  .post("/subject", async (c) => {
    const { answer, head } = await searchSubjects(c.var.ctx, askingIn(c), await bodyOf(c, SubjectSearch));
    return c.json(answer, 200, freshness(head));
  })
  .post("/resource", async (c) => {
    const { answer, head } = await searchResources(c.var.ctx, askingIn(c), await bodyOf(c, ResourceSearch));
    return c.json(answer, 200, freshness(head));
  })
  .post("/action", async (c) => {
    const { answer, head } = await searchActions(c.var.ctx, askingIn(c), await bodyOf(c, ActionSearch));
    return c.json(answer, 200, freshness(head));
  })
  .all("/subject", refuseMethod)
  .all("/resource", refuseMethod)
  .all("/action", refuseMethod);

const bodyOf = async <S extends v.GenericSchema>(c: Context<AppEnv>, schema: S): Promise<v.InferOutput<S>> =>
  parseBody(schema, await c.var.body);
