import type { Connection } from "../../../db/database.ts";
import { type EventFilter, type EventRow, type EventValueRow, readEvents } from "../../../db/reads/events.ts";

export interface EventRows {
  readonly rows: readonly EventRow[];
  readonly values: readonly EventValueRow[];
}

const PAGE = 500;

/** The matching events up to `revision`, oldest first, read page by page on demand. */
export async function* eventPages(
  db: Connection,
  projectId: string,
  filter: EventFilter,
  revision: number,
): AsyncGenerator<EventRows, undefined> {
  const page = { filter, order: "oldest", below: revision + 1, limit: PAGE } as const;
  for (let above: number | null = 0; above !== null; ) {
    const { events, values } = await readEvents(db, projectId, { ...page, above });
    if (events.length > 0) yield { rows: events, values };
    const last = events.at(-1);
    above = last && last.next !== null ? last.revision : null;
  }
}
