import { readEvents } from "../../db/reads/events.ts";
import { DEPLOYMENT } from "../../db/reads/lease-facts.ts";
import { readDeploymentNames } from "../../db/reads/names.ts";
import type { Context } from "../platform/context.ts";
import type { Page } from "../platform/http/list.ts";
import { cursorAfter, pageAsked } from "../projects/events/list.ts";
import { nameWith } from "../projects/events/name-events.ts";
import type { EventQuery } from "../projects/events/schemas.ts";
import type { EventView } from "../projects/events/views.ts";

/** What happened to the deployment itself, newest first: its keys, its accounts, and the exports made with its keys. */
export async function listDeploymentEvents(ctx: Context, query: EventQuery): Promise<Page<EventView>> {
  const db = ctx.db.primary();
  const { events, values } = await readEvents(db, DEPLOYMENT, pageAsked(query));
  const items = await nameWith(events, values, (ids) => readDeploymentNames(db, ids));
  return { items, nextCursor: cursorAfter(events) };
}
