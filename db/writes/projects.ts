import { and, eq, isNull } from "drizzle-orm";
import type { Connection, Statement } from "../database.ts";
import type { Project } from "../reads/snapshot.ts";
import { projectStates } from "../schema.ts";
import type { Place } from "./members.ts";

type StateRow = typeof projectStates.$inferSelect;
export type StateEdit = Partial<Omit<StateRow, "projectId" | "addedRev" | "endedRev">>;

/** Ends the project's current row and starts one that differs in `edit`. */
export const reviseProject = (
  db: Connection,
  { projectId, revision }: Place,
  project: Project,
  edit: StateEdit,
): Statement[] => [
  db
    .update(projectStates)
    .set({ endedRev: revision })
    .where(and(eq(projectStates.projectId, projectId), isNull(projectStates.endedRev))),
  db.insert(projectStates).values({ ...stateRow(project), projectId, addedRev: revision, ...edit }),
];

const stateRow = (project: Project) => ({
  name: project.name,
  timeZone: project.timeZone,
  status: project.status,
  archivedAt: project.archivedAt,
  catalogueVersion: project.catalogue.version,
  builtInGroups: [...project.catalogue.builtInGroups],
  storedNames: { subject: [...project.storedNames.subject], resource: [...project.storedNames.resource] },
});
