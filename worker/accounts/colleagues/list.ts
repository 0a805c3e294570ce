import { type SQL, sql } from "drizzle-orm";
import { memberSearch, members, users } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import type { User } from "../../platform/http/types.ts";
import { searchBeginnings } from "../../projects/team/search-words.ts";
import type { Colleague } from "./answers.ts";
import { readStandings } from "./standing.ts";
import { readTeamViews, type TeamView } from "./team-views.ts";

export type { Colleague } from "./answers.ts";

interface Query {
  readonly q?: string | undefined;
  /** The id or slug of the project to which the caller wants to add people. */
  readonly project?: string | undefined;
}

type Person = Pick<Colleague, "id" | "email" | "name">;

const MOST = 50;
/** The number of former members, newest first, that a search reads. */
const MOST_FORMER = 1_000;

/** At most fifty users, by name, who were in a project while the caller could see its team. */
export async function listColleagues(ctx: Context, user: User, query: Query): Promise<Colleague[]> {
  const views = await readTeamViews(ctx, user.id);
  const people = await readPeople(ctx, user.id, views, searchBeginnings(query.q ?? ""));
  const ids = people.map((person) => person.id);
  const standings = query.project === undefined ? null : await readStandings(ctx, views, query.project, ids);
  return people.map((person) => ({
    ...person,
    isMember: standings?.current.has(person.id) ?? false,
    lastAccess: standings?.former.get(person.id) ?? null,
  }));
}

const readPeople = (ctx: Context, userId: string, views: readonly TeamView[], words: readonly string[]) =>
  ctx.db.primary().all<Person>(sql`
    with views as (select value ->> 'projectId' as project_id, value ->> 'since' as since, value ->> 'until' as until
      from json_each(${JSON.stringify(views)})),
    people(user_id, sort_name) as (
      select ${members.userId}, ${members.sortName} from views join ${members}
        on ${members.projectId} = views.project_id and ${members.endedRev} is null and ${members.addedRev} < views.until
        where ${members.id} in (${firstByName(words)})
      union all
      select ${members.userId}, ${members.sortName} from views cross join ${members}
        on ${members.projectId} = views.project_id and (${members.id}, ${members.addedRev}) in (${latestEnded})
        where ${members.userId} is not null and ${beginsWith(words)}
    )
    select ${users.id}, ${users.email}, ${users.name} from people join ${users} on ${users.id} = people.user_id
      where ${users.id} <> ${userId} group by ${users.id} order by min(sort_name), ${users.id} limit ${MOST}`);

/** One more than shown, because the caller may be among them. */
const firstByName = (words: readonly string[]): SQL => sql`
  select x.id from ${members} x where x.project_id = views.project_id and x.ended_rev is null and x.user_id is not null
    ${sql.join(words.map(isFoundBy))} order by x.sort_name, x.id limit ${MOST + 1}`;

const isFoundBy = (word: string): SQL => sql` and x.id in (select ${memberSearch.entryId} from ${memberSearch}
  where ${memberSearch.projectId} = views.project_id and ${memberSearch.word} >= ${word}
  and ${memberSearch.word} < ${`${word}\u{10ffff}`})`;

const latestEnded = sql`
  select x.id, x.added_rev from ${members} x where x.project_id = views.project_id and x.ended_rev > views.since
    and x.added_rev < views.until order by x.ended_rev desc limit ${MOST_FORMER}`;

/** Former members have no word index; few enough exist to read each. */
const beginsWith = (words: readonly string[]): SQL =>
  sql.join([sql`true`, ...words.map((word) => sql` and instr(${searchable}, ${` ${word}`}) > 0`)]);

const typed = sql`${members.sortName} || ' ' || (select ${users.email} from ${users} where ${users.id} = ${members.userId})`;
const separated = [..."@.-_+'"].reduce((text, mark) => sql`replace(${text}, ${mark}, ' ')`, typed);
const searchable = sql`(' ' || ${typed} || ' ' || ${separated})`;
