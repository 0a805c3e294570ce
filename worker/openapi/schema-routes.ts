import { Hono } from "hono";
import type { AppEnv } from "../platform/http/types.ts";
import { valid } from "../platform/http/valid.ts";
import { publicOrigin } from "../platform/public-url.ts";

/** Mounted at `/schemas`: for editors, and for any page. What makes it is loaded then. */
export const schemaRoutes = new Hono<AppEnv>().get("/project-1.json", valid({}), async (c) => {
  const { projectFileSchema } = await import("./project-file-schema.ts");
  return c.body(JSON.stringify(projectFileSchema(`${publicOrigin(c.env)}${c.req.path}`)), 200, {
    "Content-Type": "application/schema+json",
    "Cache-Control": "public, max-age=3600",
    "Access-Control-Allow-Origin": "*",
  });
});
