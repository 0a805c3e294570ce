import type { Permission, Preset } from "../../access/types.ts";
import type { GrantView } from "../grants/view.ts";
import type { OwnChange } from "./catalogue.ts";
import type { Comparison, ResourceValue } from "./comparison.ts";
import { type Edge, grantLists, type Lists, type MemberDifference, memberDifference } from "./member-difference.ts";
import type { ProjectState } from "./state.ts";

/** What an import changes, or would change. Permissions, presets and people stand by name, key and address. */
export interface Difference {
  /** Fields of the project itself: name, timeZone, builtInGroups, storedNames; for a new one also slug and owner. */
  project: Record<string, Edge<unknown>>;
  permissions: Lists<string> & { changed: { name: string; fields: string[] }[] };
  presets: Lists<string> & { changed: { key: string; name?: Edge<string>; grants?: Lists<GrantView> }[] };
  members: Lists<string> & { changed: MemberDifference[] };
  /** Whom the file of a person invites, and whose waiting invitation it changes. */
  invitations: { added: string[]; changed: string[] };
  resources: Lists<{ type: string; id: string }> & { changed: { type: string; id: string; fields: string[] }[] };
}

export const differenceView = (state: ProjectState, comparison: Comparison): Difference => ({
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
      before && after ? [memberDifference(email, before.standing, after)] : [],
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

function projectDifference({ seen: { project } }: ProjectState, { project: edit, owner }: Comparison) {
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
