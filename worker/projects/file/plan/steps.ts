import type { Catalogue, Grant, Permission, Preset } from "../../../../access/types.ts";
import type { OwnChange } from "../compare/catalogue.ts";
import type {
  FileComparison,
  InvitationChange,
  MemberChange,
  ProjectRowEdit,
  ResourceChange,
} from "../compare/comparison.ts";
import {
  attributesInBoth,
  distinctGrants,
  grantsInBoth,
  type MemberState,
  meetOf,
  sameMemberState,
} from "../compare/member-state.ts";
import type { OwnerMove } from "../compare/owner.ts";

/** The whole change to one thing. */
export type Step =
  | { readonly kind: "owner"; readonly change: OwnerMove }
  | {
      readonly kind: "catalogue";
      readonly project: ProjectRowEdit;
      readonly permissions: readonly OwnChange<Permission>[];
    }
  | { readonly kind: "preset"; readonly change: OwnChange<Preset> }
  | { readonly kind: "member"; readonly change: MemberStep }
  | { readonly kind: "invitation"; readonly change: InvitationChange }
  | { readonly kind: "resource"; readonly change: ResourceChange };

/** A change to a member in stages: `from` is the state after the stage before. */
export interface MemberStep extends MemberChange {
  readonly from: MemberState | null;
  readonly to: MemberState | null;
  /** True for the last stage, after which the member is as the file says. */
  readonly isLast: boolean;
}

/**
 * The steps from the project to the file, ordered so that no member ever has access that they have neither before nor after.
 * Access first shrinks to what both states give, then the catalogue switches in one step, then access grows.
 * @param self the importing member, changed last because the import relies on their access
 */
export function stepsOf(comparison: FileComparison, self: string | null): Step[] {
  const { owner, presets, resources, invitations, project, permissions } = comparison;
  const isSelf = ({ before }: MemberChange) => before !== null && before.member.id === self;
  const members = comparison.members.filter((change) => !isSelf(change)).map(memberSteps);
  const presetSteps = presets.map((change) => stepsOfPreset(change, comparison));
  const resourceSteps = resources.map(stepsOfResource);
  const turns = Object.keys(project).length > 0 || permissions.length > 0;
  return [
    ...(owner ? [{ kind: "owner" as const, change: owner }] : []),
    ...members.flatMap(({ shrinks }) => shrinks),
    ...presetSteps.flatMap(({ shrinks }) => shrinks),
    ...resourceSteps.flatMap(({ shrinks }) => shrinks),
    ...(turns ? [{ kind: "catalogue" as const, project, permissions }] : []),
    ...presetSteps.flatMap(({ grows }) => grows),
    ...members.flatMap(({ grows }) => grows),
    ...invitations.map((change): Step => ({ kind: "invitation", change })),
    ...resourceSteps.flatMap(({ grows }) => grows),
    ...comparison.members.filter(isSelf).map(wholeStep),
  ];
}

interface Steps {
  readonly shrinks: readonly Step[];
  readonly grows: readonly Step[];
}

const wholeStep = (change: MemberChange): Step => ({
  kind: "member",
  change: { ...change, from: change.before?.memberState ?? null, to: change.after, isLast: true },
});

function memberSteps(change: MemberChange): Steps {
  const { before, after } = change;
  if (!after) return { shrinks: [wholeStep(change)], grows: [] };
  if (!before) return { shrinks: [], grows: [wholeStep(change)] };
  const meet = meetOf(before.memberState, after);
  if (sameMemberState(before.memberState, meet)) return { shrinks: [], grows: [wholeStep(change)] };
  if (sameMemberState(meet, after)) return { shrinks: [wholeStep(change)], grows: [] };
  return {
    shrinks: [{ kind: "member", change: { ...change, from: before.memberState, to: meet, isLast: false } }],
    grows: [{ kind: "member", change: { ...change, from: meet, to: after, isLast: true } }],
  };
}

function stepsOfPreset({ before, after }: OwnChange<Preset>, comparison: FileComparison): Steps {
  const had = givenBy(comparison.before, after.key);
  const has = givenBy(comparison.after, after.key);
  const grants = grantsInBoth(had, has);
  const step = (from: Preset | null, to: Preset): Step => ({ kind: "preset", change: { before: from, after: to } });
  if (grants.length === had.length) return { shrinks: [], grows: [step(before, after)] };
  if (grants.length === has.length) return { shrinks: [step(before, after)], grows: [] };
  const meet = { ...after, grants, retired: false };
  return { shrinks: [step(before, meet)], grows: [step(meet, after)] };
}

const givenBy = (catalogue: Catalogue, key: string): Grant[] =>
  distinctGrants(catalogue.presets.get(key)?.grants ?? []);

function stepsOfResource(change: ResourceChange): Steps {
  const { before, after } = change;
  const step = (from: ResourceChange["before"], to: ResourceChange["after"]): Step => ({
    kind: "resource",
    change: { before: from, after: to },
  });
  if (!after) return { shrinks: [step(before, null)], grows: [] };
  if (!before) return { shrinks: [], grows: [step(null, after)] };
  const attributes = { ...attributesInBoth(before.attributes, after.attributes) };
  const keeps = Object.keys(attributes).length === Object.keys(before.attributes).length;
  if (keeps) return { shrinks: [], grows: [step(before, after)] };
  const meet = { ...before, attributes };
  return { shrinks: [step(before, meet)], grows: [step(meet, after)] };
}
