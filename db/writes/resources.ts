import { and, eq, isNull, sql } from "drizzle-orm";
import type { Connection, Statement } from "../database.ts";
import type { ResourceRow } from "../reads/resources.ts";
import { resources } from "../schema.ts";
import { insertRows } from "./insert-rows.ts";
import type { Place } from "./members.ts";

type Key = Pick<ResourceRow, "type" | "id">;

export const endResources = (db: Connection, { projectId, revision }: Place, keys: readonly Key[]): Statement =>
  db
    .update(resources)
    .set({ endedRev: revision })
    .where(
      and(
        eq(resources.projectId, projectId),
        isNull(resources.endedRev),
        sql`(${resources.type}, ${resources.id}) in (select value ->> 0, value ->> 1 from json_each(${pairsOf(keys)}))`,
      ),
    );

/** Ends the versions that stand, if there are any, and starts these. */
export const writeResources = (
  db: Connection,
  place: Place,
  rows: readonly (Key & Pick<ResourceRow, "name" | "attributes" | "shared">)[],
): Statement[] => [
  endResources(db, place, rows),
  ...insertRows(
    db,
    resources,
    rows.map(({ type, id, name, attributes, shared }) => ({
      ...{ projectId: place.projectId, type, id, name, attributes, shared },
      addedRev: place.revision,
      endedRev: null,
    })),
  ),
];

const pairsOf = (keys: readonly Key[]): string => JSON.stringify(keys.map(({ type, id }) => [type, id]));
