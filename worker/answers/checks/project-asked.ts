import type { Question } from "../../../access/types.ts";
import type { ProjectAsked, ProjectHead } from "../../../db/reads/find-projects.ts";
import type { Asking } from "../../platform/http/types.ts";

type Resource = Question["resource"];

/**
 * Which project a question is about (design.md section 5, "Project"): the one that is named; else, for a key of the deployment,
 * a resource of type `project`, else the one that has the shared resource. No tenant answers for another's.
 */
export function projectAsked(named: string | null, resource: Resource): ProjectAsked {
  const reference = named ?? (resource.type === "project" ? resource.id : null);
  return reference === null ? { shared: resource } : { reference };
}

/** The project known without the resource: the key's own, else the one in the path. */
export const projectNamed = ({ key, inPath }: Asking): string | null => key.projectId ?? inPath;

/** Whether the path, or a resource of type `project`, names another project than the one found. */
export function namesAnother(inPath: string | null, resource: Resource, { id, slug }: ProjectHead): boolean {
  const isAnother = (name: string | null) => name !== null && name !== id && name !== slug;
  return isAnother(inPath) || (resource.type === "project" && isAnother(resource.id));
}
