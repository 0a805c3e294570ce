import { eq, type SQL } from "drizzle-orm";
import { newTarget } from "../../../access/targets.ts";
import { mailedLike, registeredFor } from "../../../db/reads/invitations.ts";
import { invitations } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { DAY_MS } from "../../platform/day.ts";
import { Failure } from "../../platform/errors.ts";
import { limit } from "../../platform/limits/limit.ts";
import { invitationSentAgain } from "../../platform/limits/rules.ts";
import { personal } from "../changes/personal.ts";
import { accountOf, changeProject, type ProjectRequest, userIdOf } from "../core/open.ts";
import { authorize, authorizeGrant } from "../core/snapshot.ts";
import { DEFAULT_LIFETIME_MS } from "./expiry.ts";
import { isMailedEnough } from "./mail-limit.ts";
import { oneInvitation, pendingIn } from "./open.ts";
import { invitationMail } from "./write.ts";

const HOUR_S = 3_600;

/**
 * Sends the mail again with a new token; the older link then reports that a newer one was sent. The sender becomes
 * responsible for the access, so they must be able to grant it. An expired invitation becomes pending again.
 */
export async function sendAgain(ctx: Context, request: ProjectRequest, id: string): Promise<null> {
  const extras = (projectId: SQL<string>) => ({
    ...oneInvitation(ctx, id)(projectId),
    registered: registeredFor(ctx.db.primary(), id),
    mailed: mailedLike(ctx.db.primary(), id, { projectId, userId: userIdOf(request.caller) }, ctx.now() - DAY_MS),
  });
  await limit(ctx, ...invitationSentAgain(accountOf(request.caller), id));
  return changeProject(ctx, request, { extras }, (snapshot) => {
    authorize(snapshot, "team.invite");
    const { invitation } = pendingIn(snapshot);
    const target = newTarget("invitation", id, invitation.access, snapshot.catalogue);
    authorizeGrant(snapshot, { kind: "access", permission: "team.invite", targets: [target] });
    if (isMailedEnough(snapshot.extra.mailed[0])) throw mailedEnough();
    const changes = {
      version: invitation.version + 1,
      secretId: ctx.secrets.currentId,
      expiresAt: Math.max(invitation.expiresAt, snapshot.now + DEFAULT_LIFETIME_MS),
      accessSetBy: snapshot.me?.id ?? invitation.accessSetBy,
      changedRev: snapshot.next,
    };
    return {
      answer: null,
      event: {
        action: "invitation.sent_again",
        target: id,
        touches: { kind: "nothing" },
        before: { version: invitation.version, expiresAt: invitation.expiresAt },
        after: { version: changes.version, expiresAt: changes.expiresAt, email: personal(invitation.email) },
      },
      statements: [ctx.db.primary().update(invitations).set(changes).where(eq(invitations.id, id))],
      mails: [invitationMail({ ...invitation, ...changes }, snapshot.extra.registered)],
    };
  });
}

const mailedEnough = () =>
  new Failure("too_many_requests", "This address was sent many invitations today. Try again later.", {
    retryAfter: HOUR_S,
  });
