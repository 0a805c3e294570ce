import { Hono } from "hono";
import type { RouterRoute } from "hono/types";
import type { AppEnv } from "../platform/http/types.ts";
import { valid } from "../platform/http/valid.ts";
import { publicOrigin } from "../platform/public-url.ts";

/** By the deployment's address, of which an isolate has one. */
const texts = new Map<string, string>();

/**
 * Mounted at `/api/openapi.json`: of these routes, which are all. The document is made when it is first asked for, by code that
 * the Worker does not load before.
 */
export const openApiRoutes = (routes: () => readonly RouterRoute[]) =>
  new Hono<AppEnv>().get("/", valid({}), async (c) => {
    return c.body(await documentAt(publicOrigin(c.env), routes()), 200, {
      "Content-Type": "application/json",
      "Cache-Control": "public, max-age=3600",
      "Access-Control-Allow-Origin": "*",
    });
  });

async function documentAt(origin: string, routes: readonly RouterRoute[]): Promise<string> {
  const known = texts.get(origin);
  if (known !== undefined) return known;
  const { describeApi } = await import("./document.ts");
  const text = JSON.stringify(describeApi(routes, origin));
  texts.set(origin, text);
  return text;
}
