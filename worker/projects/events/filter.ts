import type { EventFilter } from "../../../db/reads/events.ts";
import type { ExportQuery } from "./schemas.ts";

export const filterOf = ({ actor, action, target, from, to }: Omit<ExportQuery, "format">): EventFilter => ({
  actor: actor === undefined ? null : storedActor(actor),
  action: action ?? null,
  target: target ?? null,
  from: from ?? null,
  to: to ?? null,
});

/** Callers filter by the id they see; the stored actor has the kind in front. */
function storedActor(id: string): string {
  if (id.startsWith("usr_")) return `user:${id}`;
  return id.startsWith("inv_") ? `invitation:${id}` : `key:${id}`;
}
