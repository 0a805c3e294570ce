import { targetOf } from "../../access/targets.ts";
import { settleInvitations } from "../../db/writes/invitations.ts";
import { personal } from "../changes/personal.ts";
import type { Context } from "../context.ts";
import { changeProject, type ProjectRequest } from "../projects/open.ts";
import { authorize, authorizeGrant } from "../projects/seen.ts";
import { holderOf, oneInvitation, pendingIn } from "./open.ts";

/** Takes back an offer that nobody accepted yet; its links stop working. */
export const withdrawInvitation = (ctx: Context, request: ProjectRequest, id: string): Promise<null> =>
  changeProject(ctx, request, { extras: oneInvitation(ctx, id) }, (seen) => {
    authorize(seen, "team.invite");
    const { invitation } = pendingIn(seen);
    const target = targetOf(holderOf(invitation), null, seen.catalogue);
    authorizeGrant(seen, { kind: "access", permission: "team.invite", targets: [target] });
    const place = { projectId: seen.project.id, revision: seen.next };
    return {
      answer: null,
      event: {
        action: "invitation.withdrawn",
        target: id,
        touches: { kind: "nothing" },
        before: { email: personal(invitation.email), access: invitation.access },
        after: null,
      },
      statements: settleInvitations(ctx.db.primary(), place, [id], { state: "withdrawn", at: seen.now }),
    };
  });
