import { and, eq, type SQL } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { transfers } from "../schema.ts";

export type Transfer = typeof transfers.$inferSelect;

export const pendingTransfer = (db: Connection, projectId: SQL<string>) =>
  db
    .select()
    .from(transfers)
    .where(and(eq(transfers.projectId, projectId), eq(transfers.state, "pending")));
