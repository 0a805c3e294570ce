import { query } from "@solidjs/router";
import { api } from "./api.ts";
import { ask } from "./ask.ts";
import type { ChangeRequest } from "./create-change.ts";
import { isFailure } from "./failure.ts";

export type { CatalogueView, ProjectView, TakenView } from "../../worker/api-type.ts";

export const getProject = query(
  (project: string) => ask(() => api.projects[":project"].$get({ param: { project } })),
  "project",
);

/** Asked past the query, so that nothing on the screen is read again. Null: no answer came. */
export const isThere = (project: string): Promise<boolean | null> =>
  ask(() => api.projects[":project"].$get({ param: { project } })).then(
    () => true,
    (error) => (isFailure(error, "not_found") ? false : null),
  );

export const getCatalogue = query(
  (project: string) => ask(() => api.projects[":project"].catalogue.$get({ param: { project } })),
  "catalogue",
);

type One = { project: string };

export const createProject = (json: { name: string; timeZone: string; slug?: string }, request: ChangeRequest) =>
  ask(() => api.projects.$post({ json }, request));

export const editProject = (
  { project, ...json }: One & { name?: string; timeZone?: string; builtInGroups?: string[] },
  request: ChangeRequest,
) => ask(() => api.projects[":project"].$patch({ param: { project }, query: {}, json }, request));

/** A preview: what showing only these groups would take, and from which people. */
export const previewGroups = ({ project, ...json }: One & { builtInGroups: string[] }) =>
  ask(() => api.projects[":project"].$patch({ param: { project }, query: { dryRun: "1" }, json }));

export const archiveProject = (project: string, request: ChangeRequest) =>
  ask(() => api.projects[":project"].archival.$post({ param: { project } }, request));

export const bringBackProject = (project: string, request: ChangeRequest) =>
  ask(() => api.projects[":project"].archival.$delete({ param: { project } }, request));

export const deleteProject = ({ project, name }: One & { name: string }, request: ChangeRequest) =>
  ask(() => api.projects[":project"].$delete({ param: { project }, json: { name } }, request));

export const restoreProject = (project: string, request: ChangeRequest) =>
  ask(() => api.projects[":project"].restoration.$post({ param: { project } }, request));
