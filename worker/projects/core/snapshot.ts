import { type Atom, atomsHeld } from "../../../access/atoms.ts";
import { wholeProject } from "../../../access/built-in.ts";
import { canGrant } from "../../../access/can-grant.ts";
import { catalogueOf } from "../../../access/catalogue.ts";
import { decide } from "../../../access/decide.ts";
import type { Actor, GrantChange } from "../../../access/grant-change.ts";
import type { Access, Catalogue } from "../../../access/types.ts";
import type { Member } from "../../../db/reads/members.ts";
import type { ExtraRows, Extras, Project, SnapshotRows } from "../../../db/reads/snapshot.ts";
import { Failure, notFound } from "../../platform/errors.ts";
import { isConfirmed, requireConfirmedGiver } from "../../platform/http/require-confirmed.ts";
import type { Caller, Key } from "../../platform/http/types.ts";
import { actorName } from "../changes/actor.ts";

/** A project as one caller may see it, at one revision and one time. */
export interface ProjectSnapshot<E extends Extras = Extras> {
  readonly project: Project;
  readonly catalogue: Catalogue;
  readonly members: ReadonlyMap<string, Member>;
  /** The caller's own member; for a key, its creator. Null for a deployment key, which belongs to no member. */
  readonly me: Member | null;
  /** The caller's name in events. */
  readonly actorName: string;
  readonly actor: Actor;
  readonly isConfirmed: boolean;
  readonly now: number;
  /** The revision of a change that is decided on this snapshot. */
  readonly next: number;
  readonly extra: ExtraRows<E>;
}

/** @throws Failure `not_found` unless the caller is a member or a key of the project; `forbidden` if the key's creator is gone */
export function snapshotFor<E extends Extras>(caller: Caller, rows: SnapshotRows<E>, now: number): ProjectSnapshot<E> {
  const me = rows.members.find((member) => isSelf(caller, member) && !member.isSuspended) ?? null;
  if (!mayLook(caller, rows.project, me)) throw notFound();
  if (me === null) throw creatorGone();
  const catalogue = catalogueOf(rows.project.catalogue);
  return {
    project: rows.project,
    catalogue,
    members: new Map(rows.members.map((member) => [member.id, member])),
    me,
    actorName: actorName(caller),
    actor: {
      memberId: me.id,
      isOwner: me.isOwner,
      access: heldBy(me, catalogue),
      within: caller.kind === "key" ? keyBounds(caller.key) : null,
    },
    isConfirmed: isConfirmed(caller, now),
    now,
    next: rows.project.revision + 1,
    extra: rows.extra,
  };
}

const isSelf = (caller: Caller, member: Member): boolean =>
  caller.kind === "user" ? member.user?.id === caller.user.id : member.id === caller.key.createdBy;

/** Only the owner sees a deleted project, and can restore it. */
function mayLook(caller: Caller, project: Project, me: Member | null): boolean {
  if (caller.kind === "key") return caller.key.projectId === project.id && project.status !== "deleted";
  return me !== null && (project.status !== "deleted" || me.isOwner);
}

function keyBounds(key: Key): Atom[] {
  if (!key.scopes.includes("manage")) return [];
  return [{ ...wholeProject("*"), source: "grant" }];
}

export const heldBy = (member: Pick<Member, "isOwner" | "access">, catalogue: Catalogue): readonly Atom[] =>
  atomsHeld(member, catalogue);

/** A current member by id. @throws Failure `not_found`, also for the ids of other projects */
export function memberIn(snapshot: ProjectSnapshot, id: string): Member {
  const member = snapshot.members.get(id);
  if (!member) throw notFound();
  return member;
}

/** Requires this permission for the whole project. @throws Failure `forbidden` with what is missing. */
export function authorize(snapshot: ProjectSnapshot, permission: string): void {
  if (!may(snapshot, permission)) throw forbidden([permission]);
}

/** Keys never act as the owner. @throws Failure `forbidden` */
export function requireOwner({ actor }: Pick<ProjectSnapshot, "actor">): void {
  if (!actor.isOwner || actor.within !== null) throw ownerOnly();
}

/** Whether the caller has this permission anywhere in the project now. Archived projects stay readable. */
export function may(snapshot: ProjectSnapshot, permission: string): boolean {
  const { me, project, catalogue, now } = snapshot;
  if (!me) return false;
  const facts = {
    project: { id: project.id, status: "active" as const, catalogue, stored: project.storedNames },
    member: {
      id: me.id,
      isOwner: me.isOwner,
      access: me.access,
      email: me.user?.email ?? null,
      attributes: me.attributes,
    },
    resource: null,
  };
  const subject = { type: "user", id: me.user?.id ?? me.id };
  return decide({ subject, action: { name: permission }, resource: { type: "project", id: project.id } }, facts, now)
    .allowed;
}

/** A key that reads or writes acts as its creator. It stops working when they leave or their account is suspended. */
export const creatorGone = () =>
  new Failure("forbidden", "The member who created this key is no longer in the project.");

export const forbidden = (missing: readonly string[], details: Record<string, unknown> = {}) =>
  new Failure("forbidden", `This needs: ${missing.join(", ") || "more access than you hold"}.`, {
    missing,
    ...details,
  });

const ownerOnly = () =>
  new Failure("forbidden", "Only the owner may do this, and not by a key.", { missing: [], reason: "owner_only" });

export const needsScope = (scope: string) =>
  new Failure("forbidden", `This key needs the scope ${scope}.`, { missing: [scope] });

/** @throws Failure `forbidden` with the reason, the missing permissions and the members in the way; `confirm_identity` */
export function authorizeGrant(snapshot: ProjectSnapshot, change: GrantChange): void {
  const verdict = canGrant(snapshot.actor, change, snapshot.catalogue, snapshot.now);
  if (!verdict.allowed) {
    if (verdict.reason === "owner_only") throw ownerOnly();
    throw forbidden(verdict.missing, { reason: verdict.reason, targets: verdict.targets });
  }
  requireConfirmedGiver(snapshot, change);
}

type Status = { readonly project: Pick<Project, "status"> };

/** @throws Failure `project_archived`: an archived project can only be read, restored, left or deleted. */
export function requireActive({ project }: Status): void {
  requireNotSuspended({ project });
  if (project.status === "active") return;
  throw new Failure(
    "project_archived",
    "This project is archived. Nothing in it can be changed until it is brought back.",
  );
}

/** @throws Failure `project_suspended`: until the administrator lifts the suspension, the project can only be read or left. */
export function requireNotSuspended({ project }: Status): void {
  if (project.status !== "suspended") return;
  throw new Failure("project_suspended", "The administrator has suspended this project. Nothing in it can be changed.");
}

export const noAccess: Access = { presets: [], grants: [] };
