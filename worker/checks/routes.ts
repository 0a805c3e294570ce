import { type Context, Hono } from "hono";
import { Failure } from "../errors.ts";
import type { AppEnv, Key } from "../http/types.ts";
import { valid } from "../http/valid.ts";
import { requestOf } from "../projects/request.ts";
import { evaluate } from "./evaluate.ts";
import { readQuestion } from "./read-question.ts";
import { CheckQuestion } from "./schemas.ts";
import { tryCheck } from "./try.ts";

/** Mounted at `/access/v1` and at `/projects/:project/access/v1`. */
export const accessRoutes = new Hono<AppEnv>()
  .post("/evaluation", async (c) => {
    const key = keyOf(c);
    const question = await readQuestion(c.req.raw);
    const explain = c.req.header("Gatehouse-Explain") === "true";
    return c.json(await evaluate(c.var.ctx, { key, inPath: c.req.param("project") ?? null, question, explain }));
  })
  .all("/evaluation", (c) => {
    c.header("Allow", "POST");
    throw new Failure("method_not_allowed", "Ask with POST.");
  });

/** Mounted at `/api/projects/:project/checks`. */
export const checkRoutes = new Hono<AppEnv>().post("/", valid("json", CheckQuestion), async (c) =>
  c.json(await tryCheck(c.var.ctx, requestOf(c), c.req.valid("json"))),
);

/** Services ask with a key; a session is no answer to who they are. */
function keyOf(c: Context<AppEnv>): Key {
  if (c.var.caller?.kind === "key") return c.var.caller.key;
  throw new Failure("unauthenticated", "Send a service key: Authorization: Bearer gk_…");
}
