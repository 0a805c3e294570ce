import { desc, eq, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { events, grants, memberPresets, members, permissions, presetGrants, projectStates } from "../schema.ts";

/** The newest rows of each kind; a longer history is read without its beginning, which shows no colleagues. */
const MOST_ROWS = 2_000;

const versionOf = <T extends typeof members | typeof memberPresets | typeof grants | typeof presetGrants>(
  table: T,
) => ({
  projectId: table.projectId,
  addedRev: table.addedRev,
  endedRev: table.endedRev,
});

const grantOf = (table: typeof grants | typeof presetGrants) => ({
  permission: table.permission,
  scope: table.scope,
  when: table.when,
  startsAt: table.startsAt,
  expiresAt: table.expiresAt,
});

/**
 * Every version of a user's access in any project, and of the catalogue behind it, limited to what may show a team: an own
 * permission that implies nothing shows none.
 */
export const teamViewQueries = (db: Connection, userId: string) => {
  const mine = sql`(select ${members.projectId}, ${members.id} from ${members} where ${members.userId} = ${userId})`;
  const projects = sql`(select ${members.projectId} from ${members} where ${members.userId} = ${userId})`;
  const presetsHeld = sql`(select ${memberPresets.projectId}, ${memberPresets.presetKey} from ${memberPresets}
    where (${memberPresets.projectId}, ${memberPresets.memberId}) in ${mine})`;
  return {
    members: db
      .select({ ...versionOf(members), id: members.id, isOwner: members.isOwner })
      .from(members)
      .where(eq(members.userId, userId))
      .orderBy(desc(members.addedRev))
      .limit(MOST_ROWS),
    memberPresets: db
      .select({ ...versionOf(memberPresets), presetKey: memberPresets.presetKey })
      .from(memberPresets)
      .where(sql`(${memberPresets.projectId}, ${memberPresets.memberId}) in ${mine}`)
      .orderBy(desc(memberPresets.addedRev))
      .limit(MOST_ROWS),
    grants: db
      .select({ ...versionOf(grants), ...grantOf(grants) })
      .from(grants)
      .where(sql`(${grants.projectId}, ${grants.memberId}) in ${mine}`)
      .orderBy(desc(grants.addedRev))
      .limit(MOST_ROWS),
    presetGrants: db
      .select({ ...versionOf(presetGrants), ...grantOf(presetGrants), presetKey: presetGrants.presetKey })
      .from(presetGrants)
      .where(sql`(${presetGrants.projectId}, ${presetGrants.presetKey}) in ${presetsHeld}`)
      .orderBy(desc(presetGrants.addedRev))
      .limit(MOST_ROWS),
    permissions: db
      .select()
      .from(permissions)
      .where(sql`${permissions.projectId} in ${projects} and ${permissions.implies} <> '[]'`)
      .orderBy(desc(permissions.addedRev))
      .limit(MOST_ROWS),
    states: db
      .select({
        projectId: projectStates.projectId,
        addedRev: projectStates.addedRev,
        endedRev: projectStates.endedRev,
        version: projectStates.catalogueVersion,
        builtInGroups: projectStates.builtInGroups,
      })
      .from(projectStates)
      .where(sql`${projectStates.projectId} in ${projects}`)
      .orderBy(desc(projectStates.addedRev))
      .limit(MOST_ROWS),
  };
};

export interface ViewMoment {
  readonly projectId: string;
  readonly at: number;
}

export interface MomentFound extends ViewMoment {
  /** The first revision at or after that time; null if there is none. */
  readonly revision: number | null;
}

/** The revision that follows each moment. */
export const revisionsAt = (db: Connection, moments: readonly ViewMoment[]): Promise<MomentFound[]> =>
  db.all<MomentFound>(sql`
    select value ->> 'projectId' as projectId, value ->> 'at' as at, (select ${events.revision} from ${events}
      where ${events.projectId} = value ->> 'projectId' and ${events.at} >= value ->> 'at' order by ${events.at} limit 1)
      as revision
    from json_each(${JSON.stringify(moments)})`);
