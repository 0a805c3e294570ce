import type { Context } from "hono";
import { Failure } from "../../platform/errors.ts";
import type { AppEnv, Caller } from "../../platform/http/types.ts";
import type { ProjectRequest } from "./open.ts";

/** @throws Failure `unauthenticated` without a session or key. */
export function callerOf(c: Context<AppEnv>): Caller {
  const { caller } = c.var;
  if (!caller) throw new Failure("unauthenticated", "Sign in, or send a service key.");
  return caller;
}

/** The caller, and the project named in the path. */
export const requestOf = (c: Context<AppEnv>): ProjectRequest => ({
  caller: callerOf(c),
  project: c.req.param("project") ?? "",
});
