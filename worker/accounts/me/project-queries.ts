import { and, asc, count, eq, gt, isNull, ne, or } from "drizzle-orm";
import type { Connection } from "../../../db/database.ts";
import { grantsOfMember, ownPresetNamed, presetsOfMember, stateOfProject } from "../../../db/reads/joins.ts";
import { grants, memberPresets, members, presets, projectStates, projects } from "../../../db/schema.ts";
import { RESTORABLE_MS } from "../../projects/core/delete.ts";

// D1 returns rows as objects, so each column needs its own name: columns that share a name overwrite each other.

const isMine = (userId: string) => and(eq(members.userId, userId), isNull(members.endedRev));

/** The user's projects. Only the owner gets a deleted one, while it can be restored. */
export const projectQuery = (db: Connection, userId: string, now: number) =>
  db
    .select({
      projectId: members.projectId,
      slug: projects.slug,
      name: projectStates.name,
      status: projectStates.status,
      isOwner: members.isOwner,
      archivedAt: projectStates.archivedAt,
      deletedAt: projects.deletedAt,
    })
    .from(members)
    .innerJoin(projects, eq(projects.id, members.projectId))
    .innerJoin(projectStates, stateOfProject)
    .where(and(isMine(userId), or(ne(projectStates.status, "deleted"), isRestorable(now))))
    .orderBy(asc(projectStates.name), asc(members.projectId));

const isRestorable = (now: number) => and(eq(members.isOwner, true), gt(projects.deletedAt, now - RESTORABLE_MS));

export const presetQuery = (db: Connection, userId: string) =>
  db
    .select({ projectId: memberPresets.projectId, key: memberPresets.presetKey, name: presets.name })
    .from(members)
    .innerJoin(memberPresets, presetsOfMember)
    .leftJoin(presets, ownPresetNamed)
    .where(isMine(userId))
    .orderBy(asc(memberPresets.presetKey));

export const ownGrantQuery = (db: Connection, userId: string) =>
  db
    .select({ projectId: members.projectId, count: count() })
    .from(members)
    .innerJoin(grants, grantsOfMember)
    .where(isMine(userId))
    .groupBy(members.projectId);
