import { grantKey } from "../../../../access/atoms.ts";
import { groupOf } from "../../../../access/names.ts";
import type { Access, Catalogue, Pattern } from "../../../../access/types.ts";
import type { Problem } from "../../../platform/errors.ts";
import type { FileRead } from "./read.ts";

/** The meaning of each name in the project now, and after the import. */
export interface Names {
  readonly before: Catalogue;
  readonly after: Catalogue;
  readonly defined: FileRead["defined"];
}

const NOTHING: Access = { presets: [], grants: [] };

/**
 * Names that neither the catalogue nor the file defines. An unknown name that the member already holds is allowed, because an
 * export contains such names: a grant of a hidden group, for example.
 */
export function unknownNames(names: Names, path: string, given: Access, held: Access = NOTHING): Problem[] {
  const heldKeys = new Set(held.grants.map(grantKey));
  const stays = (known: ReadonlyMap<string, unknown>, name: string, isHeld: boolean) => isHeld && !known.has(name);
  const presets = given.presets.filter(
    (key) => !isPreset(names, key) && !stays(names.before.presets, key, held.presets.includes(key)),
  );
  return [
    ...presets.map((key) => unknownPreset(`${path}.presets`, key)),
    ...given.grants.flatMap((grant, at) =>
      isPattern(names, grant.permission) || stays(names.before.implied, grant.permission, heldKeys.has(grantKey(grant)))
        ? []
        : [unknownPermission(`${path}.grants.${at}.permission`, grant.permission)],
    ),
  ];
}

export const unknownPermission = (path: string, name: string): Problem => ({
  path,
  code: "unknown_permission",
  message: `There is no permission ${name} here.`,
});

const unknownPreset = (path: string, key: string): Problem => ({
  path,
  code: "unknown_preset",
  message: `There is no preset ${key} here.`,
});

const isPreset = ({ after, defined }: Names, key: string): boolean =>
  after.presets.has(key) || defined.presets.has(key);

/** A name with a broken definition counts as defined, so that one mistake is reported once. */
export function isPattern({ after, defined }: Names, pattern: Pattern): boolean {
  if (after.implied.has(pattern) || defined.permissions.has(pattern)) return true;
  return pattern.endsWith(".*") && [...defined.permissions].some((name) => groupOf(name) === groupOf(pattern));
}
