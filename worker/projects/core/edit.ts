import { reviseProject, type StateEdit } from "../../../db/writes/projects.ts";
import type { Context } from "../../platform/context.ts";
import { personal } from "../changes/personal.ts";
import { checkGroups } from "../permissions/check-permission.ts";
import { changeProject, type ProjectRequest } from "./open.ts";
import type { ProjectEdit } from "./schemas.ts";
import { authorize, authorizeGrant, type ProjectSnapshot } from "./snapshot.ts";
import { type TakenView, takenByHiding } from "./taken-by-hiding.ts";

/** Null if the edit takes no permission from the project. */
export interface ProjectEditAnswer {
  takes: TakenView | null;
}

/**
 * Changes the name, the time zone or the visible built-in groups. Grants of a hidden group stay stored, so that showing the
 * group again restores them.
 *
 * @param dryRun only reports the permissions and members that would lose access
 */
export const editProject = (
  ctx: Context,
  request: ProjectRequest,
  input: ProjectEdit,
  dryRun: boolean,
): Promise<ProjectEditAnswer> =>
  changeProject(ctx, request, {}, async (snapshot) => {
    authorize(snapshot, "project.edit");
    const edit = differing(snapshot, input);
    if (edit.builtInGroups) {
      authorizeGrant(snapshot, { kind: "catalogue" });
      checkGroups(snapshot, edit.builtInGroups);
    }
    const answer = { takes: edit.builtInGroups ? await takenByHiding(ctx, snapshot, edit.builtInGroups) : null };
    if (dryRun || Object.keys(edit).length === 0) return { answer, event: null };
    const { project, next } = snapshot;
    return {
      answer,
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

function differing({ project }: ProjectSnapshot, { name, timeZone, builtInGroups }: ProjectEdit): Editable {
  const [shown, wanted] = [
    project.catalogue.builtInGroups,
    [...new Set(builtInGroups ?? project.catalogue.builtInGroups)],
  ];
  const sameGroups = wanted.length === shown.length && wanted.every((group) => shown.includes(group));
  return {
    ...(name !== undefined && name !== project.name ? { name } : {}),
    ...(timeZone !== undefined && timeZone !== project.timeZone ? { timeZone } : {}),
    ...(sameGroups ? {} : { builtInGroups: wanted }),
  };
}

/** The values of the changed keys; names are personal values. */
const recorded = (edit: Editable, values: Editable) =>
  Object.fromEntries(
    Object.keys(edit).map((key) => {
      const value = values[key as keyof Editable];
      return [key, key === "name" && typeof value === "string" ? personal(value) : value];
    }),
  );
