import { atomsOf } from "../../access/atoms.ts";
import { accessDifference } from "../../access/difference.ts";
import type { Access, Catalogue, Grant } from "../../access/types.ts";
import type { Member } from "../../db/reads/members.ts";
import type { AccessLine, Letter } from "../mail/letters.ts";
import type { Seen } from "../projects/seen.ts";

/** A service changes access in nobody's name; the mail then names the project. */
export const actingName = (seen: Seen): string => seen.me?.user?.name ?? seen.project.name;

/** Tells a member what was added and taken away; nothing for a placeholder, oneself, or who switched it off. */
export const accessChangedLetter = (seen: Seen, member: Member, after: Access): Letter[] =>
  changedLetter(seen, member, member.access, after);

/** The same for a member whose own access stays as it is while a preset of theirs becomes another. */
export const presetChangedLetter = (seen: Seen, member: Member, after: Catalogue): Letter[] =>
  changedLetter(seen, member, resolved(member.access, seen.catalogue), resolved(member.access, after));

const resolved = (access: Access, catalogue: Catalogue): Access => ({
  presets: [],
  grants: atomsOf(access, catalogue),
});

function changedLetter(seen: Seen, member: Member, before: Access, after: Access): Letter[] {
  if (!wantsMail(seen, member)) return [];
  const { added, removed } = accessDifference(before, after, seen.catalogue);
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
  member.user?.accessMail === true && member.id !== seen.me?.id;

const lineOf = ({ permission, scope, expiresAt }: Grant, catalogue: Catalogue): AccessLine => ({
  permission,
  label: catalogue.permissions.get(permission)?.label ?? null,
  scope,
  expiresAt,
});
