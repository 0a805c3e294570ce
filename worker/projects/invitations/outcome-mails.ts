import type { Member } from "../../../db/reads/members.ts";
import type { Project } from "../../../db/reads/snapshot.ts";
import type { Mail } from "../../mail/mails.ts";
import type { Invitation } from "../../platform/secrets/invitation-token.ts";

export type OutcomeMail = Extract<Mail, { template: "invitation-outcome" }>;

/** Notifies the inviter, or the owner once the inviter is gone. @param members includes both */
export function outcomeMails(
  { project, members }: { project: Project; members: readonly Member[] },
  invitation: Invitation,
  outcome: OutcomeMail["outcome"],
  invitedName: string | null = invitation.name,
): OutcomeMail[] {
  const inviter =
    members.find((member) => member.id === invitation.invitedBy) ?? members.find((member) => member.isOwner);
  if (!inviter?.user) return [];
  return [
    {
      template: "invitation-outcome",
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
