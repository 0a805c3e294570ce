import { type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { events, members, users } from "../schema.ts";

export interface LastRemoval {
  readonly action: string;
  readonly at: number;
  /** Who did it, unless a service or the system did. */
  readonly byName: string | null;
}

/** How a user who is not in the project any more came to be out of it; nothing for who never was, or is in it. */
export const lastRemoval = (db: Connection, projectId: SQL<string>, userId: string) => {
  const theirs = sql`${members.userId} = ${userId} and ${members.projectId} = ${projectId}`;
  return db.all<LastRemoval>(sql`
    select ended.action as action, ended.at as at, person.name as byName from ${events} ended
      left join ${users} person on ended.actor = 'user:' || person.id
      where ended.project_id = ${projectId} and ended.revision = (select max(${members.endedRev}) from ${members} where ${theirs})
      and not exists (select 1 from ${members} where ${theirs} and ${members.endedRev} is null)`);
};
