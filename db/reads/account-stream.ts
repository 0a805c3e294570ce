import { and, asc, eq, gte, sql } from "drizzle-orm";
import type { Point } from "../../access/lease/protocol.ts";
import type { Connection } from "../database.ts";
import { events, members, projects } from "../schema.ts";
import { DEPLOYMENT } from "./lease-facts.ts";

/** One event of the deployment, limited to one project. */
export interface AccountEvent extends Point {
  /** The affected users who are or were members. Null if the event names no users and affects everyone. */
  readonly users: readonly string[] | null;
}

/** A reader that is further behind starts over. */
const MOST_EVENTS = 1_000;

/**
 * The deployment's head, and its events from a revision on, inclusive: two statements for a batch. Users outside the project
 * are removed when the rows are read.
 */
export const accountQueries = (db: Connection, projectId: string, from: number) => ({
  accountHead: db
    .select({ revision: projects.revision, hash: projects.hash })
    .from(projects)
    .where(eq(projects.id, DEPLOYMENT)),
  accountEvents: db
    .select({
      revision: events.revision,
      hash: events.hash,
      users: sql<string | null>`case when json_extract(${events.touched}, '$.all') then null else
        (select json_group_array(named.value) from json_each(${events.touched}, '$.members') as named
          where exists (select 1 from ${members} where ${members.userId} = named.value and ${members.projectId} = ${projectId}))
        end`.as("users_"),
    })
    .from(events)
    .where(and(eq(events.projectId, DEPLOYMENT), gte(events.revision, from)))
    .orderBy(asc(events.revision))
    .limit(MOST_EVENTS + 1),
});

type Rows = {
  readonly accountHead: readonly Point[];
  readonly accountEvents: readonly (Point & { readonly users: string | null })[];
};

export const accountsIn = ({ accountHead, accountEvents }: Rows) => ({
  head: accountHead[0] ?? null,
  events: accountEvents.map(
    ({ revision, hash, users }): AccountEvent => ({
      revision,
      hash,
      users: users === null ? null : JSON.parse(users),
    }),
  ),
});
