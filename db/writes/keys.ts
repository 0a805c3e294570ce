import { and, eq, isNull, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { actsForCreator } from "../reads/keys.ts";
import { listed } from "../reads/scope.ts";
import { serviceKeys } from "../schema.ts";
import type { Place } from "./members.ts";

const isKey = (id: string) => and(eq(serviceKeys.id, id), isNull(serviceKeys.endedRev));

export const endKey = (db: Connection, id: string, revision: number) =>
  db.update(serviceKeys).set({ endedRev: revision }).where(isKey(id));

/** Ends the keys that act as one of these members, for good: they do not live again when the member returns. */
export const endKeysOf = (db: Connection, { projectId, revision }: Place, creatorIds: readonly string[]) =>
  db
    .update(serviceKeys)
    .set({ endedRev: revision })
    .where(
      and(
        eq(serviceKeys.projectId, projectId),
        isNull(serviceKeys.endedRev),
        sql`${serviceKeys.createdBy} in ${listed(creatorIds)}`,
        actsForCreator,
      ),
    );

/** Undoes that for keys that ended with a removal. */
export const bringBackKeys = (db: Connection, { projectId }: Place, ids: readonly string[]) =>
  db
    .update(serviceKeys)
    .set({ endedRev: null })
    .where(and(eq(serviceKeys.projectId, projectId), sql`${serviceKeys.id} in ${listed(ids)}`));

/** Gives the key to another creator. */
export const handKeyOver = (db: Connection, id: string, createdBy: string) =>
  db.update(serviceKeys).set({ createdBy }).where(isKey(id));

/** Lets the key in by another secret only. */
export const resealKey = (db: Connection, id: string, { hash, hint }: { hash: string; hint: string }) =>
  db.update(serviceKeys).set({ secretHash: hash, hint }).where(isKey(id));
