import { BUILT_IN_VERSION, isOwnPresetKey } from "../../../../access/built-in.ts";
import { catalogueOf, isOwnPermissionName } from "../../../../access/catalogue.ts";
import { groupOf, LIMITS, standsFor } from "../../../../access/names.ts";
import type { Permission } from "../../../../access/types.ts";
import type { Problem } from "../../../platform/errors.ts";
import { isBuiltIn } from "../../permissions/check-permission.ts";
import { presetNameProblems } from "../../presets/check-name.ts";
import { aliasProblem } from "../../team/aliases.ts";
import type { FileEntry, FileRead } from "./read.ts";
import type { FilePermission, FilePreset } from "./schemas.ts";

/** The problems of a file by itself, independent of any project. */
export const checkFile = (file: FileRead): Problem[] => [
  ...file.permissions.flatMap(permissionProblems),
  ...cycles(file.permissions),
  ...repeated("permissions", file.permissions, ({ name }) => [["name", name]]),
  ...repeated("permissions", file.permissions, ({ resourceType, action }) => [
    ["action", `${action} on ${resourceType}`],
  ]),
  ...file.presets.flatMap(presetProblems),
  ...repeated("presets", file.presets, ({ key }) => [["key", key]]),
  ...tooMany("presets", file.presets.length, LIMITS.presets),
  ...file.members.flatMap(({ at, value }) =>
    value.aliases.flatMap((alias, nth) => aliasProblem(alias, `members.${at}.aliases.${nth}`) ?? []),
  ),
  ...repeated("members", file.members, ({ email }) => [["email", email]]),
  ...repeated("members", file.members, ({ aliases }) =>
    aliases.map(({ type, id }, nth): [string, string] => [`aliases.${nth}`, `${type}:${id}`]),
  ),
  ...repeated("resources", file.resources, ({ type, id }) => [["id", `${type}:${id}`]]),
];

export const tooMany = (path: string, count: number, most: number): Problem[] =>
  count > most ? [{ path, code: "too_many", message: `A project has at most ${most} ${path} of its own.` }] : [];

/** The permission in the form of the access core. */
export const permissionOf = ({ name, resourceType, action, label, implies, risky }: FilePermission): Permission => ({
  name,
  group: groupOf(name),
  resourceType,
  action,
  label,
  implies,
  risky,
  builtIn: false,
  retired: false,
});

function permissionProblems({ at, value: { name, group } }: FileEntry<FilePermission>): Problem[] {
  const path = `permissions.${at}`;
  if (!isOwnPermissionName(name)) {
    return [{ path: `${path}.name`, code: "reserved_group", message: `The names of ${groupOf(name)} are reserved.` }];
  }
  if (isBuiltIn(name)) return [{ path: `${path}.name`, code: "built_in", message: `${name} is built in.` }];
  if (group === undefined || group === groupOf(name)) return [];
  return [{ path: `${path}.group`, code: "group", message: `The group of ${name} is ${groupOf(name)}.` }];
}

function cycles(permissions: readonly FileEntry<FilePermission>[]): Problem[] {
  const own = permissions.map(({ value }) => permissionOf(value));
  const catalogue = catalogueOf({ version: BUILT_IN_VERSION, builtInGroups: [], permissions: own, presets: [] });
  return permissions.flatMap(({ at, value: { name, implies } }) =>
    implies.flatMap((implied) =>
      implied === name || standsFor(implied, catalogue).has(name)
        ? [{ path: `permissions.${at}.implies`, code: "cycle", message: `${implied} already implies ${name}.` }]
        : [],
    ),
  );
}

const presetProblems = ({ at, value: { key, name } }: FileEntry<FilePreset>): Problem[] => [
  ...(isOwnPresetKey(key) ? [] : [reservedKey(at, key)]),
  ...presetNameProblems(name, `presets.${at}.name`),
];

const reservedKey = (at: number, key: string): Problem => ({
  path: `presets.${at}.key`,
  code: "reserved_key",
  message: `${key} is the key of a built-in preset.`,
});

/** Repeated values in the list; `keysOf` returns the paths within an entry, and the values at them. */
function repeated<T>(
  list: string,
  entries: readonly FileEntry<T>[],
  keysOf: (value: T) => readonly (readonly [place: string, key: string])[],
): Problem[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ at, value }) =>
    keysOf(value).flatMap(([place, key]) => {
      const before = first.get(key);
      first.set(key, before ?? at);
      if (before === undefined) return [];
      const message = `${key} is in ${list}.${before} already.`;
      return [{ path: `${list}.${at}.${place}`, code: "duplicate", message }];
    }),
  );
}
