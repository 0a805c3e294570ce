import { SCHEMA_TABLES } from "../../../db/tables.ts";
import type { Env } from "../../platform/env.ts";

/** One query: whether all tables of this version exist. */
export async function readMigrationState(env: Env): Promise<{ migrated: boolean }> {
  const found = await env.DB.withSession("first-primary")
    .prepare(
      "select count(*) as n from sqlite_master where type = 'table' and name in (select value from json_each(?))",
    )
    .bind(JSON.stringify(SCHEMA_TABLES))
    .first<{ n: number }>();
  return { migrated: found?.n === SCHEMA_TABLES.length };
}
