import { createMiddleware } from "hono/factory";
import type { Env } from "../env.ts";
import type { AppEnv } from "./types.ts";

const CSP =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Headers of every answer of the Worker; pages and assets get theirs from `web/public/_headers`. @internal */
export const SECURE_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  "Content-Security-Policy": CSP,
} as const;

/** As in `web/public/_headers`. Browsers apply it only over https. */
const HSTS = { ...SECURE_HEADERS, "Strict-Transport-Security": "max-age=15552000" } as const;

export const secureHeaders = (env: Env): Readonly<Record<string, string>> =>
  env.PUBLIC_URL?.startsWith("https:") ? HSTS : SECURE_HEADERS;

/** Sets the headers, except caching and content policies that the answer sets itself. */
export const secureAnswers = () =>
  createMiddleware<AppEnv>(async function secureAnswers(c, next) {
    await next();
    const { headers } = c.res;
    for (const [name, value] of Object.entries(secureHeaders(c.env))) if (!headers.has(name)) headers.set(name, value);
  });
