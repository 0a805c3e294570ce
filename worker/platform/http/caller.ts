import type { Context as Request } from "hono";
import { createMiddleware } from "hono/factory";
import { Failure } from "../errors.ts";
import type { AppEnv, Caller, User } from "./types.ts";

/** Admits only users. @throws Failure `unauthenticated` */
export const signedIn = () =>
  createMiddleware<AppEnv>(async function signedIn(c, next) {
    userOf(c);
    await next();
  });

/** @throws Failure `unauthenticated` without a session, also for a key */
export const userOf = (c: Request<AppEnv>): User => sessionOf(c).user;

/** The user with their session. @throws Failure `unauthenticated` */
export function sessionOf(c: Request<AppEnv>): Extract<Caller, { kind: "user" }> {
  const { caller } = c.var;
  if (caller?.kind === "user") return caller;
  throw new Failure("unauthenticated", "Sign in first.");
}
