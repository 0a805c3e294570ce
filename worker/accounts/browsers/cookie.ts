import type { Context as Request } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { sha256Hex, toBase64Url } from "../../platform/bytes.ts";
import type { Env } from "../../platform/env.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { isSecure } from "../../platform/public-url.ts";

const FORM = /^[\w-]{43}$/;
/** The longest lifetime that browsers allow. */
const LIFETIME_S = 400 * 24 * 3_600;

const browserCookieName = (env: Env): string => (isSecure(env) ? "__Host-browser" : "browser");

/** The browser's name: the SHA-256 of the secret in its cookie. Null without a cookie. */
export async function browserOf(c: Request<AppEnv>): Promise<string | null> {
  const secret = secretIn(c);
  return secret === null ? null : sha256Hex(secret);
}

/** Like `browserOf`, but gives a browser without a cookie a new one. */
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
