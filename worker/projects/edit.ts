import { reviseProject, type StateEdit } from "../../db/writes/projects.ts";
import { personal } from "../changes/personal.ts";
import type { Context } from "../context.ts";
import { checkGroups } from "../permissions/check-permission.ts";
import { changeProject, type ProjectRequest } from "./open.ts";
import type { ProjectEdit } from "./schemas.ts";
import { authorize, authorizeGrant, type Seen } from "./seen.ts";

/** Renames, moves to another time zone, or chooses the built-in groups shown (which shapes the catalogue). */
export const editProject = (ctx: Context, request: ProjectRequest, input: ProjectEdit): Promise<null> =>
  changeProject(ctx, request, {}, (seen) => {
    authorize(seen, "project.edit");
    const edit = differing(seen, input);
    if (edit.builtInGroups) {
      authorizeGrant(seen, { kind: "catalogue" });
      checkGroups(seen, edit.builtInGroups);
    }
    if (Object.keys(edit).length === 0) return { answer: null, event: null };
    const { project, next } = seen;
    return {
      answer: null,
      event: {
        action: "project.edited",
        target: project.id,
        touches: { kind: "project" },
        before: recorded(edit, { ...project, builtInGroups: [...project.catalogue.builtInGroups] }),
        after: recorded(edit, edit),
      },
      statements: reviseProject(ctx.db.primary(), { projectId: project.id, revision: next }, project, edit),
    };
  });

type Editable = Pick<StateEdit, "name" | "timeZone" | "builtInGroups">;

function differing({ project }: Seen, { name, timeZone, builtInGroups }: ProjectEdit): Editable {
  const shown = project.catalogue.builtInGroups;
  const sameGroups =
    !builtInGroups || (builtInGroups.length === shown.length && builtInGroups.every((g) => shown.includes(g)));
  return {
    ...(name !== undefined && name !== project.name ? { name } : {}),
    ...(timeZone !== undefined && timeZone !== project.timeZone ? { timeZone } : {}),
    ...(sameGroups ? {} : { builtInGroups: [...new Set(builtInGroups)] }),
  };
}

/** The values of the keys that change; a name is what somebody typed. */
const recorded = (edit: Editable, values: Editable) =>
  Object.fromEntries(
    Object.keys(edit).map((key) => {
      const value = values[key as keyof Editable];
      return [key, key === "name" && typeof value === "string" ? personal(value) : value];
    }),
  );
