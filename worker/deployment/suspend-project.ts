import { reviseProject } from "../../db/writes/projects.ts";
import type { Context } from "../platform/context.ts";
import { notFound } from "../platform/errors.ts";
import { change } from "../projects/changes/change.ts";

/** Denies the project's checks and stops changes in it until the administrator lifts the suspension. */
export const suspendProject = (ctx: Context, by: string, project: string): Promise<null> =>
  setSuspended(ctx, by, project, true);

export const unsuspendProject = (ctx: Context, by: string, project: string): Promise<null> =>
  setSuspended(ctx, by, project, false);

const setSuspended = (ctx: Context, by: string, reference: string, suspended: boolean): Promise<null> =>
  change(ctx, { actor: `user:${by}`, project: reference, select: {} }, ({ project }) => {
    if (project.status === "deleted") throw notFound();
    if ((project.status === "suspended") === suspended) return { answer: null, event: null };
    const unsuspended = project.archivedAt === null ? ("active" as const) : ("archived" as const);
    const status = suspended ? ("suspended" as const) : unsuspended;
    return {
      answer: null,
      event: {
        action: suspended ? "project.suspended" : "project.unsuspended",
        target: project.id,
        touches: { kind: "project" },
        before: { status: project.status },
        after: { status },
      },
      statements: reviseProject(ctx.db.primary(), { projectId: project.id, revision: project.revision + 1 }, project, {
        status,
      }),
    };
  });
