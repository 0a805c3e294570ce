import type { Context } from "../../platform/context.ts";
import { Failure, invalidAt } from "../../platform/errors.ts";
import { openInvitationToken } from "../../platform/secrets/invitation-token.ts";
import { newerSent, requirePending } from "../../projects/invitations/find.ts";
import { type TypedCode, tryCode } from "../sign-in-codes/try.ts";
import { readWelcome } from "./may-sign-up.ts";
import type { AddressProof } from "./schemas.ts";

/** An address, and the row that proves that the caller reads its mail. */
export type ProvenAddress =
  | { readonly kind: "code"; readonly email: string; readonly codeId: string }
  | { readonly kind: "invitation"; readonly email: string; readonly invitationId: string; readonly version: number };

/**
 * Leaves the code unused, so that a person who turns out to have an account can sign in with it.
 * @throws Failure `wrong_credentials`, `already_exists`, `forbidden` where sign-up is closed, `invalid` for a copied
 * link, `newer_sent`, `invitation_closed` or `invitation_expired`
 */
export const proveAddress = (ctx: Context, proof: AddressProof, browser: string | null): Promise<ProvenAddress> =>
  proof.kind === "code" ? proveByCode(ctx, { ...proof, browser }) : proveByInvitation(ctx, proof.token);

async function proveByCode(ctx: Context, proof: TypedCode): Promise<ProvenAddress> {
  const codeId = await tryCode(ctx, proof);
  const { user, maySignUp } = await readWelcome(ctx, proof.email);
  if (user) throw alreadyExists();
  if (!maySignUp) throw new Failure("forbidden", "Accounts are opened here by invitation only.");
  return { kind: "code", email: proof.email, codeId };
}

async function proveByInvitation(ctx: Context, token: string): Promise<ProvenAddress> {
  const opened = await openInvitationToken(ctx, token);
  if (!opened) throw new Failure("wrong_credentials", "This invitation link is not right.");
  const { invitation, kind, newest } = opened;
  if (kind === "link") {
    throw invalidAt("inviteToken", "proves_nothing", "A copied link does not prove the address. Send a code to it.");
  }
  if (!newest) throw newerSent();
  requirePending(invitation, ctx.now());
  const { email, id, version } = invitation;
  return { kind: "invitation", email, invitationId: id, version };
}

export const alreadyExists = () => new Failure("already_exists", "This address has an account. Sign in with it.");
