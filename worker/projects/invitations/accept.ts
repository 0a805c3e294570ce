import type { SQL } from "drizzle-orm";
import { formerMember } from "../../../db/reads/former-member.ts";
import { invitationById } from "../../../db/reads/invitations.ts";
import type { Member } from "../../../db/reads/members.ts";
import type { SnapshotRows } from "../../../db/reads/snapshot.ts";
import { closeInvitations } from "../../../db/writes/invitations.ts";
import { addMembers } from "../../../db/writes/members.ts";
import type { Context } from "../../platform/context.ts";
import { Failure, notFound } from "../../platform/errors.ts";
import type { User } from "../../platform/http/types.ts";
import { limit } from "../../platform/limits/limit.ts";
import { acceptAttempts } from "../../platform/limits/rules.ts";
import type { Invitation } from "../../platform/secrets/invitation-token.ts";
import { change, type Draft } from "../changes/change.ts";
import { requireActive } from "../core/snapshot.ts";
import { acceptPlaceholder } from "../placeholders/accept.ts";
import { placeholderIn } from "../placeholders/find.ts";
import { newMemberRow } from "../team/new-row.ts";
import { subjectKeys } from "../team/remove.ts";
import { searchWords } from "../team/search-words.ts";
import { askAgain } from "./ask-again.ts";
import { couldGrant } from "./could-grant.ts";
import { findInvitation, requirePending, wrongAccount } from "./find.ts";
import { outcomeMails } from "./outcome-mails.ts";
import { recordWrongAccount } from "./record-wrong-account.ts";
import type { InvitationReference } from "./schemas.ts";

type Outcome = { readonly outcome: "joined"; readonly projectId: string } | { readonly outcome: "ask_again" };
type ProjectSnapshot = SnapshotRows<ReturnType<typeof extrasFor>>;

/**
 * Joins the project with the offered access, if the member who last set it can still grant all of it.
 * @throws Failure `wrong_account` (recorded), `newer_sent`, `invitation_closed`, `invitation_expired`, `ask_again`
 */
export async function acceptInvitation(ctx: Context, user: User, reference: InvitationReference): Promise<string> {
  await limit(ctx, ...acceptAttempts(ctx, user.id));
  const placeholder = placeholderIn(reference);
  if (placeholder !== null) return acceptPlaceholder(ctx, user, placeholder);
  const { invitation } = await findInvitation(ctx, reference, user.email);
  if (invitation.email !== user.email) {
    await recordWrongAccount(ctx, user, invitation);
    throw wrongAccount(invitation);
  }
  const order = {
    actor: `user:${user.id}`,
    project: invitation.projectId,
    select: { invitation: invitation.id, userId: user.id },
    extras: (projectId: SQL<string>) => extrasFor(ctx, projectId, invitation.id, user.id),
    patient: true,
  };
  const result = await change(ctx, order, (snapshot): Draft<Outcome> => decideAcceptance(ctx, snapshot, user));
  if (result.outcome === "joined") return result.projectId;
  await askAgain(ctx, invitation);
  throw new Failure("ask_again", "The member who invited you can no longer grant this access. The team was notified.");
}

const extrasFor = (ctx: Context, projectId: SQL<string>, invitationId: string, userId: string) => ({
  invitation: invitationById(ctx.db.primary(), projectId, invitationId),
  former: formerMember(ctx.db.primary(), projectId, userId),
});

function decideAcceptance(ctx: Context, snapshot: ProjectSnapshot, user: User): Draft<Outcome> {
  const { project, members, extra } = snapshot;
  const invitation = extra.invitation[0]?.invitation;
  if (!invitation || project.status === "deleted") throw notFound();
  const answer = { outcome: "joined", projectId: project.id } as const;
  const me = members.find((member) => member.user?.id === user.id);
  if (me && invitation.state === "accepted" && invitation.memberId === me.id) return { answer, event: null };
  requirePending(invitation, ctx.now());
  requireActive({ project });
  if (!couldStillGrant(snapshot, invitation, ctx.now())) return { answer: { outcome: "ask_again" }, event: null };
  return { answer, ...joining(ctx, snapshot, invitation, user, me ?? null) };
}

function couldStillGrant({ project, members }: ProjectSnapshot, invitation: Invitation, now: number): boolean {
  const setter = members.find((member) => member.id === invitation.accessSetBy);
  return setter !== undefined && couldGrant(project, setter, invitation, now);
}

/** A current member keeps their access; the invitation is only closed. */
function joining(ctx: Context, snapshot: ProjectSnapshot, invitation: Invitation, user: User, me: Member | null) {
  const db = ctx.db.primary();
  const { project, members, extra } = snapshot;
  const memberId = me?.id ?? extra.former[0]?.id ?? ctx.newId("mem");
  const place = { projectId: project.id, revision: project.revision + 1 };
  const added = me ? [] : [invitedMember(ctx, place, invitation, user, memberId)];
  return {
    event: {
      action: "invitation.accepted",
      target: invitation.id,
      touches: { kind: "members" as const, members: [{ id: memberId, keys: subjectKeys(user.id) }] },
      before: null,
      after: { member: memberId, access: me ? me.access : invitation.access, kind: me?.kind ?? invitation.kind },
    },
    statements: [
      ...addMembers(db, place, added, () => ctx.newId("grt")),
      ...closeInvitations(db, place, [invitation.id], { state: "accepted", at: ctx.now(), memberId }),
    ],
    mails: outcomeMails({ project, members }, invitation, "accepted", user.name),
  };
}

function invitedMember(
  ctx: Context,
  { projectId, revision }: { projectId: string; revision: number },
  invitation: Invitation,
  user: User,
  id: string,
) {
  const row = newMemberRow(
    { projectId, revision },
    {
      ...{ id, userId: user.id, name: user.name, kind: invitation.kind, isOwner: false, attributes: {} },
      ...{ joinedAt: ctx.now(), addedBy: invitation.invitedBy, placeholder: null },
    },
  );
  return { row, access: invitation.access, words: searchWords(user.name, user.email) };
}
