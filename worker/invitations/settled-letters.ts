import type { Member } from "../../db/reads/members.ts";
import type { Project } from "../../db/reads/snapshot.ts";
import type { Letter } from "../mail/letters.ts";
import type { Invitation } from "./token.ts";

export type Notice = Extract<Letter, { template: "invitation-settled" }>;

/** Tells the inviter, or the owner once the inviter is gone; `members` must hold whom it may concern. */
export function settledLetters(
  { project, members }: { project: Project; members: readonly Member[] },
  invitation: Invitation,
  outcome: Notice["outcome"],
  invitedName: string | null = invitation.name,
): Notice[] {
  const inviter =
    members.find((member) => member.id === invitation.invitedBy) ?? members.find((member) => member.isOwner);
  if (!inviter?.user) return [];
  return [
    {
      template: "invitation-settled",
      to: inviter.user.email,
      language: inviter.user.language,
      projectId: project.id,
      projectName: project.name,
      projectSlug: project.slug,
      outcome,
      invitedEmail: invitation.email,
      invitedName,
    },
  ];
}
