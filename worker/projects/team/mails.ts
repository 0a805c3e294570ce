import { atomsOf } from "../../../access/atoms.ts";
import { type AccessDifference, accessDifference } from "../../../access/difference.ts";
import type { Access, Catalogue, Grant } from "../../../access/types.ts";
import type { Member } from "../../../db/reads/members.ts";
import type { AccessLine, Mail } from "../../mail/mails.ts";
import type { ProjectSnapshot } from "../core/snapshot.ts";

/** A key without a member is named by its project. */
export const actingName = (snapshot: ProjectSnapshot): string => snapshot.me?.user?.name ?? snapshot.project.name;

/** Tells a member what they gained and lost. Skips placeholders, the caller, and members who switched these mails off. */
export const accessChangedMail = (snapshot: ProjectSnapshot, member: Member, after: Access): Mail[] =>
  changedMail(snapshot, member, () => accessDifference(member.access, after, snapshot.catalogue));

/** The same for all members of a changed preset, computing each combination of access once. */
export function presetChangedMails(snapshot: ProjectSnapshot, members: readonly Member[], after: Catalogue): Mail[] {
  const known = new Map<string, AccessDifference>();
  return members.flatMap((member) => {
    const { access } = member;
    const key = JSON.stringify(access);
    return changedMail(snapshot, member, () => {
      const changed =
        known.get(key) ??
        accessDifference(resolved(access, snapshot.catalogue), resolved(access, after), snapshot.catalogue);
      known.set(key, changed);
      return changed;
    });
  });
}

const resolved = (access: Access, catalogue: Catalogue): Access => ({
  presets: [],
  grants: atomsOf(access, catalogue),
});

function changedMail(snapshot: ProjectSnapshot, member: Member, differenceOf: () => AccessDifference): Mail[] {
  if (!wantsMail(snapshot, member)) return [];
  const { added, removed } = differenceOf();
  if (added.length + removed.length === 0) return [];
  return [
    {
      template: "access-changed",
      to: member.user.email,
      language: member.user.language,
      projectId: snapshot.project.id,
      projectName: snapshot.project.name,
      projectSlug: snapshot.project.slug,
      actorName: actingName(snapshot),
      added: added.map((grant) => lineOf(grant, snapshot.catalogue)),
      removed: removed.map((grant) => lineOf(grant, snapshot.catalogue)),
    },
  ];
}

export function accessEndedMail(snapshot: ProjectSnapshot, member: Member): Mail[] {
  if (!wantsMail(snapshot, member)) return [];
  return [
    {
      template: "access-ended",
      to: member.user.email,
      language: member.user.language,
      projectId: snapshot.project.id,
      projectName: snapshot.project.name,
      actorName: actingName(snapshot),
    },
  ];
}

type Reachable = Member & { readonly user: NonNullable<Member["user"]> };

const wantsMail = (snapshot: ProjectSnapshot, member: Member): member is Reachable =>
  member.user?.accessMail === true && member.id !== snapshot.me?.id;

const lineOf = ({ permission, scope, expiresAt }: Grant, catalogue: Catalogue): AccessLine => ({
  permission,
  label: catalogue.permissions.get(permission)?.label ?? null,
  scope,
  expiresAt,
});
