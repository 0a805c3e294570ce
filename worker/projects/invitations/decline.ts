import type { SQL } from "drizzle-orm";
import { invitationById } from "../../../db/reads/invitations.ts";
import { closeInvitations } from "../../../db/writes/invitations.ts";
import type { Context } from "../../platform/context.ts";
import { Failure, notFound } from "../../platform/errors.ts";
import type { User } from "../../platform/http/types.ts";
import { limit } from "../../platform/limits/limit.ts";
import { acceptAttempts } from "../../platform/limits/rules.ts";
import { change } from "../changes/change.ts";
import { personal } from "../changes/personal.ts";
import { declinePlaceholder } from "../placeholders/decline.ts";
import { placeholderIn } from "../placeholders/find.ts";
import { findInvitation, requirePending, wrongAccount } from "./find.ts";
import { outcomeMails } from "./outcome-mails.ts";
import type { InvitationReference } from "./schemas.ts";

/**
 * Declines as the invited account, or, without an account, by the link from the mail, which proves the address.
 * @throws Failure `unauthenticated`, `wrong_account`, `newer_sent`, `invitation_closed`, `invitation_expired`
 */
export async function declineInvitation(
  ctx: Context,
  user: User | null,
  reference: InvitationReference,
): Promise<null> {
  await limit(ctx, ...acceptAttempts(ctx, user?.id ?? null));
  const placeholder = placeholderIn(reference);
  if (user !== null && placeholder !== null) return declinePlaceholder(ctx, user, placeholder);
  const { invitation, provesAddress } = await findInvitation(ctx, reference, user?.email ?? null);
  const { id, projectId, invitedBy } = invitation;
  if (user === null && !provesAddress) throw new Failure("unauthenticated", "Sign in to decline this invitation.");
  if (user !== null && user.email !== invitation.email) throw wrongAccount(invitation);
  const order = {
    actor: user ? `user:${user.id}` : `invitation:${id}`,
    project: projectId,
    select: { ids: [invitedBy], owner: true },
    extras: (project: SQL<string>) => ({ invitation: invitationById(ctx.db.primary(), project, id) }),
    patient: true,
  };
  return change(ctx, order, ({ project, members, extra }) => {
    const row = extra.invitation[0]?.invitation;
    if (!row) throw notFound();
    if (row.state === "declined") return { answer: null, event: null };
    requirePending(row, ctx.now());
    const place = { projectId: project.id, revision: project.revision + 1 };
    return {
      answer: null,
      event: {
        action: "invitation.declined",
        target: id,
        touches: { kind: "nothing" },
        before: { email: personal(row.email), access: row.access },
        after: null,
      },
      statements: closeInvitations(ctx.db.primary(), place, [id], { state: "declined", at: ctx.now() }),
      mails: outcomeMails({ project, members }, row, "declined"),
    };
  });
}
