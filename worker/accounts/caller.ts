import type { Context as Request } from "hono";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { Context } from "../platform/context.ts";
import { unknownKey } from "../platform/errors.ts";
import { bearerIn } from "../platform/http/bearer.ts";
import type { AppEnv, Caller } from "../platform/http/types.ts";
import { findKey } from "../projects/keys/find-key.ts";
import { lookUpBearer } from "../projects/keys/look-up-bearer.ts";
import { sessionCookieName } from "./sessions/lucia.ts";
import { resumeSession } from "./sessions/resume.ts";

/**
 * Identifies the caller. An `Authorization` header decides alone and the cookie is ignored, because such requests skip the
 * same-origin check.
 * @throws Failure `unauthenticated` for an unknown or ended key
 */
export const identify = () =>
  createMiddleware<AppEnv>(async function identify(c, next) {
    const authorization = c.req.header("Authorization");
    c.set("caller", authorization === undefined ? await callerBySession(c) : await callerByKey(c, authorization));
    await next();
  });

async function callerBySession(c: Request<AppEnv>): Promise<Caller | null> {
  const sessionId = getCookie(c, sessionCookieName(c.env));
  const resumed = sessionId ? await resumeSession(c.var.ctx, sessionId) : null;
  if (resumed?.cookie) c.header("Set-Cookie", resumed.cookie, { append: true });
  return resumed?.caller ?? null;
}

const findOrRefuse = (ctx: Context, secret: string) => lookUpBearer(ctx, secret, () => findKey(ctx, secret));

async function callerByKey(c: Request<AppEnv>, authorization: string): Promise<Caller> {
  const secret = bearerIn(authorization);
  const key = secret === null ? null : await findOrRefuse(c.var.ctx, secret);
  if (!key) throw unknownKey();
  return { kind: "key", key };
}
