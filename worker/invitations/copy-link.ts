import type { Context } from "../context.ts";
import { openProject, type ProjectRequest } from "../projects/open.ts";
import { authorize } from "../projects/seen.ts";
import { publicOrigin } from "../public-url.ts";
import { oneInvitation, pendingIn } from "./open.ts";
import { makeInvitationToken } from "./token.ts";

/** Copy link: the same link each time. It proves nothing, so whoever opens it still has to prove the address. */
export async function copyInvitationLink(ctx: Context, request: ProjectRequest, id: string): Promise<{ url: string }> {
  const seen = await openProject(ctx, request, { extras: oneInvitation(ctx, id) });
  authorize(seen, "team.invite");
  const { invitation } = pendingIn(seen);
  const token = await makeInvitationToken(ctx.secrets, "link", invitation);
  return { url: `${publicOrigin(ctx.env)}/invite/${token}` };
}
