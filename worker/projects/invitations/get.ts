import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { openProject, type ProjectRequest } from "../core/open.ts";
import { authorize } from "../core/snapshot.ts";
import { oneInvitation } from "./open.ts";
import { type InvitationView, invitationView } from "./views.ts";

export async function getInvitation(ctx: Context, request: ProjectRequest, id: string): Promise<InvitationView> {
  const snapshot = await openProject(ctx, request, { extras: oneInvitation(ctx, id) });
  authorize(snapshot, "team.view");
  const row = snapshot.extra.invitation[0];
  if (!row) throw notFound();
  return invitationView(row, snapshot.now);
}
