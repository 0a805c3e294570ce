import { type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { invitations, members, projectStates, resources, serviceKeys, users } from "../schema.ts";
import { listed } from "./scope.ts";

/**
 * The names of users, members, invitations, keys and resources (`type:id`) by their newest version, including deleted ones.
 * Ids of other projects are not found.
 */
export async function readNames(
  db: Connection,
  projectId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const wanted = listed(ids);
  // The unary plus keeps SQLite from walking a whole project when it has the ids.
  const parts = [
    userNames(projectId, wanted),
    memberNames(projectId, wanted),
    sql`select offer.id, coalesce(offer.name, offer.email) from ${invitations} offer
      where offer.id in ${wanted} and +offer.project_id = ${projectId}`,
    sql`select found.id, found.name from ${serviceKeys} found
      where found.id in ${wanted} and (+found.project_id = ${projectId} or found.project_id is null)`,
    resourceNames(projectId, wanted),
  ];
  return namesIn(db, parts);
}

/** What users, projects and the deployment's own keys are called, for those who run it. */
export function readDeploymentNames(db: Connection, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = listed(ids);
  return namesIn(db, [
    sql`select person.id as id, person.name as name from ${users} person where person.id in ${wanted}`,
    sql`select found.id, found.name from ${serviceKeys} found where found.id in ${wanted} and found.project_id is null`,
    sql`select state.project_id, state.name from ${projectStates} state
      where state.project_id in ${wanted} and state.ended_rev is null`,
  ]);
}

async function namesIn(db: Connection, parts: readonly SQL[]): Promise<Map<string, string>> {
  const rows = await db.all<{ id: string; name: string }>(sql.join([...parts], sql` union all `));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const userNames = (projectId: string, wanted: SQL) =>
  sql`select person.id as id, person.name as name from ${users} person where person.id in ${wanted}
    and exists (select 1 from ${members} part where part.user_id = person.id and part.project_id = ${projectId})`;

// With a `max`, SQLite takes the other columns from the same row.
const memberNames = (projectId: string, wanted: SQL) =>
  sql`select id, name from (select part.id, coalesce(person.name, part.placeholder_name, '') as name, max(part.added_rev)
    from ${members} part left join ${users} person on person.id = part.user_id
    where part.project_id = ${projectId} and part.id in ${wanted} group by part.id)`;

const resourceNames = (projectId: string, wanted: SQL) =>
  sql`select id, name from (select part.type || ':' || part.id as id, part.name, max(part.added_rev) from ${resources} part
    where part.project_id = ${projectId} and (part.type, part.id) in (
      select substr(value, 1, instr(value, ':') - 1), substr(value, instr(value, ':') + 1)
      from ${wanted} where instr(value, ':') > 1)
    group by part.type, part.id)`;
