import { pendingTransfer } from "../../../db/reads/transfers.ts";
import type { Context } from "../../platform/context.ts";
import { noteActivity } from "./note-activity.ts";
import { openProject, type ProjectRequest } from "./open.ts";
import { sayWhoRemoved } from "./say-who-removed.ts";
import { type ProjectView, projectView, transferView } from "./views.ts";

export async function getProject(ctx: Context, request: ProjectRequest): Promise<ProjectView> {
  const snapshot = await openProject(ctx, request, {
    select: { owner: true },
    extras: (projectId) => ({ transfer: pendingTransfer(ctx.db.nearby(), projectId) }),
  }).catch(async (error) => {
    throw await sayWhoRemoved(ctx, request, error);
  });
  noteActivity(ctx, snapshot);
  return { ...projectView(snapshot), transfer: transferView(snapshot, snapshot.extra.transfer[0] ?? null) };
}
