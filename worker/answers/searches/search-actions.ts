import { permissionAsked } from "../../../access/ask.ts";
import { catalogueOf } from "../../../access/catalogue.ts";
import type { Catalogue } from "../../../access/types.ts";
import { readSnapshot } from "../../../db/reads/snapshot.ts";
import type { Context } from "../../platform/context.ts";
import type { Asking } from "../../platform/http/types.ts";
import type { Evaluated } from "../checks/evaluate.ts";
import { projectSearched } from "./project-searched.ts";
import type { ActionSearch } from "./schemas.ts";
import { type SearchView, search } from "./search.ts";

/** What the subject may do to the resource. @throws Failure `forbidden` for a key that may not search. */
export async function searchActions(
  ctx: Context,
  asking: Asking,
  asked: ActionSearch,
): Promise<Evaluated<SearchView<{ name: string }>>> {
  const { page, ...request } = asked;
  const { subject, resource } = request;
  const project = await projectSearched(ctx, asking, resource);
  const rows = project && (await readSnapshot(ctx.db.primary(), project.id, {}, () => ({})));
  const names = rows ? actionsOn(resource.type, catalogueOf(rows.project.catalogue)) : [];
  return search(ctx, {
    asking,
    request: { search: "action", ...request },
    page,
    project,
    showsTeam: false,
    source: async ([after = ""], count) =>
      names
        .filter((name) => name > after)
        .slice(0, count)
        .map((name) => ({ position: [name], question: { subject, action: { name }, resource }, result: { name } })),
  });
}

/** Each permission of the resource's type once: under its short action where that means it, else under its full name. */
function actionsOn(type: string, catalogue: Catalogue): string[] {
  const ofType = [...catalogue.permissions.values()].filter(({ resourceType }) => resourceType === type);
  return ofType
    .map(({ name, action }) => (permissionOfAction(type, action, catalogue) === name ? action : name))
    .sort();
}

const permissionOfAction = (type: string, name: string, catalogue: Catalogue): string | null =>
  permissionAsked({ subject: { type: "", id: "" }, action: { name }, resource: { type, id: "" } }, catalogue);
