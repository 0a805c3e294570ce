import type { Question } from "../../access/types.ts";
import type { ProjectAsked } from "../../db/reads/facts.ts";
import type { Project } from "../../db/reads/snapshot.ts";
import type { Key } from "../http/types.ts";

type Resource = Question["resource"];

/**
 * Which project a question is about (design.md section 5, "Project"): a key's own; for a key of the deployment the one in
 * the path, else a resource of type `project`, else the one that has the shared resource. No tenant answers for another's.
 */
export function projectAsked(key: Key, inPath: string | null, resource: Resource): ProjectAsked {
  if (key.projectId !== null) return { reference: key.projectId };
  const reference = inPath ?? (resource.type === "project" ? resource.id : null);
  return reference === null ? { shared: resource } : { reference };
}

/** Whether the path, or a resource of type `project`, names another project than the one found. */
export function namesAnother(inPath: string | null, resource: Resource, { id, slug }: Project): boolean {
  const named = [inPath, resource.type === "project" ? resource.id : null];
  return named.some((name) => name !== null && name !== id && name !== slug);
}
