import { Hono } from "hono";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { DryRun } from "../catalogue/dry-run.ts";
import { requestOf } from "../core/request.ts";
import { repeatable } from "../repeats/repeatable.ts";
import { createPreset } from "./create.ts";
import { editPreset } from "./edit.ts";
import { retirePreset } from "./retire.ts";
import { NewPreset, PresetEdit } from "./schemas.ts";

/** Mounted at `/api/projects/:project/presets`. */
export const presetRoutes = new Hono<AppEnv>()
  .post("/", valid({ query: DryRun, json: NewPreset }), repeatable(["presets.manage"]), async (c) => {
    const { dryRun } = c.req.valid("query");
    const answer = await createPreset(c.var.ctx, requestOf(c), c.req.valid("json"), dryRun);
    return c.json(answer, dryRun ? 200 : 201);
  })
  .patch("/:key", valid({ query: DryRun, json: PresetEdit }), repeatable(["presets.manage"]), async (c) => {
    const { dryRun } = c.req.valid("query");
    const change = { key: c.req.param("key"), edit: c.req.valid("json"), dryRun };
    return c.json(await editPreset(c.var.ctx, requestOf(c), change));
  })
  .delete("/:key", valid({ query: DryRun }), repeatable(["presets.manage"]), async (c) => {
    const { dryRun } = c.req.valid("query");
    return c.json(await retirePreset(c.var.ctx, requestOf(c), c.req.param("key"), dryRun));
  });
