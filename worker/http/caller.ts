import type { Context as Request } from "hono";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { Context } from "../context.ts";
import { Failure, unknownKey } from "../errors.ts";
import { findKey } from "../keys/find-key.ts";
import { lookUpBearer } from "../keys/look-up-bearer.ts";
import { sessionCookieName } from "../sessions/lucia.ts";
import { resumeSession } from "../sessions/resume.ts";
import { bearerIn } from "./bearer.ts";
import type { AppEnv, Caller, User } from "./types.ts";

/**
 * Says who asks. A request with an `Authorization` header is decided by that alone, never by its cookie, since it was
 * exempt from the same-origin check.
 * @throws Failure `unauthenticated` for a key that is not, or no longer, one of ours.
 */
export const identify = () =>
  createMiddleware<AppEnv>(async function identify(c, next) {
    const authorization = c.req.header("Authorization");
    c.set("caller", authorization === undefined ? await callerBySession(c) : await callerByKey(c, authorization));
    await next();
  });

/** Lets only people pass. @throws Failure `unauthenticated` */
export const signedIn = () =>
  createMiddleware<AppEnv>(async function signedIn(c, next) {
    userOf(c);
    await next();
  });

/** @throws Failure `unauthenticated` when nobody, or a key, asks. */
export const userOf = (c: Request<AppEnv>): User => sessionOf(c).user;

/** The caller with the session that they came with. @throws Failure `unauthenticated` */
export function sessionOf(c: Request<AppEnv>): Extract<Caller, { kind: "user" }> {
  const { caller } = c.var;
  if (caller?.kind === "user") return caller;
  throw new Failure("unauthenticated", "Sign in first.");
}

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
