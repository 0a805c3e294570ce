import { atomsOf } from "../../access/atoms.ts";
import { type AccessDifference, accessDifference } from "../../access/difference.ts";
import type { Access, Catalogue, Grant } from "../../access/types.ts";
import type { Member } from "../../db/reads/members.ts";
import type { AccessLine, Letter } from "../mail/letters.ts";
import type { Seen } from "../projects/seen.ts";

/** A service changes access in nobody's name; the mail then names the project. */
export const actingName = (seen: Seen): string => seen.me?.user?.name ?? seen.project.name;

/** Tells a member what was added and taken away; nothing for a placeholder, oneself, or who switched it off. */
export const accessChangedLetter = (seen: Seen, member: Member, after: Access): Letter[] =>
  changedLetter(seen, member, () => accessDifference(member.access, after, seen.catalogue));

/** The same for members whose own access stays as it is while a preset of theirs becomes another: often many have the same. */
export function presetChangedLetters(seen: Seen, members: readonly Member[], after: Catalogue): Letter[] {
  const known = new Map<string, AccessDifference>();
  return members.flatMap((member) => {
    const { access } = member;
    const key = JSON.stringify(access);
    return changedLetter(seen, member, () => {
      const changed =
        known.get(key) ?? accessDifference(resolved(access, seen.catalogue), resolved(access, after), seen.catalogue);
      known.set(key, changed);
      return changed;
    });
  });
}

const resolved = (access: Access, catalogue: Catalogue): Access => ({
  presets: [],
  grants: atomsOf(access, catalogue),
});

function changedLetter(seen: Seen, member: Member, differenceOf: () => AccessDifference): Letter[] {
  if (!wantsMail(seen, member)) return [];
  const { added, removed } = differenceOf();
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
