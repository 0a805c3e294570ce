import type { SQL } from "drizzle-orm";
import { and, eq, isNull } from "drizzle-orm";
import type { Grant, Permission, Preset } from "../../access/types.ts";
import type { Connection } from "../database.ts";
import { permissions, presetGrants, presets } from "../schema.ts";

/** The three queries behind a project's own permissions and presets. */
export const catalogueQueries = (db: Connection, projectId: SQL<string>) =>
  ({
    permissions: db
      .select()
      .from(permissions)
      .where(and(eq(permissions.projectId, projectId), isNull(permissions.endedRev))),
    presets: db
      .select()
      .from(presets)
      .where(and(eq(presets.projectId, projectId), isNull(presets.endedRev))),
    presetGrants: db
      .select()
      .from(presetGrants)
      .where(and(eq(presetGrants.projectId, projectId), isNull(presetGrants.endedRev))),
  }) as const;

type PermissionRow = typeof permissions.$inferSelect;
type PresetRow = typeof presets.$inferSelect;
type PresetGrantRow = typeof presetGrants.$inferSelect;

export const permissionOf = (row: PermissionRow): Permission => ({
  name: row.name,
  group: row.group,
  resourceType: row.resourceType,
  action: row.action,
  implies: row.implies,
  risky: row.risky,
  label: row.label,
  builtIn: false,
  retired: row.retired,
});

export const presetsOf = (rows: readonly PresetRow[], grantRows: readonly PresetGrantRow[]): Preset[] =>
  rows.map((row) => ({
    key: row.key,
    name: row.name,
    grants: grantRows.filter((grant) => grant.presetKey === row.key).map(grantOf),
    builtIn: false,
    retired: row.retired,
  }));

export const grantOf = (
  row: Pick<PresetGrantRow, "permission" | "scope" | "when" | "startsAt" | "expiresAt">,
): Grant => ({
  permission: row.permission,
  scope: row.scope,
  when: row.when,
  startsAt: row.startsAt,
  expiresAt: row.expiresAt,
});
