import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { events, grants, memberAliases, memberPresets, members, serviceKeys, users } from "../schema.ts";
import { actsForCreator } from "./keys.ts";
import { userColumns } from "./members.ts";

/** All rows that ended when the member was last removed, and the event of the removal. */
export function removedMemberQueries(db: Connection, projectId: SQL<string>, memberId: string) {
  const endedRev = sql`(select max(${members.endedRev}) from ${members} where ${members.projectId} = ${projectId} and ${members.id} = ${memberId})`;
  return {
    removedRow: db
      .select({ row: members, ...userColumns })
      .from(members)
      .leftJoin(users, eq(users.id, members.userId))
      .where(and(eq(members.projectId, projectId), eq(members.id, memberId), eq(members.endedRev, endedRev)))
      .orderBy(desc(members.addedRev))
      .limit(1),
    removedPresets: db
      .select()
      .from(memberPresets)
      .where(
        and(
          eq(memberPresets.projectId, projectId),
          eq(memberPresets.memberId, memberId),
          eq(memberPresets.endedRev, endedRev),
        ),
      ),
    removedGrants: db
      .select()
      .from(grants)
      .where(and(eq(grants.projectId, projectId), eq(grants.memberId, memberId), eq(grants.endedRev, endedRev))),
    removedAliases: db
      .select()
      .from(memberAliases)
      .where(
        and(
          eq(memberAliases.projectId, projectId),
          eq(memberAliases.memberId, memberId),
          eq(memberAliases.endedRev, endedRev),
        ),
      ),
    /** Keys that acted as the member and ended with them. */
    removedKeys: db
      .select({ id: serviceKeys.id })
      .from(serviceKeys)
      .where(
        and(
          eq(serviceKeys.projectId, projectId),
          eq(serviceKeys.createdBy, memberId),
          eq(serviceKeys.endedRev, endedRev),
          actsForCreator,
        ),
      ),
    /** The member who has joined with the address of a removed placeholder. */
    joined: db
      .select({ id: members.id })
      .from(members)
      .innerJoin(users, eq(users.id, members.userId))
      .where(
        and(
          eq(members.projectId, projectId),
          isNull(members.endedRev),
          sql`${users.email} = (select ${members.placeholderEmail} from ${members} where ${members.projectId} = ${projectId}
            and ${members.id} = ${memberId} and ${members.endedRev} = ${endedRev})`,
        ),
      ),
    removal: db
      .select({ action: events.action, at: events.at })
      .from(events)
      .where(and(eq(events.projectId, projectId), eq(events.revision, endedRev))),
  };
}
