import type { D1Database } from "@cloudflare/workers-types";

const GRANTS_EACH = 10;
/** Members written by one statement. */
const PART = 5_000;

/** `crowd-0` … : the alias, of type `user`, by which a service knows a member of the crowd. */
export const crowdId = (at: number): string => `crowd-${at}`;

/** The grants on `posts.*` of one account each, by number. Every member of the crowd has the same ones. */
export const crowdAccount = (grant: number): string => `account-${grant}`;

/**
 * Writes so many grants straight into the database, ten to a member, as if they had come in by revision 1: with the accounts,
 * aliases and search words that such members have.
 */
export async function addCrowd(database: D1Database, projectId: string, grants: number): Promise<void> {
  const members = grants / GRANTS_EACH;
  for (let from = 0; from < members; from += PART) {
    const upTo = Math.min(from + PART, members);
    await database.batch(STATEMENTS.map((statement) => bindIn(database, statement, { projectId, from, upTo })));
  }
}

interface Span {
  readonly projectId: string;
  readonly from: number;
  readonly upTo: number;
}

/** `?1` to `?3`: the project, the first number, the one after the last. */
function bindIn(database: D1Database, statement: string, { projectId, from, upTo }: Span) {
  const numbered = `with recursive crowd(n) as (select ?2 union all select n + 1 from crowd where n + 1 < ?3) `;
  return database.prepare(statement.replace("select", `${numbered}select`)).bind(projectId, from, upTo);
}

const ADDRESS = "'crowd-' || n || '@example.com'";

const STATEMENTS = [
  `insert into users (id, email, name, language, created_at)
   select 'usr_crowd_' || n, ${ADDRESS}, 'Person ' || n, 'en', 0 from crowd where ?1 <> ''`,
  `insert into members (project_id, id, added_rev, user_id, kind, is_owner, attributes, joined_at, added_by, sort_name, changed_rev)
   select ?1, 'mem_crowd_' || n, 1, 'usr_crowd_' || n, 'team', 0, '{}', n, '', 'person ' || n, 1 from crowd`,
  `insert into member_aliases (project_id, type, id, member_id, added_rev)
   select ?1, 'user', 'crowd-' || n, 'mem_crowd_' || n, 1 from crowd`,
  `insert into member_search (project_id, word, entry_id)
   select ?1, word, 'mem_crowd_' || n from (
     select n, 'person' as word from crowd union all select n, cast(n as text) from crowd union all select n, ${ADDRESS} from crowd)`,
  `insert into grants (id, project_id, member_id, permission, scope, "when", added_rev)
   select 'grt_crowd_' || n || '_' || value, ?1, 'mem_crowd_' || n, 'posts.create', 'account:account-' || value, '[]', 1
   from crowd, json_each('[${Array.from({ length: GRANTS_EACH }, (_, at) => at).join()}]')`,
];
