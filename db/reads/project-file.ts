import { and, desc, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { events, invitations, memberAliases, members, resources, users } from "../schema.ts";

/** A subquery of all member ids of the project. */
export const everyMember = (projectId: SQL<string>): SQL =>
  sql`(select ${members.id} from ${members} where ${members.projectId} = ${projectId} and ${members.endedRev} is null)`;

/** The data of a project file that no snapshot contains, and the latest import. */
export const wholeProjectQueries = (db: Connection, projectId: SQL<string>) => ({
  aliases: db
    .select({ memberId: memberAliases.memberId, type: memberAliases.type, id: memberAliases.id })
    .from(memberAliases)
    .where(and(eq(memberAliases.projectId, projectId), isNull(memberAliases.endedRev))),
  resources: db
    .select()
    .from(resources)
    .where(and(eq(resources.projectId, projectId), isNull(resources.endedRev))),
  invitations: db
    .select()
    .from(invitations)
    .where(and(eq(invitations.projectId, projectId), eq(invitations.state, "pending"))),
  lastImport: db
    .select({ requestHash: events.requestHash, target: events.target, text: events.text })
    .from(events)
    .where(and(eq(events.projectId, projectId), eq(events.action, "project.imported")))
    .orderBy(desc(events.revision))
    .limit(1),
});

/** @param emails a JSON array */
export const accountsOf = (db: Connection, emails: string) =>
  db
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      language: users.language,
      accessMail: users.accessMail,
    })
    .from(users)
    .where(sql`${users.email} in (select value from json_each(${emails}))`);

/** The earlier member ids of these users, which they keep when they return. @param userIds a JSON array */
export const formerMembersOf = (db: Connection, projectId: string, userIds: string) =>
  db
    .selectDistinct({ userId: members.userId, id: members.id })
    .from(members)
    .where(and(eq(members.projectId, projectId), sql`${members.userId} in (select value from json_each(${userIds}))`));

/** The resources among these that another project shares. @param keys a JSON array of `[type, id]` */
export const sharedElsewhere = (db: Connection, projectId: string, keys: string) =>
  db
    .select({ type: resources.type, id: resources.id })
    .from(resources)
    .where(
      and(
        // Written as in the partial index, which SQLite otherwise does not use.
        sql`${resources.endedRev} is null and ${resources.shared} = 1`,
        sql`(${resources.type}, ${resources.id}) in (select value ->> 0, value ->> 1 from json_each(${keys}))`,
        ne(resources.projectId, projectId),
      ),
    );
