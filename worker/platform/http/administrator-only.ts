import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { Failure } from "../errors.ts";
import { userOf } from "./caller.ts";
import type { AppEnv } from "./types.ts";

/** @throws Failure `unauthenticated` or `forbidden` */
export const administratorOnly = () =>
  createMiddleware<AppEnv>(async function administratorOnly(c, next) {
    requireAdministrator(c);
    await next();
  });

/** @throws Failure `unauthenticated` or `forbidden` */
export function requireAdministrator(c: Context<AppEnv>): void {
  if (userOf(c).administrator) return;
  throw new Failure("forbidden", "This is for the administrator of this deployment.");
}
