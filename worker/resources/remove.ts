import { resourceQuery } from "../../db/reads/resources.ts";
import { endResources } from "../../db/writes/resources.ts";
import type { Context } from "../context.ts";
import { notFound } from "../errors.ts";
import { changeProject, type ProjectRequest } from "../projects/open.ts";
import { authorize } from "../projects/seen.ts";
import { nameOf, recorded } from "./put.ts";
import type { ResourcePath } from "./schemas.ts";

/** Its stored attributes count no more; grants that name it in their scope stay. */
export const removeResource = (ctx: Context, request: ProjectRequest, path: ResourcePath): Promise<null> =>
  changeProject(
    ctx,
    request,
    { extras: (projectId) => ({ resource: resourceQuery(ctx.db.primary(), projectId, path) }) },
    (seen) => {
      authorize(seen, "resources.manage");
      const [row] = seen.extra.resource;
      if (!row) throw notFound();
      const place = { projectId: seen.project.id, revision: seen.next };
      return {
        answer: null,
        event: {
          action: "resource.removed",
          target: nameOf(path),
          touches: { kind: "resources", resources: [path] },
          before: recorded(row),
          after: null,
        },
        statements: [endResources(ctx.db.primary(), place, [path])],
      };
    },
  );
