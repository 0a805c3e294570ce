import { and, eq } from "drizzle-orm";
import type { Touched } from "../access/touches.ts";
import type { Connection, Statement } from "./database.ts";
import { events, eventValues, projects } from "./schema.ts";
import { insertRows } from "./writes/insert-rows.ts";

export interface Commit {
  readonly projectId: string;
  readonly revision: number;
  readonly changeId: string;
  readonly requestHash: string;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  readonly hash: string;
  readonly touched: Touched;
  readonly text: string;
  readonly values: readonly { position: number; salt: string; value: string }[];
  readonly answer: string;
}

/**
 * One batch: first the event, whose unique revision makes a competing batch fail, then the project's revision, then the change.
 * Only a new project has a statement `before` its first event: its row.
 * @throws the database's error, which `isRevisionTaken` interprets
 */
export async function commit(
  db: Connection,
  { values, ...event }: Commit,
  change: readonly Statement[],
  before: readonly Statement[] = [],
) {
  const { projectId, revision } = event;
  const statements: Statement[] = [
    db
      .update(projects)
      .set({ revision, hash: event.hash })
      .where(and(eq(projects.id, projectId))),
    ...insertRows(
      db,
      eventValues,
      values.map((value) => ({ projectId, revision, ...value })),
    ),
    ...change,
  ];
  const [first, ...rest] = [...before, db.insert(events).values(event), ...statements];
  if (first) await db.batch([first, ...rest]);
}

/** The event of this request; null if it has changed nothing. */
export const findChange = (db: Connection, changeId: string) =>
  db
    .select({
      requestHash: events.requestHash,
      answer: events.answer,
      action: events.action,
      projectId: events.projectId,
    })
    .from(events)
    .where(eq(events.changeId, changeId));

export const isRevisionTaken = (error: unknown): boolean => says(error, "events.project_id, events.revision");

export const isAliasTaken = (error: unknown): boolean =>
  says(error, "member_aliases.project_id, member_aliases.type, member_aliases.id");

/** The user or placeholder is already in the project, as another member. */
export const isMemberTaken = (error: unknown): boolean =>
  says(error, "members.user_id, members.project_id") || says(error, "members.placeholder_email, members.project_id");

/** Another project already shares the resource. */
export const isSharedTaken = (error: unknown): boolean => says(error, "resources.type, resources.id");

const says = (error: unknown, constraint: string): boolean =>
  error instanceof Error && (error.message.includes(constraint) || says(error.cause, constraint));
