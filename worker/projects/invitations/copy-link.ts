import type { Context } from "../../platform/context.ts";
import { publicOrigin } from "../../platform/public-url.ts";
import { type Invitation, makeInvitationToken } from "../../platform/secrets/invitation-token.ts";
import { openProject, type ProjectRequest } from "../core/open.ts";
import { authorize } from "../core/snapshot.ts";
import { oneInvitation, pendingIn } from "./open.ts";

/** The source of a link. It is not secret, so it can be stored as an answer. */
export type LinkSource = Pick<Invitation, "id" | "version" | "secretId">;

/** Copy link returns the same link each time. It proves no address, so its user still has to prove theirs. */
export async function copyInvitationLink(ctx: Context, request: ProjectRequest, id: string): Promise<LinkSource> {
  const snapshot = await openProject(ctx, request, { extras: oneInvitation(ctx, id) });
  authorize(snapshot, "team.invite");
  const { version, secretId } = pendingIn(snapshot).invitation;
  return { id, version, secretId };
}

export async function linkOf(ctx: Context, source: LinkSource): Promise<{ url: string }> {
  return { url: `${publicOrigin(ctx.env)}/invite/${await makeInvitationToken(ctx.secrets, "link", source)}` };
}
