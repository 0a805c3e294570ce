import { resourcesPage } from "../../../db/reads/resources.ts";
import type { Context } from "../../platform/context.ts";
import { decodeCursor, type Page, pageOf } from "../../platform/http/list.ts";
import { openProject, type ProjectRequest } from "../core/open.ts";
import type { ResourceQuery } from "./schemas.ts";
import { type ResourceView, resourceView } from "./views.ts";

/** Ordered by type and id. */
export async function listResources(
  ctx: Context,
  request: ProjectRequest,
  { type, q, limit, cursor }: ResourceQuery,
): Promise<Page<ResourceView>> {
  const parts = decodeCursor(cursor, 2);
  const page = {
    filter: { type: type ?? null, beginning: q ?? "" },
    after: parts && ([String(parts[0]), String(parts[1])] as const),
    limit,
  };
  const snapshot = await openProject(ctx, request, {
    extras: (projectId) => ({ resources: resourcesPage(ctx.db.nearby(), projectId, page) }),
  });
  return pageOf(snapshot.extra.resources, limit, (row) => [row.type, row.id], resourceView);
}
