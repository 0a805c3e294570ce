import { and, eq, isNull, sql } from "drizzle-orm";
import type { Permission, Preset } from "../../access/types.ts";
import type { Connection, Statement } from "../database.ts";
import { listed } from "../reads/scope.ts";
import { grants, invitations, memberPresets, members, permissions, presetGrants, presets } from "../schema.ts";
import { insertRows } from "./insert-rows.ts";
import { columnsOf, type Place } from "./members.ts";

/** Ends the versions that stand of these permissions and starts these. */
export const writePermissions = (
  db: Connection,
  { projectId, revision }: Place,
  written: readonly Permission[],
): Statement[] => [
  db
    .update(permissions)
    .set({ endedRev: revision })
    .where(
      and(
        eq(permissions.projectId, projectId),
        isNull(permissions.endedRev),
        sql`${permissions.name} in ${listed(written.map(({ name }) => name))}`,
      ),
    ),
  ...insertRows(
    db,
    permissions,
    written.map(({ builtIn: _, label, implies, ...permission }) => ({
      ...permission,
      projectId,
      addedRev: revision,
      endedRev: null,
      label: label ?? permission.name,
      implies: [...implies],
    })),
  ),
];

/** Ends the versions that stand of these presets, with their grants, and starts these. */
export const writePresets = (
  db: Connection,
  { projectId, revision }: Place,
  written: readonly Preset[],
  newId: () => string,
): Statement[] => {
  const keys = listed(written.map(({ key }) => key));
  const span = { projectId, addedRev: revision, endedRev: null };
  return [
    db
      .update(presets)
      .set({ endedRev: revision })
      .where(and(eq(presets.projectId, projectId), isNull(presets.endedRev), sql`${presets.key} in ${keys}`)),
    db
      .update(presetGrants)
      .set({ endedRev: revision })
      .where(
        and(
          eq(presetGrants.projectId, projectId),
          isNull(presetGrants.endedRev),
          sql`${presetGrants.presetKey} in ${keys}`,
        ),
      ),
    ...insertRows(
      db,
      presets,
      written.map(({ key, name, retired }) => ({ ...span, key, name: name ?? key, retired })),
    ),
    ...insertRows(
      db,
      presetGrants,
      written.flatMap(({ key, grants: given }) =>
        given.map((grant) => ({ ...span, ...columnsOf(grant), id: newId(), presetKey: key })),
      ),
    ),
  ];
};

/** Takes the presets from all who have them or are offered them. */
export const dropPresets = (db: Connection, { projectId, revision }: Place, keys: readonly string[]): Statement[] => {
  const dropped = listed(keys);
  const held = and(
    eq(memberPresets.projectId, projectId),
    sql`${memberPresets.presetKey} in ${dropped}`,
    isNull(memberPresets.endedRev),
  );
  const holders = db.select({ id: memberPresets.memberId }).from(memberPresets).where(held);
  return [
    reviseMembers(db, { projectId, revision }, sql`${holders}`),
    db.update(memberPresets).set({ endedRev: revision }).where(held),
    db
      .update(invitations)
      .set({
        access: sql`json_set(${invitations.access}, '$.presets', (select json_group_array(value)
          from json_each(${invitations.access}, '$.presets') where value not in ${dropped}))`,
        changedRev: revision,
      })
      .where(
        and(
          eq(invitations.projectId, projectId),
          eq(invitations.state, "pending"),
          sql`exists (select 1 from json_each(${invitations.access}, '$.presets') where value in ${dropped})`,
        ),
      ),
  ];
};

/** Takes the permissions' own grants from members, presets and invitations; patterns that gave them too stay. */
export const dropPermissions = (
  db: Connection,
  { projectId, revision }: Place,
  names: readonly string[],
): Statement[] => {
  const dropped = listed(names);
  const held = and(eq(grants.projectId, projectId), sql`${grants.permission} in ${dropped}`, isNull(grants.endedRev));
  const holders = db.select({ id: grants.memberId }).from(grants).where(held);
  return [
    reviseMembers(db, { projectId, revision }, sql`${holders}`),
    db.update(grants).set({ endedRev: revision }).where(held),
    db
      .update(presetGrants)
      .set({ endedRev: revision })
      .where(
        and(
          eq(presetGrants.projectId, projectId),
          sql`${presetGrants.permission} in ${dropped}`,
          isNull(presetGrants.endedRev),
        ),
      ),
    db
      .update(invitations)
      .set({
        access: sql`json_set(${invitations.access}, '$.grants', (select json_group_array(json(value))
          from json_each(${invitations.access}, '$.grants') where value ->> 'permission' not in ${dropped}))`,
        changedRev: revision,
      })
      .where(
        and(
          eq(invitations.projectId, projectId),
          eq(invitations.state, "pending"),
          sql`exists (select 1 from json_each(${invitations.access}, '$.grants') where value ->> 'permission' in ${dropped})`,
        ),
      ),
  ];
};

const reviseMembers = (db: Connection, { projectId, revision }: Place, ids: ReturnType<typeof sql>): Statement =>
  db
    .update(members)
    .set({ changedRev: revision })
    .where(and(eq(members.projectId, projectId), isNull(members.endedRev), sql`${members.id} in ${ids}`));
