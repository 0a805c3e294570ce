import { readTeamPage } from "../../db/reads/team-page.ts";
import type { Context } from "../context.ts";
import { decodeCursor, type Page, pageOf } from "../http/list.ts";
import { openProject, type ProjectRequest } from "../projects/open.ts";
import { authorize } from "../projects/seen.ts";
import { type InvitationView, invitationView } from "./views.ts";

export interface InvitationsQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Pending invitations, newest first; those whose time is over are `expired`. */
export async function listInvitations(
  ctx: Context,
  request: ProjectRequest,
  { limit, cursor }: InvitationsQuery,
): Promise<Page<InvitationView>> {
  const after = decodeCursor(cursor, 2);
  const seen = await openProject(ctx, request);
  authorize(seen, "team.view");
  const { invitations } = await readTeamPage(ctx.db.nearby(), seen.project.id, {
    filter: { words: [], kind: null, preset: null, holding: null, inactiveSince: null, now: seen.now },
    order: "name",
    top: [],
    from: { in: "invitations", after: after && [Number(after[0]), String(after[1])] },
    limit,
    show: { members: false, invitations: "all" },
  });
  const keyOf = ({ invitation }: (typeof invitations)[number]) => [invitation.createdAt, invitation.id];
  return pageOf(invitations, limit, keyOf, (row) => invitationView(row, seen.now));
}
