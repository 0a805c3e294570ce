import { readTeamPage } from "../../../db/reads/team-page.ts";
import type { Context } from "../../platform/context.ts";
import { decodeCursor, type Page, pageOf } from "../../platform/http/list.ts";
import { openProject, type ProjectRequest } from "../core/open.ts";
import { authorize } from "../core/snapshot.ts";
import { type InvitationView, invitationView } from "./views.ts";

export interface InvitationsQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Pending invitations, newest first; overdue ones have the state `expired`. */
export async function listInvitations(
  ctx: Context,
  request: ProjectRequest,
  { limit, cursor }: InvitationsQuery,
): Promise<Page<InvitationView>> {
  const after = decodeCursor(cursor, 2);
  const snapshot = await openProject(ctx, request);
  authorize(snapshot, "team.view");
  const { invitations } = await readTeamPage(ctx.db.nearby(), snapshot.project.id, {
    filter: { words: [], kind: null, preset: null, holding: null, inactiveSince: null, now: snapshot.now },
    order: "name",
    top: [],
    from: { in: "invitations", after: after && [Number(after[0]), String(after[1])] },
    limit,
    show: { members: false, invitations: "all" },
  });
  const keyOf = ({ invitation }: (typeof invitations)[number]) => [invitation.createdAt, invitation.id];
  return pageOf(invitations, limit, keyOf, (row) => invitationView(row, snapshot.now));
}
