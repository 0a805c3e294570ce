import type { Grant } from "../../../access/types.ts";
import { permissionOf } from "../../../db/reads/catalogue.ts";
import { batch } from "../../../db/reads/snapshot.ts";
import { revisionsAt, teamViewQueries, type ViewMoment } from "../../../db/reads/team-view-history.ts";
import type { Context } from "../../platform/context.ts";
import { type ProjectHistory, type Span, STILL, viewSpans } from "./view-spans.ts";

/** A range of revisions of a project in which a user saw its team; the end is exclusive. */
export interface TeamView extends Span {
  readonly projectId: string;
}

export const seesNow = (view: TeamView): boolean => view.until === STILL;

/** The latest ranges kept of one project. */
const MOST_SPANS = 20;

type History = Omit<ProjectHistory, "moments">;

/** Two or three queries for any number of projects; the core decides on their rows. */
export async function readTeamViews(ctx: Context, userId: string): Promise<TeamView[]> {
  const histories = await readHistories(ctx, userId);
  const moments = await readMoments(ctx, histories);
  return histories.flatMap((history) => {
    const ofProject = moments.filter(({ projectId }) => projectId === history.projectId);
    const spans = viewSpans({ ...history, moments: ofProject }).slice(-MOST_SPANS);
    return spans.map((span) => ({ projectId: history.projectId, ...span }));
  });
}

async function readHistories(ctx: Context, userId: string): Promise<History[]> {
  const db = ctx.db.primary();
  const { permissions, ...rows } = await batch(db, teamViewQueries(db, userId));
  const own = permissions.map((row) => ({ ...permissionOf(row), ...row, builtIn: false }));
  return [...new Set(rows.members.map(({ projectId }) => projectId))].map((projectId) => {
    const inProject = <T extends { readonly projectId: string }>(all: readonly T[]) =>
      all.filter((row) => row.projectId === projectId);
    return {
      projectId,
      members: inProject(rows.members),
      memberPresets: inProject(rows.memberPresets),
      grants: inProject(rows.grants),
      presetGrants: inProject(rows.presetGrants),
      permissions: inProject(own),
      states: inProject(rows.states),
    };
  });
}

/** A window that started or ended after the last change is placed just before the next revision. */
async function readMoments(ctx: Context, histories: readonly History[]) {
  const past = histories.flatMap(momentsIn).filter(({ at }) => at <= ctx.now());
  if (past.length === 0) return [];
  const found = await revisionsAt(ctx.db.primary(), past);
  return found.map(({ projectId, at, revision }) => ({ projectId, at, revision: revision ?? STILL - 1 }));
}

const momentsIn = ({ projectId, grants, presetGrants }: History): ViewMoment[] =>
  [...new Set([...grants, ...presetGrants].flatMap(boundsOf))].map((at) => ({ projectId, at }));

const boundsOf = ({ startsAt, expiresAt }: Grant): number[] => [startsAt, expiresAt].filter((each) => each !== null);
