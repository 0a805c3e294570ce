import type { Permission, Preset } from "../../../../access/types.ts";
import type { Difference } from "../answers.ts";
import type { OwnChange } from "./catalogue.ts";
import type { FileComparison, ResourceValue } from "./comparison.ts";
import { grantLists, memberDifference } from "./member-difference.ts";
import type { ProjectState } from "./state.ts";

export type { Difference } from "../answers.ts";

export const differenceView = (state: ProjectState, comparison: FileComparison): Difference => ({
  project: projectDifference(state, comparison),
  permissions: {
    ...ownLists(comparison.permissions, ({ name }) => name),
    changed: edited(comparison.permissions).map(([before, after]) => ({
      name: after.name,
      fields: fieldsOf(meaningOf(before), meaningOf(after)),
    })),
  },
  presets: {
    ...ownLists(comparison.presets, ({ key }) => key),
    changed: edited(comparison.presets).map(([before, after]) => presetDifference(before, after)),
  },
  members: {
    added: comparison.members.flatMap(({ email, before }) => (before ? [] : [email])),
    changed: comparison.members.flatMap(({ email, before, after }) =>
      before && after ? [memberDifference(email, before.memberState, after)] : [],
    ),
    ended: comparison.members.flatMap(({ email, after }) => (after ? [] : [email])),
  },
  invitations: {
    added: comparison.invitations.flatMap(({ email, before }) => (before ? [] : [email])),
    changed: comparison.invitations.flatMap(({ email, before }) => (before ? [email] : [])),
  },
  resources: {
    added: comparison.resources.flatMap(({ before, after }) => (after && !before ? [keyOf(after)] : [])),
    changed: comparison.resources.flatMap(({ before, after }) =>
      before && after ? [{ ...keyOf(after), fields: fieldsOf(before, after) }] : [],
    ),
    ended: comparison.resources.flatMap(({ before, after }) => (before && !after ? [keyOf(before)] : [])),
  },
});

function projectDifference({ snapshot: { project } }: ProjectState, { project: edit, owner }: FileComparison) {
  const before: Record<string, unknown> = { ...project, builtInGroups: project.catalogue.builtInGroups };
  const fields = Object.entries(edit).map(([key, after]) => [key, { before: before[key], after }]);
  const moved = owner ? [["owner", { before: owner.from.email, after: owner.to.email }]] : [];
  return Object.fromEntries([...fields, ...moved]) as Difference["project"];
}

function ownLists<T extends { readonly retired: boolean }>(
  changes: readonly OwnChange<T>[],
  keyOf: (own: T) => string,
) {
  return {
    added: changes.filter(({ before }) => before === null).map(({ after }) => keyOf(after)),
    ended: changes.filter(({ after }) => after.retired).map(({ after }) => keyOf(after)),
  };
}

const edited = <T extends { readonly retired: boolean }>(changes: readonly OwnChange<T>[]): [T, T][] =>
  changes.flatMap(({ before, after }): [T, T][] => (before && !after.retired ? [[before, after]] : []));

const meaningOf = ({ resourceType, action, label, implies, risky }: Permission) => ({
  ...{ resourceType, action, label, risky },
  implies: [...implies].sort(),
});

const keyOf = ({ type, id }: ResourceValue) => ({ type, id });

const fieldsOf = (before: object, after: object): string[] =>
  Object.entries(after).flatMap(([key, value]) =>
    JSON.stringify(value) === JSON.stringify((before as Record<string, unknown>)[key]) ? [] : [key],
  );

function presetDifference(before: Preset, after: Preset): Difference["presets"]["changed"][number] {
  const grants = grantLists(before.grants, after.grants);
  return {
    key: after.key,
    ...(before.name === after.name ? {} : { name: { before: before.name ?? "", after: after.name ?? "" } }),
    ...(grants.added.length + grants.ended.length > 0 ? { grants } : {}),
  };
}
