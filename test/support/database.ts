import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import type { Connection, Statement } from "../../db/database.ts";
import * as schema from "../../db/schema.ts";

/** The tests' own view of the database, beside the product's. */
export const db: Connection = drizzle(env.DB, { schema });

export async function runBatch([first, ...rest]: readonly Statement[]): Promise<void> {
  if (first) await db.batch([first, ...rest]);
}
