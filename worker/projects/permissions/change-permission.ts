import { catalogueOf } from "../../../access/catalogue.ts";
import type { Permission } from "../../../access/types.ts";
import type { Statement } from "../../../db/database.ts";
import { dropPermissions, writePermissions } from "../../../db/writes/catalogue.ts";
import type { Context } from "../../platform/context.ts";
import type { PermissionAnswer } from "../catalogue/answers.ts";
import { differing } from "../catalogue/differing.ts";
import { readTouched, type TouchedView } from "../catalogue/touched.ts";
import { permissionView } from "../catalogue/views.ts";
import { personalOrNull } from "../changes/personal.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import { authorizeGrant, type ProjectSnapshot } from "../core/snapshot.ts";
import { patternsGiving, presetsGiving } from "../team/giving.ts";

export type { PermissionAnswer } from "../catalogue/answers.ts";

export interface PermissionChange {
  readonly action: "permission.added" | "permission.edited" | "permission.retired";
  /** Null for a new permission. */
  readonly before: Permission | null;
  readonly after: Permission;
}

/** Only holders of an unconditional `*` change own permissions. @param dryRun only reports the affected members */
export const changePermission = (
  ctx: Context,
  request: ProjectRequest,
  dryRun: boolean,
  decide: (snapshot: ProjectSnapshot) => PermissionChange,
): Promise<PermissionAnswer> =>
  changeProject(ctx, request, {}, async (snapshot) => {
    authorizeGrant(snapshot, { kind: "catalogue" });
    const change = decide(snapshot);
    const { before, after, action } = change;
    const answer = { permission: permissionView(after), touches: await touchedBy(ctx, snapshot, change) };
    const changed = differing(before && recorded(before), after.retired ? null : recorded(after));
    if (dryRun || changed === null) return { answer, event: null };
    return {
      answer,
      event: { action, target: after.name, touches: { kind: "project" }, ...changed },
      statements: statementsFor(ctx, snapshot, after),
    };
  });

function touchedBy(ctx: Context, snapshot: ProjectSnapshot, { before, after }: PermissionChange): Promise<TouchedView> {
  const own = snapshot.project.catalogue.permissions.filter(({ name }) => name !== after.name);
  const catalogues = [before, after].map((permission) =>
    catalogueOf({ ...snapshot.project.catalogue, permissions: permission ? [...own, permission] : own }),
  );
  return readTouched(ctx, snapshot, {
    presets: [...new Set(catalogues.flatMap((catalogue) => presetsGiving(after.name, catalogue)))],
    patterns: [...new Set(catalogues.flatMap((catalogue) => patternsGiving(after.name, catalogue)))],
  });
}

const recorded = ({ resourceType, action, label, implies, risky }: Permission) => ({
  resourceType,
  action,
  label: personalOrNull(label),
  implies,
  risky,
});

function statementsFor(ctx: Context, { project, next }: ProjectSnapshot, after: Permission): Statement[] {
  const place = { projectId: project.id, revision: next };
  return [
    ...(after.retired ? dropPermissions(ctx.db.primary(), place, [after.name]) : []),
    ...writePermissions(ctx.db.primary(), place, [after]),
  ];
}
