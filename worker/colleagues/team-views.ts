import { type SQL, sql } from "drizzle-orm";
import { BUILT_IN_GROUPS, BUILT_IN_VERSION } from "../../access/built-in.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import { listed } from "../../db/reads/scope.ts";
import { events, grants, memberPresets, members, presetGrants, presets } from "../../db/schema.ts";
import type { Context } from "../context.ts";

/** A project in which somebody holds or held `team.view`, from one revision until before another. */
export interface TeamView {
  readonly projectId: string;
  readonly since: number;
  readonly until: number;
}

const STILL = Number.MAX_SAFE_INTEGER;

export const seesNow = (view: TeamView): boolean => view.until === STILL;

const SEES_TEAM = "team.view";
const builtIn = catalogueOf({
  version: BUILT_IN_VERSION,
  builtInGroups: BUILT_IN_GROUPS,
  permissions: [],
  presets: [],
});
const PATTERNS = [...builtIn.implied].filter(([, names]) => names.has(SEES_TEAM)).map(([pattern]) => pattern);
const PRESETS = [...builtIn.presets.values()]
  .filter((preset) => preset.grants.some((grant) => PATTERNS.includes(grant.permission)))
  .map((preset) => preset.key);

/** As the owner, by a grant or by a preset; a preset of the project's own counts by what it gives today. */
export const readTeamViews = (ctx: Context, userId: string): Promise<TeamView[]> =>
  ctx.db.primary().all<TeamView>(sql`
    with mine as (select distinct ${members.projectId}, ${members.id} from ${members} where ${members.userId} = ${userId}),
    held(project_id, since, until) as (
      select ${members.projectId}, ${members.addedRev}, ${members.endedRev} from ${members}
        where ${members.userId} = ${userId} and ${members.isOwner} = 1
      union all
      select ${grants.projectId}, ${grants.addedRev}, ${grantLasts(ctx.now())} from mine cross join ${grants}
        on ${grants.projectId} = mine.project_id and ${grants.memberId} = mine.id where ${givesView(grants, ctx.now())}
      union all
      select ${memberPresets.projectId}, ${memberPresets.addedRev}, ${memberPresets.endedRev} from mine cross join ${memberPresets}
        on ${memberPresets.projectId} = mine.project_id and ${memberPresets.memberId} = mine.id
        where ${isBuiltIn} or ${ownPresetGivesView(ctx.now())}
    )
    select project_id as projectId, min(since) as since, max(coalesce(until, ${STILL})) as until
      from held group by project_id`);

const givesView = (table: typeof grants | typeof presetGrants, now: number): SQL =>
  sql`(${table.permission} in ${listed(PATTERNS)} and ${table.scope} = '*' and ${table.when} = '[]'
    and (${table.startsAt} is null or ${table.startsAt} <= ${now}))`;

/** Until which revision: that of the first change after its time was over, though nothing in the project ended it. */
const grantLasts = (now: number): SQL => sql`case when ${grants.expiresAt} <= ${now} then min(
  coalesce(${grants.endedRev}, ${STILL - 1}),
  coalesce((select later.revision from ${events} later where later.project_id = ${grants.projectId}
    and later.at >= ${grants.expiresAt} order by later.at limit 1), ${STILL - 1}))
  else ${grants.endedRev} end`;

const isBuiltIn = sql`(${memberPresets.presetKey} in ${listed(PRESETS)} and not exists (select 1 from ${presets}
  where ${presets.projectId} = ${memberPresets.projectId} and ${presets.key} = ${memberPresets.presetKey}
  and ${presets.endedRev} is null and ${presets.retired} = 0))`;

const ownPresetGivesView = (now: number): SQL => sql`exists (select 1 from ${presetGrants}
  where ${presetGrants.projectId} = ${memberPresets.projectId} and ${presetGrants.presetKey} = ${memberPresets.presetKey}
  and ${presetGrants.endedRev} is null and ${givesView(presetGrants, now)}
  and (${presetGrants.expiresAt} is null or ${presetGrants.expiresAt} > ${now}))`;
