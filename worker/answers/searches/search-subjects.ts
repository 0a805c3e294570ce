import { subjectsNamed } from "../../../db/reads/candidates.ts";
import type { TypedId } from "../../../db/reads/subject.ts";
import type { Context } from "../../platform/context.ts";
import type { Asking } from "../../platform/http/types.ts";
import type { Evaluated } from "../checks/evaluate.ts";
import { projectSearched } from "./project-searched.ts";
import type { SubjectSearch } from "./schemas.ts";
import { type SearchView, search } from "./search.ts";

/**
 * Who may do this to the resource: members under their aliases of the type asked for, as `user` under our ids if the project has
 * no alias of that type, and by address as `email`. @throws Failure `forbidden` for a key whose creator may not see the team.
 */
export async function searchSubjects(
  ctx: Context,
  asking: Asking,
  asked: SubjectSearch,
): Promise<Evaluated<SearchView<TypedId>>> {
  const { page, ...request } = asked;
  const { subject, action, resource } = request;
  const project = await projectSearched(ctx, asking, resource);
  return search(ctx, {
    asking,
    request: { search: "subject", ...request },
    page,
    project,
    showsTeam: true,
    async source(after, count) {
      if (project === null) return [];
      const named = await subjectsNamed(ctx.db.primary(), project.id, subject.type, after, count);
      return named.map(({ id, position }) => ({
        position,
        question: { subject: { ...subject, id }, action, resource },
        result: { type: subject.type, id },
      }));
    },
  });
}
