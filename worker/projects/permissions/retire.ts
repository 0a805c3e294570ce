import type { Context } from "../../platform/context.ts";
import type { ProjectRequest } from "../core/open.ts";
import { changePermission, type PermissionAnswer } from "./change-permission.ts";
import { ownPermission } from "./edit.ts";

/** No member holds it afterward, every check of it is denied, and its name stays reserved. */
export const retirePermission = (
  ctx: Context,
  request: ProjectRequest,
  name: string,
  dryRun: boolean,
): Promise<PermissionAnswer> =>
  changePermission(ctx, request, dryRun, (seen) => {
    const before = ownPermission(seen, name);
    return { action: "permission.retired", before, after: { ...before, retired: true } };
  });
