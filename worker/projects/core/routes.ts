import { Hono } from "hono";
import { userOf } from "../../platform/http/caller.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { DryRun } from "../catalogue/dry-run.ts";
import { repeatable } from "../repeats/repeatable.ts";
import { archiveProject, unarchiveProject } from "./archive.ts";
import { createProject } from "./create.ts";
import { deleteProject, restoreProject } from "./delete.ts";
import { editProject } from "./edit.ts";
import { getProject } from "./get.ts";
import { callerOf, requestOf } from "./request.ts";
import { NewProject, ProjectDeletion, ProjectEdit } from "./schemas.ts";

export const projectsRoutes = new Hono<AppEnv>().post(
  "/",
  valid({ json: NewProject }),
  repeatable("member of the answer"),
  async (c) => {
    const { id } = await createProject(c.var.ctx, userOf(c), c.req.valid("json"));
    return c.json(await getProject(c.var.ctx, { caller: callerOf(c), project: id }), 201);
  },
);

/** Mounted at `/api/projects/:project`. */
export const projectRoutes = new Hono<AppEnv>()
  .get("/", valid({}), async (c) => c.json(await getProject(c.var.ctx, requestOf(c))))
  .patch("/", valid({ query: DryRun, json: ProjectEdit }), repeatable(["project.edit"]), async (c) => {
    const { dryRun } = c.req.valid("query");
    const { takes } = await editProject(c.var.ctx, requestOf(c), c.req.valid("json"), dryRun);
    return c.json({ ...(await getProject(c.var.ctx, requestOf(c))), takes });
  })
  .delete("/", valid({ json: ProjectDeletion }), repeatable("owner"), async (c) =>
    c.json(await deleteProject(c.var.ctx, requestOf(c), c.req.valid("json").name)),
  )
  .post("/restoration", valid({}), repeatable("owner"), async (c) => {
    await restoreProject(c.var.ctx, requestOf(c));
    return c.json(await getProject(c.var.ctx, requestOf(c)));
  })
  .post("/archival", valid({}), repeatable(["project.edit"]), async (c) => {
    await archiveProject(c.var.ctx, requestOf(c));
    return c.json(await getProject(c.var.ctx, requestOf(c)));
  })
  .delete("/archival", valid({}), repeatable(["project.edit"]), async (c) => {
    await unarchiveProject(c.var.ctx, requestOf(c));
    return c.json(await getProject(c.var.ctx, requestOf(c)));
  });
