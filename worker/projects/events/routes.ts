import { Hono } from "hono";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { requestOf } from "../core/request.ts";
import { exportEvents } from "./export.ts";
import { filterOf } from "./filter.ts";
import { listEvents } from "./list.ts";
import { EventQuery, ExportQuery, VerificationQuery } from "./schemas.ts";
import { verifyEvents } from "./verify.ts";

const TYPES = { ndjson: "application/x-ndjson", csv: "text/csv; charset=utf-8" } as const;

/** Mounted at `/api/projects/:project/events`. */
export const eventRoutes = new Hono<AppEnv>()
  .get("/", valid({ query: EventQuery }), async (c) =>
    c.json(await listEvents(c.var.ctx, requestOf(c), c.req.valid("query"))),
  )
  .get("/export", valid({ query: ExportQuery }), async (c) => {
    const { format = accepted(c.req.header("Accept")), ...filter } = c.req.valid("query");
    const { body, head } = await exportEvents(c.var.ctx, requestOf(c), { filter: filterOf(filter), format });
    return c.body(body, 200, {
      "Content-Type": TYPES[format],
      "Content-Disposition": `attachment; filename="events.${format}"`,
      "Gatehouse-Head": head,
    });
  })
  .get("/verification", valid({ query: VerificationQuery }), async (c) =>
    c.json(await verifyEvents(c.var.ctx, requestOf(c), c.req.valid("query").head ?? null)),
  );

const accepted = (header = ""): keyof typeof TYPES => (/\btext\/csv\b/i.test(header) ? "csv" : "ndjson");
