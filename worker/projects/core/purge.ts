import { and, between, eq, getTableColumns, is, isNull, lt, sql, Table } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { keyOf } from "../../../db/reads/key-of.ts";
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
    .select({ id: projects.id, revision: projects.revision })
    .from(projects)
    .where(and(lt(projects.deletedAt, ctx.now() - RESTORABLE_MS), isNull(projects.purgedAt)))
    .limit(MOST_PROJECTS);
  for (const { id, revision } of due) {
    for (const [table, projectId] of TABLES) await emptyTable(ctx, table, projectId, id);
    await emptyEvents(ctx, id, revision);
    await db.update(projects).set({ purgedAt: ctx.now() }).where(eq(projects.id, id));
  }
  return due.length;
}

// Events are emptied, not deleted. Mail expires by itself, and has no index by project.
const KEPT: readonly unknown[] = [schema.projects, schema.mail, schema.events];

const TABLES = Object.values(schema as Record<string, unknown>).flatMap((value): [SQLiteTable, SQLiteColumn][] => {
  if (!is(value, Table) || KEPT.includes(value)) return [];
  const table = value as SQLiteTable;
  const { projectId } = getTableColumns(table) as Record<string, SQLiteColumn>;
  return projectId ? [[table, projectId]] : [];
});

async function emptyTable(ctx: Context, table: SQLiteTable, column: SQLiteColumn, projectId: string): Promise<void> {
  const db = ctx.db.primary();
  const key = keyOf(table);
  const rows = sql`(select ${key} from ${table} where ${eq(column, projectId)} limit ${CHUNK})`;
  for (let deleted = CHUNK; deleted === CHUNK; ) {
    deleted = (await db.delete(table).where(sql`(${key}) in ${rows}`)).meta.changes;
  }
}

/** The log keeps its rows, so that it has no gaps, and of each what its order and its chain rest on. */
const EMPTY = { text: "", answer: null, requestHash: "", actor: "", target: "", touched: { all: true } } as const;

async function emptyEvents(ctx: Context, projectId: string, last: number): Promise<void> {
  const { events } = schema;
  const db = ctx.db.primary();
  for (let from = 1; from <= last; from += CHUNK) {
    const chunk = between(events.revision, from, from + CHUNK - 1);
    await db
      .update(events)
      .set(EMPTY)
      .where(and(eq(events.projectId, projectId), chunk));
  }
}
