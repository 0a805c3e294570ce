import type { CatalogueChoice } from "../../../../access/types.ts";
import type { Project } from "../../../../db/reads/snapshot.ts";
import { sameAttributes } from "../../team/differences.ts";
import type { FileProject } from "../read/schemas.ts";
import type { MemberChange, ProjectRowEdit, ResourceChange } from "./comparison.ts";
import type { OwnerMove } from "./owner.ts";

export function projectEdit(project: Project, file: FileProject, { builtInGroups }: CatalogueChoice): ProjectRowEdit {
  const shown = new Set(project.catalogue.builtInGroups);
  const sameGroups = shown.size === builtInGroups.length && builtInGroups.every((group) => shown.has(group));
  return {
    ...(file.name === project.name ? {} : { name: file.name }),
    ...(file.timeZone === project.timeZone ? {} : { timeZone: file.timeZone }),
    ...(sameGroups ? {} : { builtInGroups: [...builtInGroups] }),
  };
}

/** An import marks the names it writes as stored. Names the project already has, marked or not, need no write. */
export function storedNamesEdit(
  { storedNames: { subject, resource } }: Project,
  members: readonly MemberChange[],
  resources: readonly ResourceChange[],
  owner: OwnerMove | null,
): ProjectRowEdit {
  const joining = owner?.isNew ? Object.keys(owner.to.memberState.attributes) : [];
  const storedNames = {
    subject: namesWith(subject, [
      ...joining,
      ...members.flatMap(({ before, after }) => writtenNames(before?.memberState ?? null, after)),
    ]),
    resource: namesWith(
      resource,
      resources.flatMap(({ before, after }) => writtenNames(before, after)),
    ),
  };
  const isSame = storedNames.subject.length === subject.length && storedNames.resource.length === resource.length;
  return isSame ? {} : { storedNames };
}

const namesWith = (declared: readonly string[], written: readonly string[]): string[] =>
  [...new Set([...declared, ...written])].sort();

type Attributed = { readonly attributes: Readonly<Record<string, unknown>> } | null;

function writtenNames(before: Attributed, after: Attributed): string[] {
  if (!after || (before && sameAttributes(before.attributes, after.attributes))) return [];
  return Object.keys(after.attributes);
}
