import { and, asc, desc, eq, gt, gte, lt, lte, type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { events, eventValues, projects } from "../schema.ts";
import { batch } from "./snapshot.ts";

/** Null matches all. Times are epoch milliseconds, `[from, to)`. */
export interface EventFilter {
  readonly actor: string | null;
  readonly action: string | null;
  readonly target: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

export interface EventPage {
  readonly filter: EventFilter;
  readonly order: "newest" | "oldest";
  /** The revisions around the page, both exclusive; null for no bound. */
  readonly above: number | null;
  readonly below: number | null;
  readonly limit: number;
}

const COLUMNS = {
  revision: events.revision,
  at: events.at,
  actor: events.actor,
  action: events.action,
  target: events.target,
  hash: events.hash,
  touched: events.touched,
  text: events.text,
} as const;

export interface EventRow extends Pick<typeof events.$inferSelect, keyof typeof COLUMNS> {
  /** The revision of the next event in the page's order; null for the last. */
  readonly next: number | null;
}
export type EventValueRow = typeof eventValues.$inferSelect;

// Clocks of different machines may differ by this much; revisions give the true order.
const SKEW_MS = 60_000;

/** A page ends once its events reach this size, because one event of an import may exceed a megabyte. */
const LONGEST_PAGE = 2_000_000;

/** A page of events, each with the revision after it, and their personal values. */
export function eventQueries(db: Connection, projectId: SQL<string>, page: EventPage) {
  const found = pageQuery(db, projectId, page);
  return {
    events: found,
    values: db
      .select()
      .from(eventValues)
      .where(
        and(
          eq(eventValues.projectId, projectId),
          sql`${eventValues.revision} in (select revision from ${found.as("page")})`,
        ),
      ),
  };
}

function pageQuery(db: Connection, projectId: SQL<string>, page: EventPage) {
  const direction = page.order === "newest" ? desc : asc;
  const found = db
    .select(COLUMNS)
    .from(events)
    .where(and(eq(events.projectId, projectId), ...matching(projectId, page)))
    .orderBy(direction(events.revision))
    .limit(page.limit + 1)
    .as("found");
  const inOrder = sql`over (order by ${direction(found.revision)} rows between unbounded preceding and 1 preceding)`;
  const measured = db
    .select({
      ...columnsOf(found),
      next: sql<number | null>`lead(${found.revision}) over (order by ${direction(found.revision)})`.as(
        "next_revision",
      ),
      before: sql<number>`coalesce(sum(octet_length(${found.text})) ${inOrder}, 0)`.as("bytes_before"),
    })
    .from(found)
    .as("measured");
  return db
    .select({ ...columnsOf(measured), next: measured.next })
    .from(measured)
    .where(lt(measured.before, LONGEST_PAGE))
    .orderBy(direction(measured.revision))
    .limit(page.limit);
}

const columnsOf = <C extends Record<keyof typeof COLUMNS, unknown>>(from: C): Pick<C, keyof typeof COLUMNS> => {
  const { revision, at, actor, action, target, hash, touched, text } = from;
  return { revision, at, actor, action, target, hash, touched, text };
};

export const readEvents = (db: Connection, projectId: string, page: EventPage) =>
  batch(db, eventQueries(db, sql<string>`${projectId}`, page));

/** The head in the project's row and the newest stored event, read together. */
export const readHead = (db: Connection, projectId: string) =>
  db
    .select({
      revision: projects.revision,
      hash: projects.hash,
      newest: sql<number>`coalesce((select max(event.revision) from ${events} event where event.project_id = projects.id), 0)`,
    })
    .from(projects)
    .where(eq(projects.id, projectId))
    .get();

function matching(projectId: SQL<string>, { filter, above, below }: EventPage) {
  const { actor, action, target, from, to } = filter;
  return [
    above === null ? undefined : gt(events.revision, above),
    below === null ? undefined : lt(events.revision, below),
    actor === null ? undefined : eq(events.actor, actor),
    action === null ? undefined : eq(events.action, action),
    target === null ? undefined : eq(events.target, target),
    ...(from === null ? [] : [gte(events.at, from), gt(events.revision, lastBefore(projectId, from - SKEW_MS))]),
    ...(to === null ? [] : [lt(events.at, to), lte(events.revision, firstFrom(projectId, to + SKEW_MS))]),
  ];
}

// Times are turned into revisions, so that a page is always one range of revisions.
const lastBefore = (projectId: SQL<string>, time: number) =>
  sql<number>`coalesce((select bound.revision from ${events} bound where bound.project_id = ${projectId}
    and bound.at < ${time} order by bound.at desc limit 1), 0)`;

const firstFrom = (projectId: SQL<string>, time: number) =>
  sql<number>`coalesce((select bound.revision from ${events} bound where bound.project_id = ${projectId}
    and bound.at >= ${time} order by bound.at limit 1), ${Number.MAX_SAFE_INTEGER})`;
