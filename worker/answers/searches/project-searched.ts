import type { Question } from "../../../access/types.ts";
import { findProjects, type ProjectFound } from "../../../db/reads/find-projects.ts";
import type { Context } from "../../platform/context.ts";
import type { Asking } from "../../platform/http/types.ts";
import { namesAnother, projectAsked, projectNamed } from "../checks/project-asked.ts";

/** The project that evaluations on this resource are about; null if there is none, or if another is named too. */
export async function projectSearched(
  ctx: Context,
  asking: Asking,
  resource: Question["resource"],
): Promise<ProjectFound | null> {
  const [head = null] = await findProjects(ctx.db.primary(), [projectAsked(projectNamed(asking), resource)]);
  return head && !namesAnother(asking.inPath, resource, head) ? head : null;
}
