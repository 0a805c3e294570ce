import { and, eq, isNull, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { members, projectStates, projects, serviceKeys } from "../schema.ts";
import { projectIdOf } from "./scope.ts";

/** The credential of a client that opens a feed: a session's user, or a key. */
export type Knocking = { readonly userId: string } | { readonly keyId: string };

export type Door = NonNullable<Awaited<ReturnType<typeof readDoor>>>;

/** The facts that decide whether the caller may listen to a project; null if it is missing. Always one query. */
export async function readDoor(db: Connection, reference: string, by: Knocking) {
  const [userId, keyId] = "userId" in by ? [by.userId, null] : [null, by.keyId];
  const found = await db
    .select({
      projectId: projects.id,
      status: projectStates.status,
      memberId: members.id,
      keyExpiresAt: sql<
        number | null
      >`(select ${serviceKeys.expiresAt} from ${serviceKeys} where ${serviceKeys.id} = ${keyId})`,
    })
    .from(projects)
    .innerJoin(projectStates, and(eq(projectStates.projectId, projects.id), isNull(projectStates.endedRev)))
    .leftJoin(
      members,
      and(sql`${members.userId} = ${userId}`, eq(members.projectId, projects.id), isNull(members.endedRev)),
    )
    .where(eq(projects.id, projectIdOf(reference)))
    .get();
  return found ?? null;
}
