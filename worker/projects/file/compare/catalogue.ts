import { BUILT_IN_GROUPS } from "../../../../access/built-in.ts";
import type { CatalogueChoice, Permission, Preset } from "../../../../access/types.ts";
import { permissionOf } from "../read/check-file.ts";
import type { FileRead } from "../read/read.ts";
import { distinctGrants, grantsInBoth } from "./member-state.ts";

/** A change to one of the project's own permissions or presets; `before` is null for a new one. */
export interface OwnChange<T> {
  readonly before: T | null;
  readonly after: T;
}

/** The catalogue that the file asks for. Own names missing from the file are retired, and retired names stay retired. */
export function choiceIn(file: FileRead, before: CatalogueChoice): CatalogueChoice {
  const permissions = file.permissions.map(({ value }) => permissionOf(value));
  const presets = file.presets.map(({ value: { key, name, grants } }) => ({
    ...{ key, name, grants: distinctGrants(grants) },
    builtIn: false,
    retired: false,
  }));
  const gone = <T extends { retired: boolean }>(own: T) => ({ ...own, retired: true });
  const names = new Set(permissions.map(({ name }) => name));
  const keys = new Set(presets.map(({ key }) => key));
  return {
    version: before.version,
    builtInGroups: BUILT_IN_GROUPS.filter((group) => (file.project?.builtInGroups ?? BUILT_IN_GROUPS).includes(group)),
    permissions: [...permissions, ...before.permissions.filter(({ name }) => !names.has(name)).map(gone)],
    presets: [
      ...presets,
      ...before.presets.filter(({ key }) => !keys.has(key)).map((own) => ({ ...gone(own), grants: [] })),
    ],
  };
}

export const permissionChanges = (before: CatalogueChoice, after: CatalogueChoice): OwnChange<Permission>[] =>
  changes(before.permissions, after.permissions, ({ name }) => name, samePermission);

export const presetChanges = (before: CatalogueChoice, after: CatalogueChoice): OwnChange<Preset>[] =>
  changes(before.presets, after.presets, ({ key }) => key, samePreset);

function changes<T extends { readonly retired: boolean }>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (own: T) => string,
  isSame: (a: T, b: T) => boolean,
): OwnChange<T>[] {
  const stood = new Map(before.map((own) => [keyOf(own), own]));
  return after.flatMap((own) => {
    const old = stood.get(keyOf(own));
    const current = old && !old.retired ? old : null;
    if (own.retired ? current === null : current !== null && isSame(current, own)) return [];
    return [{ before: current, after: own }];
  });
}

const samePermission = (a: Permission, b: Permission): boolean =>
  !b.retired && JSON.stringify(meaningOf(a)) === JSON.stringify(meaningOf(b));

const meaningOf = ({ resourceType, action, label, implies, risky }: Permission) => [
  ...[resourceType, action, label, risky],
  [...implies].sort(),
];

function samePreset(a: Preset, b: Preset): boolean {
  const [had, has] = [distinctGrants(a.grants), b.grants];
  const common = grantsInBoth(had, has).length;
  return !b.retired && a.name === b.name && common === had.length && common === has.length;
}
