import { eq } from "drizzle-orm";
import { targetOf } from "../../../access/targets.ts";
import { invitations } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import type { Invitation } from "../../platform/secrets/invitation-token.ts";
import { personalOrNull } from "../changes/personal.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import { authorize, authorizeGrant, type ProjectSnapshot } from "../core/snapshot.ts";
import { checkAccess } from "../grants/check-access.ts";
import { checkExpiry } from "./expiry.ts";
import { holderOf, oneInvitation, pendingIn, requireMatch } from "./open.ts";
import type { InvitationEdit } from "./schemas.ts";

export interface EditInvitation {
  readonly id: string;
  readonly ifMatch: number | null;
  readonly edit: InvitationEdit;
}

/** The pencil on a pending invitation. The member who sets the access must still be able to grant it at acceptance. */
export const editInvitation = (ctx: Context, request: ProjectRequest, { id, ifMatch, edit }: EditInvitation) =>
  changeProject(ctx, request, { extras: oneInvitation(ctx, id) }, (snapshot) => {
    authorize(snapshot, "team.invite");
    const row = pendingIn(snapshot);
    requireMatch(snapshot, row, ifMatch);
    const before = row.invitation;
    const after = edited(before, edit, snapshot);
    checkAccess(after.access, snapshot.catalogue, before.access);
    const target = targetOf(holderOf(before), after.access, snapshot.catalogue);
    authorizeGrant(snapshot, { kind: "access", permission: "team.invite", targets: [target] });
    if (JSON.stringify(recorded(before)) === JSON.stringify(recorded(after))) return { answer: null, event: null };
    const { access, kind, note, expiresAt, accessSetBy } = after;
    return {
      answer: null,
      event: {
        action: "invitation.edited",
        target: id,
        touches: { kind: "nothing" },
        before: recorded(before),
        after: recorded(after),
      },
      statements: [
        ctx.db
          .primary()
          .update(invitations)
          .set({ access, kind, note, expiresAt, accessSetBy, changedRev: snapshot.next })
          .where(eq(invitations.id, id)),
      ],
    };
  });

/** The member who saves becomes responsible for the access, even unchanged. This also resolves `ask_again`. */
function edited(row: Invitation, edit: InvitationEdit, { me, now }: ProjectSnapshot): Invitation {
  const { kind = row.kind, note = row.note, presets = row.access.presets, grants = row.access.grants } = edit;
  const expiresAt = edit.expiresAt === undefined ? row.expiresAt : checkExpiry(edit.expiresAt, now);
  const setsAccess = edit.presets !== undefined || edit.grants !== undefined;
  const accessSetBy = setsAccess && me ? me.id : row.accessSetBy;
  return { ...row, kind, note, expiresAt, accessSetBy, access: { presets, grants } };
}

const recorded = ({ access, accessSetBy, kind, note, expiresAt }: Invitation) => ({
  access,
  accessSetBy,
  kind,
  note: personalOrNull(note),
  expiresAt,
});
