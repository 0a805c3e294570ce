import type { Member } from "../../db/reads/members.ts";
import type { Letter } from "../mail/letters.ts";
import type { Seen } from "../projects/seen.ts";
import { actingName } from "../team/letters.ts";

type Moment = Extract<Letter, { template: "transfer" }>["moment"];

export function transferLetter(seen: Seen, to: Member, moment: Moment, expiresAt: number | null): Letter[] {
  if (!to.user) return [];
  return [
    {
      template: "transfer",
      to: to.user.email,
      language: to.user.language,
      projectId: seen.project.id,
      projectName: seen.project.name,
      projectSlug: seen.project.slug,
      moment,
      actorName: actingName(seen),
      expiresAt,
    },
  ];
}
