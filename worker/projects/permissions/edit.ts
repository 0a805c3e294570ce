import type { Permission } from "../../../access/types.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import type { ProjectRequest } from "../core/open.ts";
import type { ProjectSnapshot } from "../core/snapshot.ts";
import { changePermission, type PermissionAnswer } from "./change-permission.ts";
import { checkDefinition } from "./check-permission.ts";
import type { PermissionEdit } from "./schemas.ts";

export interface EditPermission {
  readonly name: string;
  readonly edit: PermissionEdit;
  readonly dryRun: boolean;
}

/** @throws Failure `not_found` for retired permissions, and for built-ins, which can only be copied */
export const editPermission = (
  ctx: Context,
  request: ProjectRequest,
  { name, edit, dryRun }: EditPermission,
): Promise<PermissionAnswer> =>
  changePermission(ctx, request, dryRun, (snapshot) => {
    const before = ownPermission(snapshot, name);
    const given = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
    const after = { ...before, ...given };
    checkDefinition(snapshot, after);
    return { action: "permission.edited", before, after };
  });

export function ownPermission({ project }: ProjectSnapshot, name: string): Permission {
  const found = project.catalogue.permissions.find((permission) => permission.name === name && !permission.retired);
  if (!found) throw notFound();
  return found;
}
