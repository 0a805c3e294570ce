import { canGrant } from "../../../access/can-grant.ts";
import { targetOf } from "../../../access/targets.ts";
import type { Access } from "../../../access/types.ts";
import type { Member } from "../../../db/reads/members.ts";
import { replaceAccess } from "../../../db/writes/members.ts";
import type { Context } from "../../platform/context.ts";
import { requireConfirmedGiver } from "../../platform/http/require-confirmed.ts";
import type { Draft } from "../changes/change.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import { authorize, noAccess, type ProjectSnapshot } from "../core/snapshot.ts";
import { checkAccess } from "../grants/check-access.ts";
import { checkBulk } from "../grants/check-bulk.ts";
import type { MemberResult } from "./answers.ts";
import { sameAccess } from "./differences.ts";
import { accessChangedMail, accessEndedMail } from "./mails.ts";
import { keysOf, removal, touchedByRemoval, wantedForRemoval } from "./remove.ts";
import type { MembersChange } from "./schemas.ts";

export type { MemberResult } from "./answers.ts";

type Change = MembersChange["change"];
type Decided = { readonly result: MemberResult; readonly passed: { member: Member; access: Access | null } | null };

/** Decides each member on one snapshot, and writes the allowed changes as one event. */
export const changeMembers = (ctx: Context, request: ProjectRequest, { members, change }: MembersChange) =>
  changeProject(
    ctx,
    request,
    wantedForRemoval(ctx, request, members),
    (snapshot): Draft<{ results: MemberResult[] }> => {
      authorize(snapshot, change.type === "remove" ? "team.remove" : "team.edit");
      checkAccess(asked(change), snapshot.catalogue);
      checkBulk(asked(change), members.length);
      const decided = members.map((id) => decideMember(snapshot, id, change));
      const answer = { results: decided.map(({ result }) => result) };
      const passed = decided.flatMap((each) => each.passed ?? []);
      if (passed.length === 0) return { answer, event: null };
      const touched = passed.map(({ member }) => member);
      const ids = touched.map(({ id }) => id);
      return {
        answer,
        event: {
          action: change.type === "remove" ? "members.removed" : "members.edited",
          target: ids.length === 1 ? (ids[0] ?? "") : `${ids.length} members`,
          touches: touchedByRemoval(touched, change.type === "remove" ? keysOf(touched, snapshot.extra.keys) : []),
          before: passed.map(({ member }) => ({ member: member.id, access: member.access })),
          after: passed.map(({ member, access }) => ({ member: member.id, access })),
        },
        statements: statementsFor(ctx, snapshot, change, passed),
        mails: passed.flatMap(({ member, access }) =>
          access === null ? accessEndedMail(snapshot, member) : accessChangedMail(snapshot, member, access),
        ),
      };
    },
  );

function asked(change: Change): Access {
  if (change.type === "access") return change;
  return change.type === "add_preset" ? { presets: [change.preset], grants: [] } : noAccess;
}

function decideMember(snapshot: ProjectSnapshot, memberId: string, change: Change): Decided {
  const plain = { memberId, reason: null, missing: [] };
  const member = snapshot.members.get(memberId);
  if (!member) return { result: { ...plain, status: "not_found" }, passed: null };
  const access = accessAfter(member, change);
  if (access !== null && sameAccess(access, member.access))
    return { result: { ...plain, status: "unchanged" }, passed: null };
  const permission = change.type === "remove" ? "team.remove" : "team.edit";
  const targets = [targetOf({ ...member, kind: "member" }, access, snapshot.catalogue)];
  const given = { kind: "access", permission, targets } as const;
  const verdict = canGrant(snapshot.actor, given, snapshot.catalogue, snapshot.now);
  if (verdict.allowed) requireConfirmedGiver(snapshot, given);
  if (verdict.allowed) return { result: { ...plain, status: "changed" }, passed: { member, access } };
  const refused = { memberId, status: "refused" as const, reason: verdict.reason, missing: [...verdict.missing] };
  return { result: refused, passed: null };
}

/** Null if the member is removed. */
function accessAfter({ access }: Member, change: Change): Access | null {
  switch (change.type) {
    case "remove":
      return null;
    case "access":
      return { presets: change.presets, grants: change.grants };
    case "add_preset":
      return { ...access, presets: [...new Set([...access.presets, change.preset])].sort() };
    case "remove_preset":
      return { ...access, presets: access.presets.filter((key) => key !== change.preset) };
  }
}

function statementsFor(
  ctx: Context,
  snapshot: ProjectSnapshot,
  change: Change,
  passed: readonly { member: Member; access: Access | null }[],
) {
  if (change.type === "remove")
    return removal(
      ctx,
      snapshot,
      passed.map(({ member }) => member.id),
    );
  const place = { projectId: snapshot.project.id, revision: snapshot.next };
  const changes = passed.map(({ member, access }) => ({ memberId: member.id, access: access ?? noAccess }));
  return replaceAccess(ctx.db.primary(), place, changes, () => ctx.newId("grt"));
}
