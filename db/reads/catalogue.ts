import { and, isNull, type SQL, sql } from "drizzle-orm";
import type { Grant, Permission, Preset } from "../../access/types.ts";
import type { Connection } from "../database.ts";
import { permissions, presetGrants, presets } from "../schema.ts";

/** The three queries for own permissions and presets, of one project or of those that a subquery selects. */
export const catalogueQueries = (db: Connection, projectIds: SQL) =>
  ({
    permissions: db
      .select()
      .from(permissions)
      .where(and(sql`${permissions.projectId} in (${projectIds})`, isNull(permissions.endedRev))),
    presets: db
      .select()
      .from(presets)
      .where(and(sql`${presets.projectId} in (${projectIds})`, isNull(presets.endedRev))),
    presetGrants: db
      .select()
      .from(presetGrants)
      .where(and(sql`${presetGrants.projectId} in (${projectIds})`, isNull(presetGrants.endedRev))),
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
