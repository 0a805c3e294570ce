import { type ResourceRow, resourceQuery } from "../../../db/reads/resources.ts";
import { writeResources } from "../../../db/writes/resources.ts";
import type { Context } from "../../platform/context.ts";
import { differing } from "../catalogue/differing.ts";
import { personal } from "../changes/personal.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import { authorize } from "../core/snapshot.ts";
import { recordedAttributes } from "../team/differences.ts";
import type { ResourceInput, ResourcePath } from "./schemas.ts";

/** Registers the resource, or replaces its name and attributes. @returns true if it is new */
export const putResource = (
  ctx: Context,
  request: ProjectRequest,
  path: ResourcePath,
  input: ResourceInput,
): Promise<{ added: boolean }> =>
  changeProject(
    ctx,
    request,
    { extras: (projectId) => ({ resource: resourceQuery(ctx.db.primary(), projectId, path) }) },
    (snapshot) => {
      authorize(snapshot, "resources.manage");
      const before = snapshot.extra.resource[0] ?? null;
      const answer = { added: before === null };
      const changed = differing(before && recorded(before), recorded(input));
      if (changed === null) return { answer, event: null };
      const place = { projectId: snapshot.project.id, revision: snapshot.next };
      return {
        answer,
        event: {
          action: before ? "resource.edited" : "resource.added",
          target: nameOf(path),
          touches: { kind: "resources", resources: [path] },
          ...changed,
        },
        statements: writeResources(ctx.db.primary(), place, [{ ...path, ...input, shared: before?.shared ?? false }]),
      };
    },
  );

export const nameOf = ({ type, id }: ResourcePath): string => `${type}:${id}`;

export const recorded = ({ name, attributes }: Pick<ResourceRow, "name" | "attributes">) => ({
  name: personal(name),
  attributes: recordedAttributes(Object.fromEntries(Object.entries(attributes).sort())),
});
