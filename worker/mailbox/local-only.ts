import { createMiddleware } from "hono/factory";
import { notFound } from "../errors.ts";
import type { AppEnv } from "../http/types.ts";
import { isLocal } from "../public-url.ts";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The mailbox shows everybody's mail, so it is there only on a local deployment, and only under a loopback name: a
 * foreign page whose name was made to resolve to this machine finds nothing.
 */
export const localOnly = () =>
  createMiddleware<AppEnv>(async function localOnly(c, next) {
    if (!isLocal(c.env) || !LOOPBACK.has(new URL(c.req.url).hostname)) throw notFound();
    await next();
  });
