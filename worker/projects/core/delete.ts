import { eq } from "drizzle-orm";
import { projects } from "../../../db/schema.ts";
import { reviseProject } from "../../../db/writes/projects.ts";
import type { Context } from "../../platform/context.ts";
import { DAY_MS } from "../../platform/day.ts";
import { Failure, invalidAt, notFound } from "../../platform/errors.ts";
import { requireConfirmed } from "../../platform/http/require-confirmed.ts";
import { changeProject, type ProjectRequest } from "./open.ts";
import { requireNotSuspended, requireOwner } from "./snapshot.ts";

export const RESTORABLE_MS = 14 * DAY_MS;

/** Hides the project from every member at once. Its owner can restore it for 14 days. The caller confirms by its name. */
export const deleteProject = (
  ctx: Context,
  request: ProjectRequest,
  typedName: string,
): Promise<{ restorableUntil: string }> =>
  changeProject(ctx, request, { evenArchived: true }, (snapshot) => {
    requireOwner(snapshot);
    const { project, next, now } = snapshot;
    if (project.status === "deleted") throw notFound();
    requireNotSuspended(snapshot);
    if (typedName.trim() !== project.name) throw invalidAt("name", "name", `Type the project's name: ${project.name}`);
    requireConfirmed(request.caller, now);
    return {
      answer: { restorableUntil: new Date(now + RESTORABLE_MS).toISOString() },
      event: {
        action: "project.deleted",
        target: project.id,
        touches: { kind: "project" },
        before: { status: project.status },
        after: { status: "deleted" },
      },
      statements: [
        ...reviseProject(ctx.db.primary(), { projectId: project.id, revision: next }, project, { status: "deleted" }),
        ctx.db.primary().update(projects).set({ deletedAt: now }).where(eq(projects.id, project.id)),
      ],
    };
  });

/** @throws Failure `restoration_over` after the 14 days. */
export const restoreProject = (ctx: Context, request: ProjectRequest): Promise<null> =>
  changeProject(ctx, request, { evenArchived: true }, (snapshot) => {
    requireOwner(snapshot);
    const { project, next, now } = snapshot;
    if (project.deletedAt === null) return { answer: null, event: null };
    if (now >= project.deletedAt + RESTORABLE_MS) {
      throw new Failure("restoration_over", "This project was deleted more than 14 days ago.");
    }
    const status = project.archivedAt === null ? ("active" as const) : ("archived" as const);
    return {
      answer: null,
      event: {
        action: "project.restored",
        target: project.id,
        touches: { kind: "project" },
        before: { status: "deleted" },
        after: { status },
      },
      statements: [
        ...reviseProject(ctx.db.primary(), { projectId: project.id, revision: next }, project, { status }),
        ctx.db.primary().update(projects).set({ deletedAt: null }).where(eq(projects.id, project.id)),
      ],
    };
  });
