import type { Me } from "../../client/me.ts";
import { m } from "../../paraglide/messages.js";
import { nameOfSummary } from "../../permissions/access-names.ts";

/** What stands under a project's name in lists: its state, or what the reader is in it. */
export function noteOfProject(project: Me["projects"][number]): string {
  if (project.restorableUntil !== null) return m.nav_deleted();
  if (project.archivedAt !== null) return m.nav_archived();
  return project.isOwner ? m.nav_owner() : nameOfSummary(project.access);
}
