import { catalogueOf } from "../../../access/catalogue.ts";
import type { Access, Catalogue } from "../../../access/types.ts";
import { registeredFor } from "../../../db/reads/invitations.ts";
import { readSnapshot } from "../../../db/reads/snapshot.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import type { Caller } from "../../platform/http/types.ts";
import { limit } from "../../platform/limits/limit.ts";
import { lookups } from "../../platform/limits/rules.ts";
import { openInvitationToken } from "../../platform/secrets/invitation-token.ts";
import { effectiveView, iso } from "../grants/view.ts";
import type { InvitationLookupView, OfferedAccess } from "./answers.ts";
import { linkState } from "./link-state.ts";
import { maskAddress } from "./mask.ts";

export type { InvitationLookupView } from "./answers.ts";

/** The content of the invitation page. Reading has no effect, because mail scanners open links too. */
export async function lookUpInvitation(
  ctx: Context,
  caller: Caller | null,
  token: string,
): Promise<InvitationLookupView> {
  await limit(ctx, ...lookups(ctx));
  const opened = await openInvitationToken(ctx, token);
  if (!opened) throw notFound();
  const { invitation } = opened;
  const select = { ids: [invitation.invitedBy], userId: caller?.kind === "user" ? caller.user.id : null };
  const db = ctx.db.primary();
  const seen = await readSnapshot(db, invitation.projectId, select, () => ({
    registered: registeredFor(db, invitation.id),
  }));
  if (!seen) throw notFound();
  const { project, members, extra } = seen;
  const inviter = members.find((member) => member.id === invitation.invitedBy);
  const email = caller?.kind === "user" ? caller.user.email : null;
  const proves = opened.kind === "mail" && opened.newest;
  const isProven = proves || email === invitation.email;
  const isMember = members.some((member) => caller?.kind === "user" && member.user?.id === caller.user.id);
  return {
    state: linkState(opened, project.status, ctx.now()),
    project: { name: project.name, slug: isMember ? project.slug : null },
    inviter: { name: inviter?.user?.name ?? null, email: inviter?.user?.email ?? null },
    emailMasked: maskAddress(invitation.email),
    email: isProven ? invitation.email : null,
    name: isProven ? invitation.name : null,
    provesAddress: proves,
    registered: proves ? extra.registered.length > 0 : null,
    isForMe: email === null ? null : email === invitation.email,
    access: offeredAccess(invitation.access, catalogueOf(project.catalogue), ctx.now()),
    note: invitation.note,
    expiresAt: iso(invitation.expiresAt),
  };
}

function offeredAccess(access: Access, catalogue: Catalogue, now: number): OfferedAccess {
  const effective = effectiveView({ isOwner: false, access }, catalogue, now);
  const own = effective.flatMap(({ permission }) => {
    const label = catalogue.permissions.get(permission)?.label;
    return label ? [[permission, label] as const] : [];
  });
  return {
    presets: access.presets.map((key) => ({ key, name: catalogue.presets.get(key)?.name ?? null })),
    effective,
    labels: Object.fromEntries(own),
  };
}
