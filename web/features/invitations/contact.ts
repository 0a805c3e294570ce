import type { InvitationLookupView } from "../../client/invitations.ts";
import { m } from "../../paraglide/messages.js";

/** The person to ask, with an address to write to. */
export function contactOf({ inviter }: Pick<InvitationLookupView, "inviter">): string {
  if (inviter.name === null) return inviter.email ?? m.invitation_unknown_inviter();
  return inviter.email === null ? inviter.name : m.invitation_inviter({ name: inviter.name, email: inviter.email });
}
