import type { MiddlewareHandler } from "hono";
import type * as v from "valibot";
import type { AppEnv } from "../../platform/http/types.ts";
import { declare } from "../../platform/http/valid.ts";
import { demanding } from "./demands.ts";
import { parseBody } from "./read-body.ts";

type Inputs<S extends v.GenericSchema> = { in: { json: v.InferInput<S> }; out: { json: v.InferOutput<S> } };

/**
 * `valid` for AuthZEN routes: finds the key and parses the body, whose unknown members that standard allows.
 * @throws Failure `unauthenticated`, `too_many_requests` or `malformed`
 */
export const asked = <S extends v.GenericSchema>(json: S): MiddlewareHandler<AppEnv, string, Inputs<S>> =>
  declare(
    async (c, next) => {
      c.set("asking", await demanding(c));
      c.req.addValidatedData("json", parseBody(json, await c.var.body) as object);
      await next();
    },
    { json },
  );
