import type { EventRow, EventValueRow } from "../../../db/reads/events.ts";
import { readNames } from "../../../db/reads/names.ts";
import type { Context } from "../../platform/context.ts";
import type { ProjectSnapshot } from "../core/snapshot.ts";
import { type EventView, eventView, idsOf, revealed } from "./views.ts";

/** Events for display, with the names of all people and things read in one batch. */
export const nameEvents = (
  ctx: Context,
  snapshot: ProjectSnapshot,
  rows: readonly EventRow[],
  values: readonly EventValueRow[],
): Promise<EventView[]> =>
  nameWith(rows, values, async (ids) => {
    const found = await readNames(ctx.db.nearby(), snapshot.project.id, ids);
    return new Map([...ownNames(snapshot), ...found]);
  });

/** As `nameEvents`, for a stream that has names of its own. */
export async function nameWith(
  rows: readonly EventRow[],
  values: readonly EventValueRow[],
  readNamesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<EventView[]> {
  if (rows.length === 0) return [];
  const byRevision = Map.groupBy(values, ({ revision }) => revision);
  const events = rows.map((row) => revealed(row, byRevision.get(row.revision) ?? []));
  const names = await readNamesOf(idsOf(events));
  return events.map((event) => eventView(event, names));
}

/** Built-ins are left out: each client has its own names for them. */
function ownNames({ project }: ProjectSnapshot): [string, string][] {
  const { permissions, presets } = project.catalogue;
  return [
    [project.id, project.name],
    ...permissions.map(({ name, label }): [string, string] => [name, label ?? name]),
    ...presets.map(({ key, name }): [string, string] => [key, name ?? key]),
  ];
}
