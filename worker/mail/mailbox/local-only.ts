import { createMiddleware } from "hono/factory";
import type { Env } from "../../platform/env.ts";
import { notFound } from "../../platform/errors.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { isLocal, publicOrigin } from "../../platform/public-url.ts";

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** What proxies add, and what Miniflare believes of a request's address. */
const FORWARDED =
  /^(?:forwarded|via|x-forwarded-.*|x-real-ip|x-original-.*|x-rewrite-url|true-client-ip|cf-connecting-ip|mf-.*)$/;

/**
 * The mailbox shows everybody's mail, so it is there only on a local deployment, only under a loopback name, and not through a
 * proxy: a foreign page whose name was made to resolve to this machine finds nothing.
 */
export const localOnly = () =>
  createMiddleware<AppEnv>(async function localOnly(c, next) {
    if (!isLocal(c.env) || !isDirect(c.req.raw, c.env)) throw notFound();
    await next();
  });

/** Both the address, as the runtime took it, and the name that was sent must be ours. */
function isDirect({ url, headers }: Request, env: Env): boolean {
  const { host } = new URL(url);
  const names = [host, headers.get("Host") ?? host];
  return names.every((name) => isOurs(name, env)) && ![...headers.keys()].some((name) => FORWARDED.test(name));
}

const isOurs = (name: string, env: Env): boolean => LOOPBACK.test(name) || name === new URL(publicOrigin(env)).host;
