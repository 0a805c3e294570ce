import { Hono } from "hono";
import { revisionText } from "../../../access/lease/protocol.ts";
import { readParsed } from "../../platform/http/read-json.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { DryRun } from "../catalogue/dry-run.ts";
import { requestOf } from "../core/request.ts";
import { streamImport, wantsProgress } from "./apply/stream.ts";
import { exportFile } from "./export.ts";
import { prepareImport } from "./import.ts";
import { ProjectFile } from "./read/schemas.ts";

/** Mounted at `/api/projects/:project/file`. */
export const projectFileRoutes = new Hono<AppEnv>()
  .get("/", valid({}), async (c) => {
    const { file, ...head } = await exportFile(c.var.ctx, requestOf(c));
    c.header("Gatehouse-Revision", revisionText(head));
    return c.json(file);
  })
  .put("/", valid({ query: DryRun, unread: ProjectFile }), async (c) => {
    const { dryRun } = c.req.valid("query");
    const order = { request: requestOf(c), dryRun, readBody: () => readParsed(c.req.raw.clone()) };
    const prepared = await prepareImport(c.var.ctx, order);
    if (!dryRun && wantsProgress(c.req.header("Accept"))) return streamImport(c, prepared);
    return c.json(await prepared.run(() => {}));
  });
