import type { Statement } from "../../../../db/database.ts";
import { reviseOffers } from "../../../../db/writes/offers.ts";
import type { Mail } from "../../../mail/mails.ts";
import type { Context } from "../../../platform/context.ts";
import type { Invitation } from "../../../platform/secrets/invitation-token.ts";
import type { ProjectSnapshot } from "../../core/snapshot.ts";
import { DEFAULT_LIFETIME_MS } from "../../invitations/expiry.ts";
import { isMailedEnough } from "../../invitations/mail-limit.ts";
import { newInvitation, writeInvitations } from "../../invitations/write.ts";
import type { InvitationChange } from "../compare/comparison.ts";
import type { NewMembers } from "../compare/new-members.ts";

/** Creates and edits invitations exactly as the Team page does for the importing member. */
export function invitationStatements(
  ctx: Context,
  snapshot: ProjectSnapshot,
  changes: readonly InvitationChange[],
  { invitations, accounts, mailed }: { invitations: readonly Invitation[] } & Pick<NewMembers, "accounts" | "mailed">,
): { statements: Statement[]; mails: Mail[] } {
  const place = { projectId: snapshot.project.id, revision: snapshot.next };
  const extra = { pending: [...invitations], registered: [...accounts.values()], mailed: [] };
  const inviting = { ...snapshot, extra };
  const rows = changes
    .filter(({ before }) => before === null)
    .map(({ email, name, kind, access }) => {
      const invitee = { id: ctx.newId("inv"), email, name, expiresAt: snapshot.now + DEFAULT_LIFETIME_MS };
      return newInvitation(ctx, inviting, { ...access, kind, note: null }, invitee);
    });
  const edited = changes.flatMap(({ before, kind, access }) => (before ? [{ id: before.id, kind, access }] : []));
  const silent = rows.filter(({ email }) => isMailedEnough(mailed.get(email))).map(({ id }) => id);
  const { statements, mails } = writeInvitations(ctx, inviting, rows, new Set(silent));
  const reoffers = edited.length > 0 ? [reviseOffers(ctx.db.primary(), place, edited, snapshot.me?.id ?? "")] : [];
  return rows.length > 0 ? { statements: [...statements, ...reoffers], mails } : { statements: reoffers, mails: [] };
}
