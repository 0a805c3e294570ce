import { groupOf } from "../../../access/names.ts";
import type { Context } from "../../platform/context.ts";
import type { ProjectRequest } from "../core/open.ts";
import { changePermission, type PermissionAnswer } from "./change-permission.ts";
import { checkDefinition, checkNewName } from "./check-permission.ts";
import type { NewPermission } from "./schemas.ts";

/** Members with `*`, or with the whole group, hold the new permission at once. */
export const definePermission = (
  ctx: Context,
  request: ProjectRequest,
  input: NewPermission,
  dryRun: boolean,
): Promise<PermissionAnswer> =>
  changePermission(ctx, request, dryRun, (seen) => {
    checkNewName(seen, input.name);
    const after = { ...input, group: groupOf(input.name), builtIn: false, retired: false };
    checkDefinition(seen, after);
    return { action: "permission.added", before: null, after };
  });
