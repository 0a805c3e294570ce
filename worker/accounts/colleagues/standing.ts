import { and, eq, isNull, sql } from "drizzle-orm";
import { grantOf } from "../../../db/reads/catalogue.ts";
import { listed, projectIdOf } from "../../../db/reads/scope.ts";
import { grants, memberPresets, members, projects } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { grantView } from "../../projects/grants/view.ts";
import type { LastAccess } from "./answers.ts";
import { seesNow, type TeamView } from "./team-views.ts";
import { STILL } from "./view-spans.ts";

export type { LastAccess } from "./answers.ts";

export interface Standings {
  /** User ids of the current members among the people. */
  readonly current: ReadonlySet<string>;
  /** By user id: the last access of former members, if the caller saw them on the team. */
  readonly former: ReadonlyMap<string, LastAccess>;
}

/** Null unless the caller sees the project's team now. */
export async function readStandings(
  ctx: Context,
  views: readonly TeamView[],
  project: string,
  userIds: readonly string[],
): Promise<Standings | null> {
  const db = ctx.db.primary();
  const found = await db
    .select({ id: projects.id })
    .from(projects)
    .where(eq(projects.id, projectIdOf(project)))
    .get();
  const ofProject = views.filter(({ projectId }) => projectId === found?.id);
  if (!found || !ofProject.some(seesNow)) return null;
  const ofThem = and(eq(members.projectId, found.id), sql`${members.userId} in ${listed(userIds)}`);
  const [current, ended, presets, ownGrants] = await db.batch([
    db
      .select({ userId: members.userId })
      .from(members)
      .where(and(ofThem, isNull(members.endedRev))),
    db
      .select({
        userId: members.userId,
        id: members.id,
        kind: members.kind,
        addedRev: members.addedRev,
        endedRev: members.endedRev,
      })
      .from(members)
      .where(and(ofThem, isLast)),
    db
      .select({ memberId: memberPresets.memberId, key: memberPresets.presetKey })
      .from(members)
      .innerJoin(memberPresets, endedWith(memberPresets))
      .where(and(ofThem, isLast)),
    db.select({ grant: grants }).from(members).innerJoin(grants, endedWith(grants)).where(and(ofThem, isLast)),
  ]);
  const inside = new Set(current.flatMap((row) => row.userId ?? []));
  const former = ended.flatMap(({ userId, id, kind, ...version }): [string, LastAccess][] => {
    if (userId === null || inside.has(userId) || !ofProject.some((view) => overlaps(view, version))) return [];
    const keys = presets.filter((row) => row.memberId === id).map((row) => row.key);
    const own = ownGrants.filter(({ grant }) => grant.memberId === id).map(({ grant }) => grantView(grantOf(grant)));
    return [[userId, { kind, presets: keys.sort(), grants: own }]];
  });
  return { current: inside, former: new Map(former) };
}

const overlaps = (
  { since, until }: TeamView,
  version: { readonly addedRev: number; readonly endedRev: number | null },
) => version.addedRev < until && (version.endedRev ?? STILL) > since;

const isLast = sql`${members.endedRev} = (select max(x.ended_rev) from ${members} x
  where x.user_id = ${members.userId} and x.project_id = ${members.projectId})`;

/** Rows that ended in the same change as the member. */
const endedWith = (table: typeof memberPresets | typeof grants) =>
  and(eq(table.projectId, members.projectId), eq(table.memberId, members.id), eq(table.endedRev, members.endedRev));
