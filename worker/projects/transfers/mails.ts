import type { Member } from "../../../db/reads/members.ts";
import type { Mail } from "../../mail/mails.ts";
import type { ProjectSnapshot } from "../core/snapshot.ts";
import { actingName } from "../team/mails.ts";

type Moment = Extract<Mail, { template: "transfer" }>["moment"];

export function transferMail(snapshot: ProjectSnapshot, to: Member, moment: Moment, expiresAt: number | null): Mail[] {
  if (!to.user) return [];
  return [
    {
      template: "transfer",
      to: to.user.email,
      language: to.user.language,
      projectId: snapshot.project.id,
      projectName: snapshot.project.name,
      projectSlug: snapshot.project.slug,
      moment,
      actorName: actingName(snapshot),
      expiresAt,
    },
  ];
}
