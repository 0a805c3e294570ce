import type { Context, Hono, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import { Failure, notFound } from "../errors.ts";
import { answerError } from "./answer-errors.ts";
import { isScreen } from "./screens.ts";
import type { AppEnv } from "./types.ts";
import { takenBy } from "./valid.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const PAGES = ["GET", "HEAD"];

/** Answers requests without a route before identifying the caller, because the caller does not matter. */
export const routesOnly = (app: Hono<AppEnv>): MiddlewareHandler<AppEnv> =>
  async function routesOnly(c, next) {
    if (matchedRoutes(c).some(({ handler }) => takenBy(handler) !== null)) return next();
    return answerUnrouted(app, c);
  };

/** A wrong method, a screen of the app, or nothing. */
export function answerUnrouted(app: Hono<AppEnv>, c: Context<AppEnv>): Response | Promise<Response> {
  const { path, method } = c.req;
  const allowed = isScreen(path) ? PAGES : methodsOf(app, path);
  if (allowed.length === 0) return readsPages(c) ? page(c, 404) : answerError(notFound(), c);
  if (allowed === PAGES && PAGES.includes(method)) return page(c, 200);
  c.header("Allow", allowed.join(", "));
  const message = `This address takes ${allowed.join(", ")}, and not ${method}.`;
  return answerError(new Failure("method_not_allowed", message), c);
}

function methodsOf({ router }: Hono<AppEnv>, path: string): string[] {
  const takes = (method: string) =>
    router.match(method, path)[0].some(([[, { handler }]]) => takenBy(handler) !== null);
  return METHODS.filter(takes).flatMap((method) => (method === "GET" ? PAGES : method));
}

/** Whether a browser asks for a page; for missing paths it gets the app's own page. */
const readsPages = ({ req }: Context): boolean =>
  PAGES.includes(req.method) && (req.header("Accept") ?? "").startsWith("text/html");

/** The app's one page. Exists only in a built deployment. */
async function page(c: Context<AppEnv>, status: 200 | 404): Promise<Response> {
  const { method, headers } = c.req.raw;
  const found = await c.env.ASSETS?.fetch(new Request(new URL("/", c.req.url), { method, headers }));
  if (!found || found.status === 404) return answerError(notFound(), c);
  return new Response(found.body, status === 404 ? { status, headers: found.headers } : found);
}
