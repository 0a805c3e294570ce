import type { SQL } from "drizzle-orm";
import type { AccessHolder } from "../../access/targets.ts";
import { invitationById } from "../../db/reads/invitations.ts";
import type { Context } from "../context.ts";
import { Failure, invalidAt, notFound } from "../errors.ts";
import type { Seen } from "../projects/seen.ts";
import { settled } from "./find.ts";
import type { Invitation } from "./token.ts";
import { type InvitationRow, invitationView } from "./views.ts";

/** Extras for use cases on one invitation of the project. */
export const oneInvitation = (ctx: Context, id: string) => (projectId: SQL<string>) => ({
  invitation: invitationById(ctx.db.primary(), projectId, id),
});

/** @throws Failure `not_found` for ids of other projects, `invitation_settled` once it was answered or withdrawn. */
export function pendingIn(seen: Seen<ReturnType<ReturnType<typeof oneInvitation>>>): InvitationRow {
  const row = seen.extra.invitation[0];
  if (!row) throw notFound();
  if (row.invitation.state !== "pending") throw settled(row.invitation.state);
  return row;
}

/** A pending invitation as somebody whose access can be changed. */
export const holderOf = ({ id, access }: Invitation): AccessHolder => ({
  kind: "invitation",
  id,
  isOwner: false,
  access,
});

/** A person edits what they saw; a key may leave the revision out. */
export function requireMatch(seen: Seen, row: InvitationRow, ifMatch: number | null): void {
  if (ifMatch === null && seen.actor.within !== null) return;
  if (ifMatch === null) throw invalidAt("If-Match", "required", "Send If-Match with the invitation's revision.");
  if (ifMatch === row.invitation.changedRev) return;
  const current = invitationView(row, seen.now);
  throw new Failure("stale", "Somebody changed this invitation meanwhile.", { current });
}
