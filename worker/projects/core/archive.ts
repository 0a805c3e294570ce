import { reviseProject } from "../../../db/writes/projects.ts";
import type { Context } from "../../platform/context.ts";
import { changeProject, type ProjectRequest } from "./open.ts";
import { authorize } from "./snapshot.ts";

/** An archived project denies every check and accepts no changes until it is restored. */
export const archiveProject = (ctx: Context, request: ProjectRequest): Promise<null> => setArchived(ctx, request, true);

export const unarchiveProject = (ctx: Context, request: ProjectRequest): Promise<null> =>
  setArchived(ctx, request, false);

const setArchived = (ctx: Context, request: ProjectRequest, archived: boolean): Promise<null> =>
  changeProject(ctx, request, { evenArchived: true }, (snapshot) => {
    authorize(snapshot, "project.edit");
    const { project, next, now } = snapshot;
    const [from, to] = archived ? (["active", "archived"] as const) : (["archived", "active"] as const);
    if (project.status !== from) return { answer: null, event: null };
    return {
      answer: null,
      event: {
        action: archived ? "project.archived" : "project.unarchived",
        target: project.id,
        touches: { kind: "project" },
        before: { status: from },
        after: { status: to },
      },
      statements: reviseProject(ctx.db.primary(), { projectId: project.id, revision: next }, project, {
        status: to,
        archivedAt: archived ? now : null,
      }),
    };
  });
