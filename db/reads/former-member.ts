import { and, desc, eq, type SQL } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { members } from "../schema.ts";

/** The id that a person had in the project before; it stays theirs over removal and return. */
export const formerMember = (db: Connection, projectId: SQL<string>, userId: string) =>
  db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.projectId, projectId), eq(members.userId, userId)))
    .orderBy(desc(members.endedRev))
    .limit(1);
