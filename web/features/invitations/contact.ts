import type { InvitationLookupView } from "../../client/invitations.ts";
import { m } from "../../paraglide/messages.js";

/** Whom to ask, in a form that can be written to. */
export function contactOf({ inviter }: Pick<InvitationLookupView, "inviter">): string {
  if (inviter.name === null) return inviter.email ?? m.invitation_somebody();
  return inviter.email === null ? inviter.name : m.invitation_inviter({ name: inviter.name, email: inviter.email });
}
