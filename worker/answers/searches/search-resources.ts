import { resourcesOf, sharedResources } from "../../../db/reads/candidates.ts";
import type { ProjectFound } from "../../../db/reads/find-projects.ts";
import type { TypedId } from "../../../db/reads/subject.ts";
import type { Context } from "../../platform/context.ts";
import type { Asking } from "../../platform/http/types.ts";
import type { Evaluated } from "../checks/evaluate.ts";
import { projectNamed } from "../checks/project-asked.ts";
import { projectSearched } from "./project-searched.ts";
import type { ResourceSearch } from "./schemas.ts";
import { type SearchView, search } from "./search.ts";
import type { Position } from "./token.ts";

/** On which registered resources of the type the subject may do this. @throws Failure `forbidden` for a key that may not search. */
export async function searchResources(
  ctx: Context,
  asking: Asking,
  asked: ResourceSearch,
): Promise<Evaluated<SearchView<TypedId>>> {
  const { page, ...request } = asked;
  const { subject, action, resource } = request;
  const { project, ids } = await candidatesOf(ctx, asking, resource.type);
  return search(ctx, {
    asking,
    request: { search: "resource", ...request },
    page,
    project,
    showsTeam: false,
    source: async (after, count) =>
      (await ids(after, count)).map((id) => ({
        position: [id],
        question: { subject, action, resource: { ...resource, id } },
        result: { type: resource.type, id },
      })),
  });
}

interface Candidates {
  readonly project: ProjectFound | null;
  readonly ids: (after: Position, count: number) => Promise<readonly string[]>;
}

/** A project is a resource of itself. Without a project to go by, the shared resources of the deployment are searched. */
async function candidatesOf(ctx: Context, asking: Asking, type: string): Promise<Candidates> {
  const db = ctx.db.primary();
  const reference = projectNamed(asking);
  if (reference === null) {
    const shared: Candidates["ids"] = async ([after = ""], count) =>
      type === "project" ? [] : sharedResources(db, type, after, count);
    return { project: null, ids: shared };
  }
  const project = await projectSearched(ctx, asking, { type: "project", id: reference });
  if (project === null) return { project, ids: async () => [] };
  if (type === "project") return { project, ids: async ([after = ""]) => (after < project.id ? [project.id] : []) };
  return { project, ids: ([after = ""], count) => resourcesOf(db, project.id, type, after, count) };
}
