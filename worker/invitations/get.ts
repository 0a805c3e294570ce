import type { Context } from "../context.ts";
import { notFound } from "../errors.ts";
import { openProject, type ProjectRequest } from "../projects/open.ts";
import { authorize } from "../projects/seen.ts";
import { oneInvitation } from "./open.ts";
import { type InvitationView, invitationView } from "./views.ts";

export async function getInvitation(ctx: Context, request: ProjectRequest, id: string): Promise<InvitationView> {
  const seen = await openProject(ctx, request, { extras: oneInvitation(ctx, id) });
  authorize(seen, "team.view");
  const row = seen.extra.invitation[0];
  if (!row) throw notFound();
  return invitationView(row, seen.now);
}
