import { catalogueOf } from "../../../../access/catalogue.ts";
import { LIMITS } from "../../../../access/names.ts";
import type { Problem } from "../../../platform/errors.ts";
import { presetsTooLong } from "../../presets/presets-too-long.ts";
import { choiceIn } from "../compare/catalogue.ts";
import { differencesBetween } from "../compare/member-state.ts";
import { MOST_INVITED, type NewMembers } from "../compare/new-members.ts";
import { resourceKey } from "../compare/resource-key.ts";
import type { ProjectState } from "../compare/state.ts";
import { tooMany } from "../read/check-file.ts";
import { type Names, unknownNames } from "../read/names.ts";
import type { FileRead } from "../read/read.ts";
import { validatePermissions } from "./validate-permissions.ts";

/** The problems of importing the file into this project. Entries that the project already has are not validated again. */
export function validateFile(
  state: ProjectState,
  file: FileRead,
  newMembers: NewMembers,
  byDeployment: boolean,
): Problem[] {
  const { project, catalogue } = state.snapshot;
  const choice = choiceIn(file, project.catalogue);
  const names = { before: catalogue, after: catalogueOf(choice), defined: file.defined };
  return [
    ...slugProblems(file, project.slug),
    ...validatePermissions(file, project.catalogue, names),
    ...tooMany("permissions", choice.permissions.length, LIMITS.ownPermissions),
    ...presetProblems(state, file, names),
    ...presetsTooLong(choice.presets, "presets"),
    ...memberProblems(state, file, names),
    ...aliasProblems(state, file),
    ...(byDeployment ? takenProblems(file, newMembers) : inviteProblems(state, file)),
  ];
}

function slugProblems({ project }: FileRead, slug: string): Problem[] {
  if (!project || project.slug === slug) return [];
  const message = `This file is of the project ${project.slug}, and the address names ${slug}.`;
  return [{ path: "project.slug", code: "other_project", message }];
}

function presetProblems({ snapshot: { project } }: ProjectState, file: FileRead, names: Names): Problem[] {
  const stood = new Map(project.catalogue.presets.map(({ key, grants }) => [key, grants]));
  return file.presets.flatMap(({ at, value: { key, grants } }) =>
    unknownNames(names, `presets.${at}`, { presets: [], grants }, { presets: [], grants: stood.get(key) ?? [] }),
  );
}

function memberProblems({ present }: ProjectState, file: FileRead, names: Names): Problem[] {
  const byEmail = new Map(present.map((each) => [each.email, each]));
  return file.members.flatMap(({ at, value }): Problem[] => {
    const { member, memberState } = byEmail.get(value.email) ?? { member: null, memberState: null };
    const unknown = unknownNames(names, `members.${at}`, value, memberState?.access);
    if (!member?.isOwner) return unknown;
    const { access: _, ...changed } = differencesBetween(memberState, { ...memberState, ...value });
    return Object.keys(changed).length === 0 ? [] : [ownerChanged(at, value.email, Object.keys(changed))];
  });
}

/** Access in the owner's entry is ignored, because the owner holds everything. Other changes to the owner are problems. */
const ownerChanged = (at: number, email: string, fields: readonly string[]): Problem => ({
  path: `members.${at}`,
  code: "owner",
  message: `${email} is the owner, and an import does not change the owner: ${fields.join(", ")}.`,
});

/** A file cannot give the owner's aliases to another member. */
function aliasProblems({ present }: ProjectState, file: FileRead): Problem[] {
  const owner = present.find(({ member }) => member.isOwner);
  const names = new Set(owner?.memberState.aliases.map(resourceKey));
  const others = file.members.filter(({ value }) => value.email !== owner?.email);
  return others.flatMap(({ at, value }) =>
    value.aliases.flatMap((alias, nth) => {
      if (!names.has(resourceKey(alias))) return [];
      const message = `${resourceKey(alias)} is an alias of the owner, and an import does not change the owner.`;
      return [{ path: `members.${at}.aliases.${nth}`, code: "owner", message }];
    }),
  );
}

function takenProblems(file: FileRead, { taken }: NewMembers): Problem[] {
  return file.resources.flatMap(({ at, value }) => {
    if (!taken.has(resourceKey(value))) return [];
    const message = `Another project already shares the resource ${resourceKey(value)}.`;
    return [{ path: `resources.${at}.id`, code: "shared_elsewhere", message }];
  });
}

/** A member's file invites its new people by mail. */
function inviteProblems({ present }: ProjectState, file: FileRead): Problem[] {
  const emails = new Set(present.map(({ email }) => email));
  const invited = file.members.filter(({ value }) => !emails.has(value.email));
  if (invited.length <= MOST_INVITED) return [];
  const message = `A file invites at most ${MOST_INVITED} people at once. A key of the deployment adds any number.`;
  return [{ path: "members", code: "too_many", message }];
}
