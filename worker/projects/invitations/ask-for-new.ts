import { type Extras, readSnapshot, type SnapshotRows } from "../../../db/reads/snapshot.ts";
import type { Context } from "../../platform/context.ts";
import { Failure, invalidAt, notFound } from "../../platform/errors.ts";
import type { User } from "../../platform/http/types.ts";
import { limit } from "../../platform/limits/limit.ts";
import { acceptAttempts } from "../../platform/limits/rules.ts";
import { type OpenedInvitation, openInvitationToken } from "../../platform/secrets/invitation-token.ts";
import { requireActive } from "../core/snapshot.ts";
import { couldGrant } from "./could-grant.ts";
import { newerSent, settled } from "./find.ts";
import { type LinkState, linkState } from "./link-state.ts";
import { outcomeMails } from "./outcome-mails.ts";
import { tellOnceADay } from "./tell-once-a-day.ts";

/**
 * Lets the holder of an expired invitation link ask for a new invitation. Notifies the inviter, or the owner if the inviter
 * could no longer grant the access. Nothing else changes.
 * @throws Failure `newer_sent`, `invitation_closed`, `project_archived`; `invalid` while the link still works;
 * `no_account` if no member could be notified
 */
export async function askForNew(ctx: Context, user: User | null, token: string): Promise<void> {
  await limit(ctx, ...acceptAttempts(ctx, user?.id ?? null));
  const opened = await openInvitationToken(ctx, token);
  if (!opened) throw notFound();
  const { invitation } = opened;
  const select = { ids: [invitation.invitedBy], owner: true };
  const snapshot = await readSnapshot(ctx.db.primary(), invitation.projectId, select, () => ({}));
  if (!snapshot) throw notFound();
  requireExpired(linkState(opened, snapshot.project.status, ctx.now()));
  requireActive(snapshot);
  await tellOnceADay(ctx, invitation, mailsFor(ctx, snapshot, opened));
}

function requireExpired(state: LinkState): void {
  switch (state) {
    case "expired":
      return;
    case "pending":
      throw invalidAt("token", "not_expired", "This invitation can still be answered.");
    case "newer_sent":
      throw newerSent();
    case "project_gone":
      throw notFound();
    default:
      throw settled(state);
  }
}

function mailsFor(ctx: Context, { project, members }: SnapshotRows<Extras>, { invitation }: OpenedInvitation) {
  const able = members.filter((member) => couldGrant(project, member, invitation, ctx.now()));
  const mails = outcomeMails({ project, members: able }, invitation, "asked_for_new");
  if (mails.length === 0) throw new Failure("no_account", "No member who could invite you again has an account yet.");
  return mails;
}
