import { and, asc, eq, gte } from "drizzle-orm";
import type { Connection } from "../../../db/database.ts";
import { batch } from "../../../db/reads/snapshot.ts";
import { events, projects } from "../../../db/schema.ts";
import type { StreamRead } from "./hub-state.ts";

/** A hub that is further behind than this restarts its change log and answers `reset`. */
const MOST_EVENTS = 1_000;

/** What a hub verifies by: the stream's head and its events from a revision on, as one batch (freshness.md rule 2). */
export async function readStream(db: Connection, stream: string, from: number): Promise<StreamRead> {
  const rows = await batch(db, {
    head: db.select({ revision: projects.revision, hash: projects.hash }).from(projects).where(eq(projects.id, stream)),
    events: db
      .select({ revision: events.revision, hash: events.hash, touched: events.touched })
      .from(events)
      .where(and(eq(events.projectId, stream), gte(events.revision, from)))
      .orderBy(asc(events.revision))
      .limit(MOST_EVENTS + 1),
  });
  return { head: rows.head[0] ?? null, events: rows.events };
}
