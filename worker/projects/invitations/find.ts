import { eq } from "drizzle-orm";
import { invitations } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { Failure, notFound } from "../../platform/errors.ts";
import { type Invitation, openInvitationToken } from "../../platform/secrets/invitation-token.ts";
import { maskAddress } from "./mask.ts";
import type { InvitationReference } from "./schemas.ts";

export interface Found {
  readonly invitation: Invitation;
  /** True for a token, which was sent by mail: its holder reads that mailbox. */
  readonly provesAddress: boolean;
}

/**
 * The invitation that the user answers. By id, only the invited account finds it.
 * @throws Failure `not_found`, or `newer_sent` for the token of an older mail.
 */
export async function findInvitation(
  ctx: Context,
  reference: InvitationReference,
  email: string | null,
): Promise<Found> {
  if ("invitationId" in reference)
    return { invitation: await findById(ctx, reference.invitationId, email), provesAddress: false };
  const opened = await openInvitationToken(ctx, reference.token);
  if (!opened) throw notFound();
  if (!opened.newest && opened.invitation.state === "pending") {
    throw newerSent();
  }
  return { invitation: opened.invitation, provesAddress: opened.kind === "mail" };
}

async function findById(ctx: Context, id: string, email: string | null): Promise<Invitation> {
  const invitation = await ctx.db.primary().select().from(invitations).where(eq(invitations.id, id)).get();
  if (!invitation || invitation.email !== email) throw notFound();
  return invitation;
}

/** @throws Failure `invitation_closed` or `invitation_expired` */
export function requirePending(invitation: Invitation, now: number): void {
  if (invitation.state !== "pending") throw settled(invitation.state);
  if (invitation.expiresAt <= now)
    throw new Failure("invitation_expired", "This invitation has expired. Ask for a new one.");
}

export const newerSent = () =>
  new Failure("newer_sent", "A newer invitation was sent. Open the link in the newest mail.");

export const settled = (state?: Invitation["state"]) =>
  new Failure("invitation_closed", "This invitation was already answered or withdrawn.", state ? { state } : null);

export const wrongAccount = (invitation: Invitation) =>
  new Failure("wrong_account", `This invitation is for ${maskAddress(invitation.email)}. Sign in with that address.`, {
    emailMasked: maskAddress(invitation.email),
  });
