import type { Context as Request } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { sha256Hex } from "../bytes.ts";
import { createContext, type NotifyHub } from "../context.ts";
import { Failure } from "../errors.ts";
import { isSecure } from "../public-url.ts";
import { preferredLanguage } from "./language.ts";
import { clientNetwork } from "./network.ts";
import { readText } from "./read-body.ts";
import type { AppEnv } from "./types.ts";

const BOOKMARK_COOKIE = "bookmark";
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,200}$/;

/** Creates the use cases' context: storage, clock, ids, secrets, and the request's idempotency key and hash. */
export const requestContext = (notifyHub: NotifyHub) =>
  createMiddleware<AppEnv>(async function requestContext(c, next) {
    const ctx = await createContext({
      env: c.env,
      requestId: c.var.requestId,
      waitUntil: (work) => c.executionCtx.waitUntil(work),
      notifyHub,
      bookmark: getCookie(c, BOOKMARK_COOKIE) ?? null,
      language: preferredLanguage(c.req.header("Accept-Language") ?? ""),
      network: clientNetwork(c.req.header("CF-Connecting-IP")),
      request: { key: idempotencyKey(c.req.header("Idempotency-Key")), hash: await requestHash(c.req.raw) },
    });
    c.set("ctx", ctx);
    await next();
    keepBookmark(c, ctx.db.bookmark());
  });

/** Lets the caller's next read see at least this request's writes, at any location. */
function keepBookmark(c: Request<AppEnv>, bookmark: string | null): void {
  if (bookmark === null || c.req.method === "GET" || c.req.header("Authorization") !== undefined) return;
  setCookie(c, BOOKMARK_COOKIE, bookmark, { httpOnly: true, sameSite: "Lax", secure: isSecure(c.env), path: "/api" });
}

function idempotencyKey(sent: string | undefined): string | null {
  if (sent === undefined) return null;
  if (IDEMPOTENCY_KEY.test(sent)) return sent;
  throw new Failure("malformed", "Idempotency-Key must be 1 to 200 visible ASCII characters.");
}

/** Skips checks: their body is already being read, and they change nothing. */
async function requestHash(request: globalThis.Request): Promise<string> {
  if (request.method === "GET" || request.method === "HEAD" || request.bodyUsed) return "";
  const { pathname, search } = new URL(request.url);
  return sha256Hex(`${request.method} ${pathname}${search}\n${await readText(request.clone())}`);
}
