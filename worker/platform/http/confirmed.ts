import { createMiddleware } from "hono/factory";
import { sessionOf } from "./caller.ts";
import { requireConfirmed } from "./require-confirmed.ts";
import type { AppEnv } from "./types.ts";

/** Admits only users who confirmed their identity recently. @throws Failure `unauthenticated` or `confirm_identity` */
export const confirmed = () =>
  createMiddleware<AppEnv>(async function confirmed(c, next) {
    requireConfirmed(sessionOf(c), c.var.ctx.now());
    await next();
  });
