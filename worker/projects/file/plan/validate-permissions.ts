import type { CatalogueChoice, Permission } from "../../../../access/types.ts";
import type { Problem } from "../../../platform/errors.ts";
import { isPattern, type Names, unknownPermission } from "../read/names.ts";
import type { FileEntry, FileRead } from "../read/read.ts";
import type { FilePermission } from "../read/schemas.ts";

export function validatePermissions(file: FileRead, stood: CatalogueChoice, names: Names): Problem[] {
  const own = new Map(stood.permissions.map((permission) => [permission.name, permission]));
  return file.permissions.flatMap((entry) => {
    const before = own.get(entry.value.name) ?? null;
    if (before?.retired) return [retired(entry)];
    return [...impliedProblems(entry, before, names), ...pairProblems(entry, names)];
  });
}

const retired = ({ at, value: { name } }: FileEntry<FilePermission>): Problem => ({
  path: `permissions.${at}.name`,
  code: "retired",
  message: `${name} was retired, and its name is not used again.`,
});

function impliedProblems({ at, value }: FileEntry<FilePermission>, before: Permission | null, names: Names): Problem[] {
  const stays = (name: string) => before?.implies.includes(name) && !names.before.permissions.has(name);
  return value.implies
    .filter((name) => !isPattern(names, name) && !stays(name))
    .map((name) => unknownPermission(`permissions.${at}.implies`, name));
}

/** Two permissions with one type and action would both stop matching. `checkFile` finds such pairs within the file. */
function pairProblems({ at, value }: FileEntry<FilePermission>, names: Names): Problem[] {
  const { resourceType, action } = value;
  const claimed = [...names.after.permissions.values()].find(
    (other) => other.builtIn && other.resourceType === resourceType && other.action === action,
  );
  if (!claimed) return [];
  const message = `${action} on ${resourceType} already means ${claimed.name}.`;
  return [{ path: `permissions.${at}.action`, code: "taken", message }];
}
