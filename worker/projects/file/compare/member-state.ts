import { grantKey } from "../../../../access/atoms.ts";
import type { Access, Grant, Properties } from "../../../../access/types.ts";
import type { MemberKind } from "../../../../db/schema/team.ts";
import type { Alias } from "../../team/aliases.ts";
import { type Differences, differencesOf } from "../../team/differences.ts";

/** All that a file says of a member. */
export interface MemberState {
  readonly kind: MemberKind;
  readonly access: Access;
  readonly aliases: readonly Alias[];
  readonly attributes: Properties;
  /** Null for a member with an account, whose name is their own. */
  readonly placeholder: { readonly name: string; readonly until: number | null } | null;
}

/** A grant once, whatever how often it is written. */
export const distinctGrants = (grants: readonly Grant[]): Grant[] => [
  ...new Map(grants.map((grant) => [grantKey(grant), grant])).values(),
];

export const distinctAccess = ({ presets, grants }: Access): Access => ({
  presets: [...new Set(presets)].sort(),
  grants: distinctGrants(grants),
});

/** What changes of a member, but for what is a placeholder's alone. */
export const differencesBetween = (
  before: MemberState,
  { kind, access, aliases, attributes }: MemberState,
): Differences => differencesOf(before, { ...access, kind, aliases, attributes });

export const samePlaceholder = (before: MemberState, after: MemberState): boolean =>
  JSON.stringify(before.placeholder) === JSON.stringify(after.placeholder);

export const sameMemberState = (before: MemberState, after: MemberState): boolean =>
  samePlaceholder(before, after) && Object.keys(differencesBetween(before, after)).length === 0;

/** What both give: no more than either of the two. */
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

/** A comparison with what is missing never holds, so fewer attributes allow no more. */
export const attributesInBoth = (before: Properties, after: Properties): Properties =>
  Object.fromEntries(
    Object.entries(before).filter(([name, value]) => Object.hasOwn(after, name) && after[name] === value),
  );
