import { resourceQuery } from "../../../db/reads/resources.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { openProject, type ProjectRequest } from "../core/open.ts";
import type { ResourcePath } from "./schemas.ts";
import { type ResourceView, resourceView } from "./views.ts";

export async function getResource(ctx: Context, request: ProjectRequest, path: ResourcePath): Promise<ResourceView> {
  const snapshot = await openProject(ctx, request, {
    extras: (projectId) => ({ resource: resourceQuery(ctx.db.nearby(), projectId, path) }),
  });
  const [row] = snapshot.extra.resource;
  if (!row) throw notFound();
  return resourceView(row);
}
