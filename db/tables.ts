import { getTableName, is, Table } from "drizzle-orm";
import * as schema from "./schema.ts";

export const SCHEMA_TABLES: readonly string[] = Object.values(schema)
  .filter((value) => is(value, Table))
  .map(getTableName);
