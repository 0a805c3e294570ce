import { and, eq, getTableColumns, inArray, is, isNull, lt, sql, Table } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import * as schema from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { RESTORABLE_MS } from "./delete.ts";

const CHUNK = 2_000;
const MOST_PROJECTS = 20;

/** Erases projects 14 days after their deletion. The row stays: its slug remains taken, and its checks remain denied. */
export async function purgeProjects(ctx: Context): Promise<number> {
  const { projects } = schema;
  const db = ctx.db.primary();
  const due = await db
    .select({ id: projects.id })
    .from(projects)
    .where(and(lt(projects.deletedAt, ctx.now() - RESTORABLE_MS), isNull(projects.purgedAt)))
    .limit(MOST_PROJECTS);
  for (const { id } of due) {
    for (const [table, projectId] of TABLES) await emptyTable(ctx, table, projectId, id);
    await db.update(projects).set({ purgedAt: ctx.now() }).where(eq(projects.id, id));
  }
  return due.length;
}

// Mail expires by itself, and has no index by project.
const KEPT: readonly unknown[] = [schema.projects, schema.mail];

const TABLES = Object.values(schema as Record<string, unknown>).flatMap((value): [SQLiteTable, SQLiteColumn][] => {
  if (!is(value, Table) || KEPT.includes(value)) return [];
  const table = value as SQLiteTable;
  const { projectId } = getTableColumns(table) as Record<string, SQLiteColumn>;
  return projectId ? [[table, projectId]] : [];
});

async function emptyTable(ctx: Context, table: SQLiteTable, column: SQLiteColumn, projectId: string): Promise<void> {
  const db = ctx.db.primary();
  const rows = db.select({ row: sql`rowid` }).from(table).where(eq(column, projectId)).limit(CHUNK);
  for (let deleted = CHUNK; deleted === CHUNK; ) {
    deleted = (await db.delete(table).where(inArray(sql`rowid`, rows))).meta.changes;
  }
}
