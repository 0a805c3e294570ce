import { resourceQuery } from "../../../db/reads/resources.ts";
import { endResources } from "../../../db/writes/resources.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import { authorize } from "../core/snapshot.ts";
import { nameOf, recorded } from "./put.ts";
import type { ResourcePath } from "./schemas.ts";

/** Its stored attributes no longer count; grants that name it in their scope stay. */
export const removeResource = (ctx: Context, request: ProjectRequest, path: ResourcePath): Promise<null> =>
  changeProject(
    ctx,
    request,
    { extras: (projectId) => ({ resource: resourceQuery(ctx.db.primary(), projectId, path) }) },
    (snapshot) => {
      authorize(snapshot, "resources.manage");
      const [row] = snapshot.extra.resource;
      if (!row) throw notFound();
      const place = { projectId: snapshot.project.id, revision: snapshot.next };
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
