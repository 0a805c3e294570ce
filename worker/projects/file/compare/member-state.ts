import { grantKey } from "../../../../access/atoms.ts";
import type { Access, Grant, Properties } from "../../../../access/types.ts";
import type { MemberKind } from "../../../../db/schema/team.ts";
import type { Alias } from "../../team/aliases.ts";
import { type Differences, differencesOf } from "../../team/differences.ts";

/** A member as the file describes them. */
export interface MemberState {
  readonly kind: MemberKind;
  readonly access: Access;
  readonly aliases: readonly Alias[];
  readonly attributes: Properties;
  /** Null for a member with an account, who chooses their own name. */
  readonly placeholder: { readonly name: string; readonly until: number | null } | null;
}

/** Removes repeated grants. */
export const distinctGrants = (grants: readonly Grant[]): Grant[] => [
  ...new Map(grants.map((grant) => [grantKey(grant), grant])).values(),
];

export const distinctAccess = ({ presets, grants }: Access): Access => ({
  presets: [...new Set(presets)].sort(),
  grants: distinctGrants(grants),
});

/** The differences between two states of a member, leaving out the fields that only placeholders have. */
export const differencesBetween = (
  before: MemberState,
  { kind, access, aliases, attributes }: MemberState,
): Differences => differencesOf(before, { ...access, kind, aliases, attributes });

export const samePlaceholder = (before: MemberState, after: MemberState): boolean =>
  JSON.stringify(before.placeholder) === JSON.stringify(after.placeholder);

export const sameMemberState = (before: MemberState, after: MemberState): boolean =>
  samePlaceholder(before, after) && Object.keys(differencesBetween(before, after)).length === 0;

/** The access and attributes that both states have. */
export const meetOf = (before: MemberState, after: MemberState): MemberState => ({
  kind: before.kind,
  access: {
    presets: before.access.presets.filter((key) => after.access.presets.includes(key)),
    grants: grantsInBoth(before.access.grants, after.access.grants),
  },
  aliases: before.aliases.filter(({ type, id }) =>
    after.aliases.some((alias) => alias.type === type && alias.id === id),
  ),
  attributes: attributesInBoth(before.attributes, after.attributes),
  placeholder: before.placeholder,
});

export function grantsInBoth(before: readonly Grant[], after: readonly Grant[]): Grant[] {
  const kept = new Set(after.map(grantKey));
  return before.filter((grant) => kept.has(grantKey(grant)));
}

/** A comparison with a missing attribute is false, so fewer attributes never allow more. */
export const attributesInBoth = (before: Properties, after: Properties): Properties =>
  Object.fromEntries(
    Object.entries(before).filter(([name, value]) => Object.hasOwn(after, name) && after[name] === value),
  );
