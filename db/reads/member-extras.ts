import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { memberActivity, memberAliases, members } from "../schema.ts";

/** The data of a member's page apart from the access. `ids` is a subquery of member ids. */
export const memberExtras = (db: Connection, projectId: SQL<string>, ids: SQL) => ({
  aliases: db
    .select({ memberId: memberAliases.memberId, type: memberAliases.type, id: memberAliases.id })
    .from(memberAliases)
    .where(
      and(
        eq(memberAliases.projectId, projectId),
        isNull(memberAliases.endedRev),
        sql`${memberAliases.memberId} in ${ids}`,
      ),
    ),
  activity: db
    .select({ memberId: members.id, lastActiveAt: memberActivity.lastActiveAt })
    .from(members)
    .innerJoin(
      memberActivity,
      and(eq(memberActivity.projectId, members.projectId), eq(memberActivity.userId, members.userId)),
    )
    .where(and(eq(members.projectId, projectId), isNull(members.endedRev), sql`${members.id} in ${ids}`)),
});
