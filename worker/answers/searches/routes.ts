import { Hono, type Context as Request } from "hono";
import type { Context } from "../../platform/context.ts";
import type { AppEnv, Asking } from "../../platform/http/types.ts";
import { asked } from "../checks/asked.ts";
import { freshness, minRevisionIn, requireRevision } from "../checks/demands.ts";
import type { Evaluated } from "../checks/evaluate.ts";
import { ActionSearch, ResourceSearch, SubjectSearch } from "./schemas.ts";
import { searchActions } from "./search-actions.ts";
import { searchResources } from "./search-resources.ts";
import { searchSubjects } from "./search-subjects.ts";

/** Mounted at `/search` below AuthZEN's other endpoints. */
export const searchRoutes = new Hono<AppEnv>()
  .post("/subject", asked(SubjectSearch), (c) => answerSearch(c, c.req.valid("json"), searchSubjects))
  .post("/resource", asked(ResourceSearch), (c) => answerSearch(c, c.req.valid("json"), searchResources))
  .post("/action", asked(ActionSearch), (c) => answerSearch(c, c.req.valid("json"), searchActions));

type Search<A> = (ctx: Context, asking: Asking, asked: A) => Promise<Evaluated<object>>;

async function answerSearch<A>(c: Request<AppEnv>, wanted: A, search: Search<A>): Promise<Response> {
  const seen = minRevisionIn(c);
  const { answer, head } = await search(c.var.ctx, c.var.asking, wanted);
  await requireRevision(c.var.ctx, head, seen);
  return c.json(answer, 200, freshness(head));
}
