import { createMiddleware } from "hono/factory";
import { Failure } from "../errors.ts";
import { publicOrigin } from "../public-url.ts";
import type { AppEnv } from "./types.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Stops cross-site requests that use the session cookie: a change must come from our own origin. Bearer requests are exempt,
 * because no cookie authenticates them.
 */
export const sameOrigin = () =>
  createMiddleware<AppEnv>(async function sameOrigin(c, next) {
    const exempt = SAFE.has(c.req.method) || c.req.header("Authorization") !== undefined;
    if (!exempt && !isSameOrigin(c.req.raw, publicOrigin(c.env))) {
      throw new Failure("forbidden", "This request did not come from Gatehouse's own pages.");
    }
    await next();
  });

function isSameOrigin(request: Request, ours: string): boolean {
  const origin = request.headers.get("Origin");
  if (origin !== null) return origin === ours;
  return request.headers.get("Sec-Fetch-Site") === "same-origin";
}
