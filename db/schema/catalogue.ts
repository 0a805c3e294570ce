import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Comparison } from "../../access/types.ts";
import { instant, json, lifespan } from "./columns.ts";
import { projects } from "./projects.ts";

/** A project's own permissions. */
export const permissions = sqliteTable(
  "permissions",
  {
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id),
    name: text("name").notNull(),
    ...lifespan(),
    group: text("group").notNull(),
    resourceType: text("resource_type").notNull(),
    action: text("action").notNull(),
    label: text("label").notNull(),
    implies: json<string[]>("implies").notNull(),
    risky: integer("risky", { mode: "boolean" }).notNull(),
    retired: integer("retired", { mode: "boolean" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.name, t.addedRev] }),
    uniqueIndex("permissions_current").on(t.projectId, t.name).where(sql`ended_rev is null`),
    uniqueIndex("permissions_action")
      .on(t.projectId, t.resourceType, t.action)
      .where(sql`ended_rev is null and retired = 0`),
  ],
);

/** A project's own presets. A row with the key of a built-in content preset replaces that preset. */
export const presets = sqliteTable(
  "presets",
  {
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id),
    key: text("key").notNull(),
    ...lifespan(),
    name: text("name").notNull(),
    retired: integer("retired", { mode: "boolean" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.key, t.addedRev] }),
    uniqueIndex("presets_current").on(t.projectId, t.key).where(sql`ended_rev is null`),
  ],
);

const grantColumns = () => ({
  permission: text("permission").notNull(),
  scope: text("scope").notNull(),
  when: json<Comparison[]>("when").notNull(),
  startsAt: instant("starts_at"),
  expiresAt: instant("expires_at"),
  ...lifespan(),
});

export const presetGrants = sqliteTable(
  "preset_grants",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id),
    presetKey: text("preset_key").notNull(),
    ...grantColumns(),
  },
  (t) => [index("preset_grants_preset").on(t.projectId, t.presetKey, t.endedRev)],
);

export const grants = sqliteTable(
  "grants",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id),
    memberId: text("member_id").notNull(),
    ...grantColumns(),
  },
  (t) => [
    index("grants_current").on(t.projectId, t.memberId).where(sql`ended_rev is null`),
    index("grants_permission").on(t.projectId, t.permission, t.memberId).where(sql`ended_rev is null`),
    index("grants_history").on(t.projectId, t.memberId, t.endedRev),
  ],
);
