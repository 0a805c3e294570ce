import { and, asc, desc, eq, isNull, ne, sql } from "drizzle-orm";
import type { Connection } from "../../../db/database.ts";
import { invitations, members, presets, projectStates, users } from "../../../db/schema.ts";
import { waitsFor } from "../users/may-sign-up.ts";

/** The inviter's user id, even after the inviter left the project. */
const inviterId = sql`(select ${members.userId} from ${members}
  where ${members.projectId} = ${invitations.projectId} and ${members.id} = ${invitations.invitedBy}
  order by ${members.addedRev} desc limit 1)`;

/** Acceptable invitations to this address, newest first. */
export const invitationQuery = (db: Connection, email: string, now: number) =>
  db
    .select({
      id: invitations.id,
      projectName: sql<string>`${projectStates.name}`.as("project_name"),
      inviterName: sql<string | null>`${users.name}`.as("inviter_name"),
      inviterEmail: sql<string | null>`${users.email}`.as("inviter_email"),
      kind: invitations.kind,
      note: invitations.note,
      grants: sql<number>`json_array_length(${invitations.access}, '$.grants')`.as("grants"),
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .innerJoin(projectStates, and(eq(projectStates.projectId, invitations.projectId), isNull(projectStates.endedRev)))
    .leftJoin(users, eq(users.id, inviterId))
    .where(and(waitsFor(email, now), ne(projectStates.status, "deleted")))
    .orderBy(desc(invitations.createdAt));

export const offeredPresetQuery = (db: Connection, email: string, now: number) =>
  db
    .select({
      invitationId: invitations.id,
      key: sql<string>`chosen.value`.as("preset_key"),
      name: presets.name,
    })
    .from(invitations)
    .innerJoin(sql`json_each(${invitations.access}, '$.presets') as chosen`, sql`true`)
    .leftJoin(
      presets,
      and(eq(presets.projectId, invitations.projectId), sql`${presets.key} = chosen.value`, isNull(presets.endedRev)),
    )
    .where(waitsFor(email, now))
    .orderBy(asc(sql`chosen.value`));
