import { type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { events, members, users } from "../schema.ts";

export interface LastRemoval {
  readonly action: string;
  readonly at: number;
  /** The user who removed the member; null for a key or the system. */
  readonly byName: string | null;
}

/** How a former member left the project; no row for current members and for users who were never in it. */
export const lastRemoval = (db: Connection, projectId: SQL<string>, userId: string) => {
  const theirs = sql`${members.userId} = ${userId} and ${members.projectId} = ${projectId}`;
  return db.all<LastRemoval>(sql`
    select ended.action as action, ended.at as at, person.name as byName from ${events} ended
      left join ${users} person on ended.actor = 'user:' || person.id
      where ended.project_id = ${projectId} and ended.revision = (select max(${members.endedRev}) from ${members} where ${theirs})
      and not exists (select 1 from ${members} where ${theirs} and ${members.endedRev} is null)`);
};
