import { type EventPage, type EventRow, eventQueries } from "../../../db/reads/events.ts";
import type { Context } from "../../platform/context.ts";
import { decodeCursor, encodeCursor, type Page } from "../../platform/http/list.ts";
import { openProject, type ProjectRequest } from "../core/open.ts";
import { authorize } from "../core/snapshot.ts";
import { filterOf } from "./filter.ts";
import { nameEvents } from "./name-events.ts";
import type { EventQuery } from "./schemas.ts";
import type { EventView } from "./views.ts";

/** The project's events, newest first. */
export async function listEvents(ctx: Context, request: ProjectRequest, query: EventQuery): Promise<Page<EventView>> {
  const page = pageAsked(query);
  const snapshot = await openProject(ctx, request, {
    extras: (projectId) => eventQueries(ctx.db.nearby(), projectId, page),
  });
  authorize(snapshot, "audit.view");
  const { events, values } = snapshot.extra;
  return { items: await nameEvents(ctx, snapshot, events, values), nextCursor: cursorAfter(events) };
}

/** @throws Failure `invalid` for a cursor that is not one */
export function pageAsked({ limit, cursor, ...filter }: EventQuery): EventPage {
  const below = decodeCursor(cursor, 1)?.[0] ?? null;
  return {
    filter: filterOf(filter),
    order: "newest",
    above: null,
    below: below === null ? null : Number(below),
    limit,
  };
}

export function cursorAfter(events: readonly EventRow[]): string | null {
  const last = events.at(-1);
  return last && last.next !== null ? encodeCursor([last.revision]) : null;
}
