import type { Context as Request } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { sha256Hex, toBase64Url } from "../../platform/bytes.ts";
import type { Env } from "../../platform/env.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { isSecure } from "../../platform/public-url.ts";

const FORM = /^[\w-]{43}$/;
/** Browsers keep no cookie longer. */
const LIFETIME_S = 400 * 24 * 3_600;

const browserCookieName = (env: Env): string => (isSecure(env) ? "__Host-browser" : "browser");

/** Names the browser that asks, by the SHA-256 of the secret in its cookie. Null: it has none yet. */
export async function browserOf(c: Request<AppEnv>): Promise<string | null> {
  const secret = secretIn(c);
  return secret === null ? null : sha256Hex(secret);
}

/** As `browserOf`; a browser without a secret is given one. */
export async function ensureBrowser(c: Request<AppEnv>): Promise<string> {
  const secret = secretIn(c) ?? toBase64Url(c.var.ctx.random(32));
  const cookie = { httpOnly: true, sameSite: "Lax", secure: isSecure(c.env), path: "/", maxAge: LIFETIME_S } as const;
  setCookie(c, browserCookieName(c.env), secret, cookie);
  return sha256Hex(secret);
}

function secretIn(c: Request<AppEnv>): string | null {
  const sent = getCookie(c, browserCookieName(c.env));
  return sent !== undefined && FORM.test(sent) ? sent : null;
}
