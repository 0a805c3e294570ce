import { Hono } from "hono";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { DryRun } from "../catalogue/dry-run.ts";
import { requestOf } from "../core/request.ts";
import { repeatable } from "../repeats/repeatable.ts";
import { definePermission } from "./define.ts";
import { editPermission } from "./edit.ts";
import { retirePermission } from "./retire.ts";
import { NewPermission, PermissionEdit } from "./schemas.ts";

/** Mounted at `/api/projects/:project/permissions`. */
export const permissionRoutes = new Hono<AppEnv>()
  .post("/", valid({ query: DryRun, json: NewPermission }), repeatable("*"), async (c) => {
    const { dryRun } = c.req.valid("query");
    const answer = await definePermission(c.var.ctx, requestOf(c), c.req.valid("json"), dryRun);
    return c.json(answer, dryRun ? 200 : 201);
  })
  .patch("/:name", valid({ query: DryRun, json: PermissionEdit }), repeatable("*"), async (c) => {
    const { dryRun } = c.req.valid("query");
    const change = { name: c.req.param("name"), edit: c.req.valid("json"), dryRun };
    return c.json(await editPermission(c.var.ctx, requestOf(c), change));
  })
  .delete("/:name", valid({ query: DryRun }), repeatable("*"), async (c) => {
    const { dryRun } = c.req.valid("query");
    return c.json(await retirePermission(c.var.ctx, requestOf(c), c.req.param("name"), dryRun));
  });
