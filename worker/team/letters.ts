import { accessDifference } from "../../access/difference.ts";
import type { Access, Catalogue, Grant } from "../../access/types.ts";
import type { Member } from "../../db/reads/members.ts";
import type { AccessLine, Letter } from "../mail/letters.ts";
import type { Seen } from "../projects/seen.ts";

/** A service changes access in nobody's name; the mail then names the project. */
export const actingName = (seen: Seen): string => seen.me?.user?.name ?? seen.project.name;

/** Tells a member what was added and taken away; nothing for a placeholder, oneself, or who switched it off. */
export function accessChangedLetter(seen: Seen, member: Member, after: Access): Letter[] {
  if (!wantsMail(seen, member)) return [];
  const { added, removed } = accessDifference(member.access, after, seen.catalogue);
  if (added.length + removed.length === 0) return [];
  return [
    {
      template: "access-changed",
      to: member.user.email,
      language: member.user.language,
      projectId: seen.project.id,
      projectName: seen.project.name,
      projectSlug: seen.project.slug,
      actorName: actingName(seen),
      added: added.map((grant) => lineOf(grant, seen.catalogue)),
      removed: removed.map((grant) => lineOf(grant, seen.catalogue)),
    },
  ];
}

export function accessEndedLetter(seen: Seen, member: Member): Letter[] {
  if (!wantsMail(seen, member)) return [];
  return [
    {
      template: "access-ended",
      to: member.user.email,
      language: member.user.language,
      projectId: seen.project.id,
      projectName: seen.project.name,
      actorName: actingName(seen),
    },
  ];
}

type Reachable = Member & { readonly user: NonNullable<Member["user"]> };

const wantsMail = (seen: Seen, member: Member): member is Reachable =>
  member.user !== null && member.user.accessMail && member.id !== seen.me?.id;

const lineOf = ({ permission, scope, expiresAt }: Grant, catalogue: Catalogue): AccessLine => ({
  permission,
  label: catalogue.permissions.get(permission)?.label ?? null,
  scope,
  expiresAt,
});
