import { and, eq, isNull } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { serviceKeys } from "../schema.ts";

const isKey = (id: string) => and(eq(serviceKeys.id, id), isNull(serviceKeys.endedRev));

export const endKey = (db: Connection, id: string, revision: number) =>
  db.update(serviceKeys).set({ endedRev: revision }).where(isKey(id));

/** Lets the key in by another secret only. */
export const resealKey = (db: Connection, id: string, { hash, hint }: { hash: string; hint: string }) =>
  db.update(serviceKeys).set({ secretHash: hash, hint }).where(isKey(id));
