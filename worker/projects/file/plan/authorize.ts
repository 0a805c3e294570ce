import type { GrantTarget } from "../../../../access/can-grant.ts";
import { newTarget, presetTargets, targetOf } from "../../../../access/targets.ts";
import { authorizeGrant } from "../../core/snapshot.ts";
import type { FileComparison, MemberChange } from "../compare/comparison.ts";
import { differencesBetween } from "../compare/member-state.ts";
import type { ProjectState } from "../compare/state.ts";

/**
 * Authorizes each grant and removal as if the caller made it on the Team page. `seeWhole` has authorized the catalogue.
 * @throws Failure `forbidden`
 */
export function authorizeImport({ snapshot, present, invitations }: ProjectState, comparison: FileComparison): void {
  const { before, after, members, presets } = comparison;
  const holders = [
    ...present.map(({ member }) => ({ ...member, kind: "member" as const })),
    ...invitations.map(({ id, access }) => ({ kind: "invitation" as const, id, isOwner: false, access })),
  ];
  const held = presets.flatMap((change) => presetTargets(holders, change.after.key, before, after));
  const reoffered = comparison.invitations.map(({ before: offer, email, access }) =>
    offer
      ? targetOf({ kind: "invitation", id: offer.id, isOwner: false, access: offer.access }, access, after)
      : newTarget("invitation", email, access, after),
  );
  const target = ({ id, before: present, after: memberState }: MemberChange): GrantTarget =>
    present
      ? targetOf({ ...present.member, kind: "member" }, memberState?.access ?? null, after)
      : newTarget("member", id, memberState?.access ?? { presets: [], grants: [] }, after);
  const given = members.filter(({ after: memberState }) => memberState !== null);
  const ended = members.filter(({ after: memberState }) => memberState === null);
  const changes = [
    { kind: "preset", permission: "presets.manage", targets: held },
    { kind: "access", permission: "team.remove", targets: ended.map(target) },
    { kind: "access", permission: "team.edit", targets: given.filter((each) => !isIdentity(each)).map(target) },
    { kind: "identity", permission: "team.edit", targets: given.filter(isIdentity).map(target) },
    { kind: "access", permission: "team.invite", targets: reoffered },
  ] as const;
  for (const change of changes) if (change.targets.length > 0) authorizeGrant(snapshot, change);
}

function isIdentity({ before, after }: MemberChange): boolean {
  const changes = before && after ? differencesBetween(before.memberState, after) : after;
  return Boolean(changes?.aliases || changes?.attributes);
}
