import { targetOf } from "../../../access/targets.ts";
import { closeInvitations } from "../../../db/writes/invitations.ts";
import type { Context } from "../../platform/context.ts";
import { personal } from "../changes/personal.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import { authorize, authorizeGrant } from "../core/snapshot.ts";
import { holderOf, oneInvitation, pendingIn } from "./open.ts";

/** Withdraws a pending invitation; its links stop working. */
export const withdrawInvitation = (ctx: Context, request: ProjectRequest, id: string): Promise<null> =>
  changeProject(ctx, request, { extras: oneInvitation(ctx, id) }, (snapshot) => {
    authorize(snapshot, "team.invite");
    const { invitation } = pendingIn(snapshot);
    const target = targetOf(holderOf(invitation), null, snapshot.catalogue);
    authorizeGrant(snapshot, { kind: "access", permission: "team.invite", targets: [target] });
    const place = { projectId: snapshot.project.id, revision: snapshot.next };
    return {
      answer: null,
      event: {
        action: "invitation.withdrawn",
        target: id,
        touches: { kind: "nothing" },
        before: { email: personal(invitation.email), access: invitation.access },
        after: null,
      },
      statements: closeInvitations(ctx.db.primary(), place, [id], { state: "withdrawn", at: snapshot.now }),
    };
  });
