import { and, eq, isNull } from "drizzle-orm";
import type { Connection, Statement } from "../database.ts";
import type { ResourceRow } from "../reads/resources.ts";
import { resources } from "../schema.ts";
import type { Place } from "./members.ts";

type Key = Pick<ResourceRow, "type" | "id">;

export const endResource = (db: Connection, { projectId, revision }: Place, { type, id }: Key): Statement =>
  db
    .update(resources)
    .set({ endedRev: revision })
    .where(
      and(
        eq(resources.projectId, projectId),
        eq(resources.type, type),
        eq(resources.id, id),
        isNull(resources.endedRev),
      ),
    );

/** Ends the version that stands, if there is one, and starts this one. */
export const writeResource = (
  db: Connection,
  place: Place,
  row: Key & Pick<ResourceRow, "name" | "attributes" | "shared">,
): Statement[] => [
  endResource(db, place, row),
  db.insert(resources).values({ ...row, projectId: place.projectId, addedRev: place.revision }),
];
