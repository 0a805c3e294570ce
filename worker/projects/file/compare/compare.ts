import { catalogueOf } from "../../../../access/catalogue.ts";
import type { FileRead } from "../read/read.ts";
import { choiceIn, permissionChanges, presetChanges } from "./catalogue.ts";
import { invitationChanges, memberChanges } from "./compare-members.ts";
import { projectEdit, storedNamesEdit } from "./compare-project.ts";
import { resourceChanges } from "./compare-resources.ts";
import type { FileComparison, Importing } from "./comparison.ts";
import type { NewMembers } from "./new-members.ts";
import type { ProjectState } from "./state.ts";

/** @param state with the owner after the import @param file a valid file */
export function compare(
  state: ProjectState,
  file: FileRead,
  newMembers: NewMembers,
  importing: Importing,
): FileComparison {
  const { byDeployment, owner } = importing;
  const before = state.snapshot.project.catalogue;
  const choice = choiceIn(file, before);
  const members = memberChanges(state, file, newMembers, importing);
  const resources = resourceChanges(state.resources, file, byDeployment);
  return {
    before: state.snapshot.catalogue,
    after: catalogueOf(choice),
    owner,
    project: {
      ...(file.project ? projectEdit(state.snapshot.project, file.project, choice) : {}),
      ...storedNamesEdit(state.snapshot.project, members, resources, owner),
    },
    permissions: permissionChanges(before, choice),
    presets: presetChanges(before, choice),
    members,
    invitations: byDeployment ? [] : invitationChanges(state, file),
    resources,
  };
}
