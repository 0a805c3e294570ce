import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Connection, Statement } from "../database.ts";

// A JSON parameter stays well below D1's 2 MB a value and its 1 MB guideline a statement.
const PART_BYTES = 900_000;

/**
 * Inserts any number of rows with one bound parameter a part, because D1 takes a hundred parameters a statement.
 * Rows hold every column; JSON columns are written as JSON text.
 */
export function insertRows<T extends SQLiteTable>(
  db: Connection,
  table: T,
  rows: readonly T["$inferInsert"][],
): Statement[] {
  if (rows.length === 0) return [];
  const columns = Object.entries(getTableColumns(table) as Record<string, SQLiteColumn>);
  const encoded = rows.map((row) => JSON.stringify(columns.map(([key, column]) => encode(column, row, key))));
  return partsOf(encoded).map((part) => db.insert(table).select(selectFrom(columns, part) as never) as Statement);
}

function encode(column: SQLiteColumn, row: Record<string, unknown>, key: string): unknown {
  const value = row[key];
  if (value === undefined && column.hasDefault) return column.mapToDriverValue(column.default);
  return value === undefined || value === null ? null : column.mapToDriverValue(value);
}

const selectFrom = (columns: readonly [string, SQLiteColumn][], json: string): SQL =>
  sql`select ${sql.join(
    columns.map((_, at) => sql.raw(`json_extract(value, '$[${at}]')`)),
    sql`, `,
  )} from json_each(${json})`;

function partsOf(encoded: readonly string[]): string[] {
  const parts: string[][] = [[]];
  let size = 0;
  for (const row of encoded) {
    if (size + row.length > PART_BYTES && size > 0) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(row);
    size += row.length;
  }
  return parts.map((part) => `[${part.join(",")}]`);
}
