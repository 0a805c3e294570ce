import { Hono, type Context as Request } from "hono";
import type * as v from "valibot";
import { type Asking, refuseMethod } from "../checks/asking.ts";
import { demanding, freshness, minRevisionIn, requireRevision } from "../checks/demands.ts";
import type { Evaluated } from "../checks/evaluate.ts";
import { parseBody } from "../checks/read-body.ts";
import type { Context } from "../context.ts";
import type { AppEnv } from "../http/types.ts";
import { ActionSearch, ResourceSearch, SubjectSearch } from "./schemas.ts";
import { searchActions } from "./search-actions.ts";
import { searchResources } from "./search-resources.ts";
import { searchSubjects } from "./search-subjects.ts";

/** Mounted at `/search` below AuthZEN's other endpoints. */
export const searchRoutes = new Hono<AppEnv>()
  .post("/subject", (c) => answerSearch(c, SubjectSearch, searchSubjects))
  .post("/resource", (c) => answerSearch(c, ResourceSearch, searchResources))
  .post("/action", (c) => answerSearch(c, ActionSearch, searchActions))
  .all("/subject", refuseMethod)
  .all("/resource", refuseMethod)
  .all("/action", refuseMethod);

type Search<A> = (ctx: Context, asking: Asking, asked: A) => Promise<Evaluated<object>>;

async function answerSearch<S extends v.GenericSchema>(
  c: Request<AppEnv>,
  schema: S,
  search: Search<v.InferOutput<S>>,
): Promise<Response> {
  const asking = await demanding(c);
  const asked = parseBody(schema, await c.var.body);
  const seen = minRevisionIn(c);
  const { answer, head } = await search(c.var.ctx, asking, asked);
  await requireRevision(c.var.ctx, head, seen);
  return c.json(answer, 200, freshness(head));
}
