import { createMiddleware } from "hono/factory";
import type { Env } from "../../platform/env.ts";
import { notFound } from "../../platform/errors.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { isLocal, publicOrigin } from "../../platform/public-url.ts";

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Headers that proxies add, and headers that Miniflare trusts about a request's address. */
const FORWARDED =
  /^(?:forwarded|via|x-forwarded-.*|x-real-ip|x-original-.*|x-rewrite-url|true-client-ip|cf-connecting-ip|mf-.*)$/;

/**
 * The mailbox shows all mail, so it exists only on a local deployment, under a loopback name and without a proxy. A foreign
 * page cannot reach it by making its own name resolve to this machine.
 */
export const localOnly = () =>
  createMiddleware<AppEnv>(async function localOnly(c, next) {
    if (!isLocal(c.env) || !isDirect(c.req.raw, c.env)) throw notFound();
    await next();
  });

/** Requires our own address in both the URL that the runtime saw and the Host header. */
function isDirect({ url, headers }: Request, env: Env): boolean {
  const { host } = new URL(url);
  const names = [host, headers.get("Host") ?? host];
  return names.every((name) => isOurs(name, env)) && ![...headers.keys()].some((name) => FORWARDED.test(name));
}

const isOurs = (name: string, env: Env): boolean => LOOPBACK.test(name) || name === new URL(publicOrigin(env)).host;
