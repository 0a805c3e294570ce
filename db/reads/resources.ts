import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { resources } from "../schema.ts";
import { listedRows } from "./scope.ts";

export type ResourceRow = typeof resources.$inferSelect;

export interface ResourceFilter {
  readonly type: string | null;
  /** Matches the beginning of an id; requires a type. */
  readonly beginning: string;
}

export const resourceQuery = (db: Connection, projectId: SQL<string>, { type, id }: { type: string; id: string }) =>
  db
    .select()
    .from(resources)
    .where(and(isCurrent(projectId), eq(resources.type, type), eq(resources.id, id)));

/** Resources by project, type and id. */
export const resourcesNamed = (db: Connection, rows: readonly (readonly string[])[]) =>
  db
    .select()
    .from(resources)
    .where(
      and(
        sql`(${resources.projectId}, ${resources.type}, ${resources.id}) in ${listedRows(3, rows)}`,
        isNull(resources.endedRev),
      ),
    );

/** One page ordered by type and id, plus one row that shows whether there is more. */
export const resourcesPage = (
  db: Connection,
  projectId: SQL<string>,
  page: { filter: ResourceFilter; after: readonly [string, string] | null; limit: number },
) =>
  db
    .select()
    .from(resources)
    .where(and(isCurrent(projectId), ...within(page.filter), isAfter(page.after)))
    .orderBy(asc(resources.type), asc(resources.id))
    .limit(page.limit + 1);

const isCurrent = (projectId: SQL<string>) => and(eq(resources.projectId, projectId), isNull(resources.endedRev));

function within({ type, beginning }: ResourceFilter): SQL[] {
  if (type === null) return [];
  const ofType = eq(resources.type, type);
  return beginning === ""
    ? [ofType]
    : [ofType, sql`${resources.id} >= ${beginning} and ${resources.id} < ${`${beginning}\u{10ffff}`}`];
}

const isAfter = (after: readonly [string, string] | null) =>
  after === null ? undefined : sql`(${resources.type}, ${resources.id}) > (${after[0]}, ${after[1]})`;
