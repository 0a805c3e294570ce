import { and, desc, eq, type SQL } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { members } from "../schema.ts";

/** The user's earlier member id in the project, which they keep when they return. */
export const formerMember = (db: Connection, projectId: SQL<string>, userId: string) =>
  db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.projectId, projectId), eq(members.userId, userId)))
    .orderBy(desc(members.endedRev))
    .limit(1);
