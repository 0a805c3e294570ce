import { catalogueOf } from "../../access/catalogue.ts";
import { choiceIn, permissionChanges, presetChanges } from "./catalogue.ts";
import { invitationChanges, memberChanges } from "./compare-members.ts";
import { projectEdit, storedNamesEdit } from "./compare-project.ts";
import { resourceChanges } from "./compare-resources.ts";
import type { Comparison, Importing } from "./comparison.ts";
import type { Newcomers } from "./newcomers.ts";
import type { FileRead } from "./read.ts";
import type { ProjectState } from "./state.ts";

/** @param state with the owner as they will be @param file without problems */
export function compare(state: ProjectState, file: FileRead, newcomers: Newcomers, importing: Importing): Comparison {
  const { byDeployment, owner } = importing;
  const before = state.seen.project.catalogue;
  const choice = choiceIn(file, before);
  const members = memberChanges(state, file, newcomers, importing);
  const resources = resourceChanges(state.resources, file, byDeployment);
  return {
    before: state.seen.catalogue,
    after: catalogueOf(choice),
    owner,
    project: {
      ...(file.project ? projectEdit(state.seen.project, file.project, choice) : {}),
      ...storedNamesEdit(state.seen.project, members, resources, owner),
    },
    permissions: permissionChanges(before, choice),
    presets: presetChanges(before, choice),
    members,
    invitations: byDeployment ? [] : invitationChanges(state, file),
    resources,
  };
}
