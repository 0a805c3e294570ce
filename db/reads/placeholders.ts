import { and, count, eq, gt, isNull, lte, ne, or, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { grants, memberPresets, members, presets, projectStates } from "../schema.ts";
import { grantsOfMember, ownPresetNamed, presetsOfMember, stateOfProject } from "./joins.ts";

// Written as in the partial index `members_placeholder`, which SQLite otherwise does not use.
const isPlaceholderFor = (email: string) =>
  and(eq(members.placeholderEmail, email), isNull(members.endedRev), sql`${members.placeholderEmail} is not null`);

const isNotOver = (now: number) => or(isNull(members.placeholderUntil), gt(members.placeholderUntil, now));

/** The project of a placeholder with this user's address, or of a placeholder that this user has claimed. */
export const projectsOfPlaceholder = (db: Connection, memberId: string, { id, email }: { id: string; email: string }) =>
  ({
    waiting: db
      .select({ projectId: members.projectId })
      .from(members)
      .where(and(isPlaceholderFor(email), eq(members.id, memberId))),
    claimed: db
      .select({ projectId: members.projectId })
      .from(members)
      .where(and(eq(members.userId, id), isNull(members.endedRev), eq(members.id, memberId))),
  }) as const;

/** Whether any project has a placeholder with this address. */
export const placeholderWaits = (db: Connection, email: string, now: number) =>
  db
    .select({ id: members.id })
    .from(members)
    .where(and(isPlaceholderFor(email), isNotOver(now)))
    .limit(1);

/** The placeholders with this address, unordered: they are few, and the caller sorts them. */
export const placeholderOffers = (db: Connection, email: string, now: number) =>
  db
    .select({
      id: members.id,
      projectName: sql<string>`${projectStates.name}`.as("project_name"),
      kind: members.kind,
      grants: count(grants.id),
      createdAt: members.joinedAt,
      expiresAt: members.placeholderUntil,
    })
    .from(members)
    .innerJoin(projectStates, stateOfProject)
    .leftJoin(grants, grantsOfMember)
    .where(and(isPlaceholderFor(email), isNotOver(now), ne(projectStates.status, "deleted")))
    .groupBy(members.projectId, members.id);

export const placeholderPresets = (db: Connection, email: string) =>
  db
    .select({
      invitationId: members.id,
      key: sql<string>`${memberPresets.presetKey}`.as("preset_key"),
      name: presets.name,
    })
    .from(members)
    .innerJoin(memberPresets, presetsOfMember)
    .leftJoin(presets, ownPresetNamed)
    .where(isPlaceholderFor(email));

/** Expired placeholders in index order. */
export const overduePlaceholders = (db: Connection, now: number, limit: number) =>
  db
    .select({ projectId: members.projectId, id: members.id })
    .from(members)
    .where(
      and(
        sql`${members.placeholderEmail} > '' and ${members.placeholderEmail} is not null`,
        isNull(members.endedRev),
        lte(members.placeholderUntil, now),
      ),
    )
    .limit(limit);
