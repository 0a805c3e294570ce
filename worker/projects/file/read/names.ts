import { grantKey } from "../../../../access/atoms.ts";
import { groupOf } from "../../../../access/names.ts";
import type { Access, Catalogue, Pattern } from "../../../../access/types.ts";
import type { Problem } from "../../../platform/errors.ts";
import type { FileRead } from "./read.ts";

/** What names stand for in the project as it is, and as the file will have it. */
export interface Names {
  readonly before: Catalogue;
  readonly after: Catalogue;
  readonly defined: FileRead["defined"];
}

const NOTHING: Access = { presets: [], grants: [] };

/**
 * Names that nobody will know. A name that was unknown before, and is held all the same, may stay: an export holds what is
 * there, such as a grant of a group that is hidden.
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

/** What the file defines counts as known also where its definition is broken: that is one problem, and not many. */
export function isPattern({ after, defined }: Names, pattern: Pattern): boolean {
  if (after.implied.has(pattern) || defined.permissions.has(pattern)) return true;
  return pattern.endsWith(".*") && [...defined.permissions].some((name) => groupOf(name) === groupOf(pattern));
}
