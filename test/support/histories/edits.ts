import type { Access, Grant } from "../../../access/types.ts";
import { groupOf, type NaiveMember, permissionsOf, type State } from "./naive.ts";
import { BUILT_IN_PRESETS } from "./naive-built-in.ts";
import { OWN, type OwnName } from "./world.ts";

// What becomes of a state, as plain data.

/** One of them, if there are any. */
export const pick = <T>(all: readonly T[], nth: number): T | null => all[nth % all.length] ?? null;

/** The members that the owner can edit and remove. */
export const others = ({ members }: State): NaiveMember[] => members.filter(({ isOwner }) => !isOwner);

/** What of this can be ticked: names that the catalogue knows now. */
export const givable = ({ presets, grants }: Access, state: State): Access => ({
  presets: presets.filter((key) => key in BUILT_IN_PRESETS || state.presets.some((preset) => preset.key === key)),
  grants: knownGrants(grants, state),
});

export function knownGrants(grants: readonly Grant[], state: State): Grant[] {
  const known = permissionsOf(state).flatMap(({ name }) => [name, `${groupOf(name)}.*`]);
  return grants.filter(({ permission }) => permission === "*" || known.includes(permission));
}

export const knownNames = (names: readonly string[], state: State): string[] => {
  const known = permissionsOf(state).map(({ name }) => name);
  return [...new Set(names)].filter((name) => known.includes(name)).sort();
};

export const ownPermission = (name: OwnName, implies: readonly string[]) => ({
  ...{ name, resourceType: OWN[name].resourceType, action: OWN[name].action },
  implies,
});

/** @param change what becomes of each of those members; null: they are gone */
export const withMembers = (
  state: State,
  ids: readonly string[],
  change: (member: NaiveMember) => NaiveMember | null,
): State => ({
  ...state,
  members: state.members.flatMap((member) => (ids.includes(member.id) ? (change(member) ?? []) : [member])),
});

/** No member keeps the key. */
export function withoutPreset(state: State, key: string): State {
  const others = { ...state, presets: state.presets.filter((preset) => preset.key !== key) };
  const everybody = state.members.map(({ id }) => id);
  return withMembers(others, everybody, (member) => ({
    ...member,
    presets: member.presets.filter((each) => each !== key),
  }));
}

/** Holders of exactly this name lose it; the name is never used again. */
export function withoutPermission(state: State, name: string): State {
  const rest = <T extends { readonly grants: readonly Grant[] }>(holder: T): T => ({
    ...holder,
    grants: holder.grants.filter(({ permission }) => permission !== name),
  });
  return {
    ...state,
    permissions: state.permissions.filter((permission) => permission.name !== name),
    retired: [...state.retired, name],
    presets: state.presets.map(rest),
    members: state.members.map(rest),
  };
}
