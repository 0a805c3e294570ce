import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./types.ts";

const CSP =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** What every answer of the Worker carries; pages and assets get theirs from `web/public/_headers`. */
export const secureAnswers = () =>
  createMiddleware<AppEnv>(async function secureAnswers(c, next) {
    await next();
    const { headers } = c.res;
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
    if (!headers.has("Content-Security-Policy")) headers.set("Content-Security-Policy", CSP);
  });
