import { BUILT_IN_GROUPS, BUILT_IN_VERSION, builtInPermissions } from "../../../access/built-in.ts";
import { catalogueOf, isOwnPermissionName } from "../../../access/catalogue.ts";
import { LIMITS, standsFor } from "../../../access/names.ts";
import type { Permission } from "../../../access/types.ts";
import { Failure, invalid, invalidAt, type Problem } from "../../platform/errors.ts";
import type { ProjectSnapshot } from "../core/snapshot.ts";

/** Checks that the name can become an own permission. @throws Failure `invalid` or `already_exists` */
export function checkNewName({ project }: ProjectSnapshot, name: string): void {
  const own = project.catalogue.permissions;
  if (!isOwnPermissionName(name)) throw invalidAt("name", "reserved_group", "The names of this group are reserved.");
  if (isBuiltIn(name)) throw new Failure("already_exists", `${name} is built in.`);
  const taken = own.find((permission) => permission.name === name);
  if (taken) throw new Failure("already_exists", takenMessage(taken));
  if (own.length < LIMITS.ownPermissions) return;
  throw invalidAt("name", "too_many", `A project has at most ${LIMITS.ownPermissions} permissions of its own.`);
}

const takenMessage = ({ name, retired }: Permission): string =>
  retired ? `${name} was retired, and its name is not used again.` : `There already is a permission ${name}.`;

/** Includes hidden groups, because the project may show them later. */
export const isBuiltIn = (name: string): boolean =>
  builtInPermissions(BUILT_IN_VERSION, BUILT_IN_GROUPS).some((permission) => permission.name === name);

/** @throws Failure `invalid` for an impossible implication, or a type and action that are taken */
export function checkDefinition({ catalogue }: ProjectSnapshot, permission: Permission): void {
  const problems = [
    ...permission.implies.flatMap((implied) => impliedProblem(implied, permission.name, catalogue)),
    ...pairProblem(permission, catalogue),
  ];
  if (problems.length > 0) throw invalid(problems);
}

/** Checks that each type and action means one permission when these groups are shown. @throws Failure `invalid` */
export function checkGroups({ project, catalogue }: ProjectSnapshot, builtInGroups: readonly string[]): void {
  const after = catalogueOf({ ...project.catalogue, builtInGroups });
  const shown = [...after.permissions.values()].filter(({ name }) => !catalogue.permissions.has(name));
  const problems = shown.flatMap((permission) => pairProblem(permission, catalogue));
  if (problems.length > 0) throw invalid(problems.map((problem) => ({ ...problem, path: "builtInGroups" })));
}

function impliedProblem(implied: string, name: string, catalogue: ProjectSnapshot["catalogue"]): Problem[] {
  if (implied === name || standsFor(implied, catalogue).has(name)) {
    return [{ path: "implies", code: "cycle", message: `${implied} already implies ${name}.` }];
  }
  if (catalogue.permissions.has(implied)) return [];
  return [{ path: "implies", code: "unknown_permission", message: `There is no permission ${implied} here.` }];
}

function pairProblem({ name, resourceType, action }: Permission, catalogue: ProjectSnapshot["catalogue"]): Problem[] {
  const claimed = [...catalogue.permissions.values()].find(
    (other) => other.name !== name && other.resourceType === resourceType && other.action === action,
  );
  if (!claimed) return [];
  return [{ path: "action", code: "taken", message: `${action} on ${resourceType} already means ${claimed.name}.` }];
}
