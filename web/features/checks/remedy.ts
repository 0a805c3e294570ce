import { type Atom, atomsHeld, atomsOf } from "../../../access/atoms.ts";
import { wholeProject } from "../../../access/built-in.ts";
import { canGrant, type GrantTarget } from "../../../access/can-grant.ts";
import { standsFor } from "../../../access/names.ts";
import type { Catalogue } from "../../../access/types.ts";
import type { MemberView } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { accessOf } from "../../permissions/access.ts";
import type { Denied } from "./reasons.ts";

/** The smallest change after which the answer would be yes. */
export interface Remedy {
  readonly sentence: string;
  /** The permission that making it needs; null where no member can. */
  readonly needs: "team.invite" | "team.edit" | "project.edit" | null;
}

const remedies: Readonly<Partial<Record<Denied["reason"], () => Remedy>>> = {
  not_a_member: () => ({ sentence: m.allow_invite(), needs: "team.invite" }),
  no_grant: () => ({ sentence: m.allow_grant(), needs: "team.edit" }),
  out_of_scope: () => ({ sentence: m.allow_widen(), needs: "team.edit" }),
  expired: () => ({ sentence: m.allow_extend(), needs: "team.edit" }),
  not_started: () => ({ sentence: m.allow_start(), needs: "team.edit" }),
  condition_failed: () => ({ sentence: m.allow_condition(), needs: "team.edit" }),
  project_archived: () => ({ sentence: m.allow_unarchive(), needs: "project.edit" }),
  project_suspended: () => ({ sentence: m.allow_unsuspend(), needs: null }),
};

/** `null` where the question is at fault. */
export const remedyOf = ({ reason }: Denied): Remedy | null => remedies[reason]?.() ?? null;

/** The presets that give the permission on the whole project. */
export function presetsWith(permission: string, catalogue: Catalogue): string[] {
  const gives = (key: string) =>
    atomsOf({ presets: [key], grants: [] }, catalogue).some(
      (atom) => atom.scope === "*" && atom.when.length === 0 && standsFor(atom.permission, catalogue).has(permission),
    );
  return [...catalogue.presets.keys()].filter(gives);
}

/** Whether this member may make it, by the rule that the server goes by. `subject`: null for who is no member. */
export function mayAllow(
  member: MemberView,
  { needs }: Remedy,
  asked: { permission: string; subject: MemberView | null },
  catalogue: Catalogue,
): boolean {
  if (needs === null) return false;
  const holds = atomsHeld({ isOwner: member.isOwner, access: accessOf(member) }, catalogue);
  if (needs === "project.edit") return holds.some(({ permission }) => standsFor(permission, catalogue).has(needs));
  const actor = { memberId: member.id, isOwner: member.isOwner, access: holds, within: null };
  const targets = [targetOf(asked, catalogue)];
  return canGrant(actor, { kind: "access", permission: needs, targets }, catalogue, Date.now()).allowed;
}

function targetOf(asked: { permission: string; subject: MemberView | null }, catalogue: Catalogue): GrantTarget {
  const { permission, subject } = asked;
  const before = subject === null ? [] : atomsOf(accessOf(subject), catalogue);
  const added: Atom = { ...wholeProject(permission), source: "grant" };
  return {
    kind: subject === null ? "invitation" : "member",
    id: subject?.id ?? "",
    isOwner: subject?.isOwner ?? false,
    before,
    after: [...before, added],
  };
}
