import { and, eq, isNull, sql } from "drizzle-orm";
import type { Permission, Preset } from "../../access/types.ts";
import type { Connection, Statement } from "../database.ts";
import { grants, invitations, memberPresets, members, permissions, presetGrants, presets } from "../schema.ts";
import { insertRows } from "./insert-rows.ts";
import { columnsOf, type Place } from "./members.ts";

/** Ends the version that stands, if there is one, and starts this one. */
export const writePermission = (
  db: Connection,
  { projectId, revision }: Place,
  { builtIn: _, label, implies, ...permission }: Permission,
): Statement[] => [
  db
    .update(permissions)
    .set({ endedRev: revision })
    .where(
      and(eq(permissions.projectId, projectId), eq(permissions.name, permission.name), isNull(permissions.endedRev)),
    ),
  db
    .insert(permissions)
    .values({ ...permission, projectId, addedRev: revision, label: label ?? permission.name, implies: [...implies] }),
];

/** Ends the version that stands with its grants, if there is one, and starts this one. */
export const writePreset = (
  db: Connection,
  { projectId, revision }: Place,
  { key, name, retired, grants: given }: Preset,
  newId: () => string,
): Statement[] => [
  db
    .update(presets)
    .set({ endedRev: revision })
    .where(and(eq(presets.projectId, projectId), eq(presets.key, key), isNull(presets.endedRev))),
  db
    .update(presetGrants)
    .set({ endedRev: revision })
    .where(and(eq(presetGrants.projectId, projectId), eq(presetGrants.presetKey, key), isNull(presetGrants.endedRev))),
  db.insert(presets).values({ projectId, key, addedRev: revision, name: name ?? key, retired }),
  ...insertRows(
    db,
    presetGrants,
    given.map((grant) => ({
      ...columnsOf(grant),
      id: newId(),
      projectId,
      presetKey: key,
      addedRev: revision,
      endedRev: null,
    })),
  ),
];

/** Takes the preset from all who have it or are offered it. */
export const dropPreset = (db: Connection, { projectId, revision }: Place, key: string): Statement[] => {
  const held = and(
    eq(memberPresets.projectId, projectId),
    eq(memberPresets.presetKey, key),
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
          from json_each(${invitations.access}, '$.presets') where value <> ${key}))`,
        changedRev: revision,
      })
      .where(
        and(
          eq(invitations.projectId, projectId),
          eq(invitations.state, "pending"),
          sql`exists (select 1 from json_each(${invitations.access}, '$.presets') where value = ${key})`,
        ),
      ),
  ];
};

/** Takes the permission's own grants from members, presets and invitations; patterns that gave it too stay. */
export const dropPermission = (db: Connection, { projectId, revision }: Place, name: string): Statement[] => {
  const held = and(eq(grants.projectId, projectId), eq(grants.permission, name), isNull(grants.endedRev));
  const holders = db.select({ id: grants.memberId }).from(grants).where(held);
  return [
    reviseMembers(db, { projectId, revision }, sql`${holders}`),
    db.update(grants).set({ endedRev: revision }).where(held),
    db
      .update(presetGrants)
      .set({ endedRev: revision })
      .where(
        and(eq(presetGrants.projectId, projectId), eq(presetGrants.permission, name), isNull(presetGrants.endedRev)),
      ),
    db
      .update(invitations)
      .set({
        access: sql`json_set(${invitations.access}, '$.grants', (select json_group_array(json(value))
          from json_each(${invitations.access}, '$.grants') where value ->> 'permission' <> ${name}))`,
        changedRev: revision,
      })
      .where(
        and(
          eq(invitations.projectId, projectId),
          eq(invitations.state, "pending"),
          sql`exists (select 1 from json_each(${invitations.access}, '$.grants') where value ->> 'permission' = ${name})`,
        ),
      ),
  ];
};

const reviseMembers = (db: Connection, { projectId, revision }: Place, ids: ReturnType<typeof sql>): Statement =>
  db
    .update(members)
    .set({ changedRev: revision })
    .where(and(eq(members.projectId, projectId), isNull(members.endedRev), sql`${members.id} in ${ids}`));
