import type { SQL } from "drizzle-orm";
import type { AccessHolder } from "../../../access/targets.ts";
import { invitationById } from "../../../db/reads/invitations.ts";
import type { Context } from "../../platform/context.ts";
import { Failure, invalidAt, notFound } from "../../platform/errors.ts";
import type { Invitation } from "../../platform/secrets/invitation-token.ts";
import type { ProjectSnapshot } from "../core/snapshot.ts";
import { settled } from "./find.ts";
import { type InvitationRow, invitationView } from "./views.ts";

/** Extras for use cases on one invitation of the project. */
export const oneInvitation = (ctx: Context, id: string) => (projectId: SQL<string>) => ({
  invitation: invitationById(ctx.db.primary(), projectId, id),
});

/** @throws Failure `not_found` for ids of other projects, `invitation_closed` for answered and withdrawn invitations. */
export function pendingIn(snapshot: ProjectSnapshot<ReturnType<ReturnType<typeof oneInvitation>>>): InvitationRow {
  const row = snapshot.extra.invitation[0];
  if (!row) throw notFound();
  if (row.invitation.state !== "pending") throw settled(row.invitation.state);
  return row;
}

/** A pending invitation in the form of a member whose access can be changed. */
export const holderOf = ({ id, access }: Invitation): AccessHolder => ({
  kind: "invitation",
  id,
  isOwner: false,
  access,
});

/** People edit the revision they saw; a key may leave it out. */
export function requireMatch(snapshot: ProjectSnapshot, row: InvitationRow, ifMatch: number | null): void {
  if (ifMatch === null && snapshot.actor.within !== null) return;
  if (ifMatch === null) throw invalidAt("If-Match", "required", "Send If-Match with the invitation's revision.");
  if (ifMatch === row.invitation.changedRev) return;
  const current = invitationView(row, snapshot.now);
  throw new Failure("stale", "Another member has changed this invitation since you loaded it.", { current });
}
