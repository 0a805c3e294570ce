import type { SQL } from "drizzle-orm";
import { targetOf } from "../../../access/targets.ts";
import { memberExtras } from "../../../db/reads/member-extras.ts";
import { type Member, selectedMembers } from "../../../db/reads/members.ts";
import type { Context } from "../../platform/context.ts";
import { Failure, invalidAt } from "../../platform/errors.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import { authorize, authorizeGrant, memberIn, type ProjectSnapshot } from "../core/snapshot.ts";
import { checkAccess } from "../grants/check-access.ts";
import { checkAliases } from "./aliases.ts";
import { differencesOf, recorded, revisionsOf } from "./differences.ts";
import { accessChangedMail } from "./mails.ts";
import type { MemberEdit } from "./schemas.ts";
import { memberView } from "./views.ts";

export interface EditMember {
  readonly memberId: string;
  /** The revision that the caller saw; null if the caller may leave it out. */
  readonly ifMatch: number | null;
  readonly edit: MemberEdit;
}

/** The pencil. @throws Failure `stale` with the current state if another member has changed it first */
export function editMember(
  ctx: Context,
  request: ProjectRequest,
  { memberId, ifMatch, edit }: EditMember,
): Promise<null> {
  const ids = [memberId];
  const extras = (projectId: SQL<string>) =>
    memberExtras(ctx.db.primary(), projectId, selectedMembers(projectId, { ids }));
  return changeProject(ctx, request, { select: { ids }, extras }, (snapshot) => {
    if (memberId !== snapshot.me?.id || edit.kind !== undefined) authorize(snapshot, "team.edit");
    const member = memberIn(snapshot, memberId);
    requireMatch(snapshot, member, ifMatch);
    const before = { ...member, aliases: snapshot.extra.aliases.map(({ type, id }) => ({ type, id })) };
    const changes = differencesOf(before, edit);
    const access = changes.access ?? member.access;
    checkAccess(access, snapshot.catalogue, member.access);
    checkAliases(changes.aliases ?? []);
    authorizeGrant(snapshot, {
      kind: changes.aliases || changes.attributes ? "identity" : "access",
      permission: "team.edit",
      targets: [targetOf({ ...member, kind: "member" }, access, snapshot.catalogue)],
    });
    if (Object.keys(changes).length === 0) return { answer: null, event: null };
    return {
      answer: null,
      event: {
        action: "member.edited",
        target: member.id,
        touches: {
          kind: "members",
          members: [{ id: member.id, keys: [...before.aliases, ...(changes.aliases ?? [])] }],
        },
        before: recorded(changes, before),
        after: recorded(changes, { ...before, ...changes }),
      },
      statements: revisionsOf(ctx, { projectId: snapshot.project.id, revision: snapshot.next }, member, changes),
      mails: accessChangedMail(snapshot, member, access),
    };
  });
}

/** People edit the revision they saw; a key may leave it out. */
function requireMatch(snapshot: ProjectSnapshot, member: Member, ifMatch: number | null): void {
  if (ifMatch === null && snapshot.actor.within !== null) return;
  if (ifMatch === null) throw invalidAt("If-Match", "required", "Send If-Match with the member's revision.");
  if (ifMatch === member.revision) return;
  const current = memberView(member, snapshot.catalogue, snapshot.now);
  throw new Failure("stale", "Another member has changed this member since you loaded it.", { current });
}
