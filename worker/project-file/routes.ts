import { Hono } from "hono";
import { DryRun } from "../catalogue/dry-run.ts";
import { readParsed } from "../http/read-json.ts";
import type { AppEnv } from "../http/types.ts";
import { valid } from "../http/valid.ts";
import { requestOf } from "../projects/request.ts";
import { publicOrigin } from "../public-url.ts";
import { exportFile } from "./export.ts";
import { prepareImport } from "./import.ts";
import { ProjectFile } from "./schemas.ts";
import { streamImport, wantsProgress } from "./stream.ts";

/** Mounted at `/api/projects/:project/file`. */
export const projectFileRoutes = new Hono<AppEnv>()
  .get("/", valid({}), async (c) => {
    const { file, revision, hash } = await exportFile(c.var.ctx, requestOf(c));
    c.header("Gatehouse-Revision", `${revision}.${hash.slice(0, 8)}`);
    return c.json(file);
  })
  .put("/", valid({ query: DryRun, unread: ProjectFile }), async (c) => {
    const { dryRun } = c.req.valid("query");
    const order = { request: requestOf(c), dryRun, readBody: () => readParsed(c.req.raw.clone()) };
    const prepared = await prepareImport(c.var.ctx, order);
    if (!dryRun && wantsProgress(c.req.header("Accept"))) return streamImport(c, prepared);
    return c.json(await prepared.run(() => {}));
  });

/** Mounted at `/schemas`: for editors, and for any page. What makes it is loaded then. */
export const schemaRoutes = new Hono<AppEnv>().get("/project-1.json", valid({}), async (c) => {
  const { projectFileSchema } = await import("./json-schema.ts");
  return c.body(JSON.stringify(projectFileSchema(`${publicOrigin(c.env)}${c.req.path}`)), 200, {
    "Content-Type": "application/schema+json",
    "Cache-Control": "public, max-age=3600",
    "Access-Control-Allow-Origin": "*",
  });
});
