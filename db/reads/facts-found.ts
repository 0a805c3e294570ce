import { catalogueOf } from "../../access/catalogue.ts";
import type { MemberFacts, ProjectFacts } from "../../access/types.ts";
import { permissionOf, presetsOf } from "./catalogue.ts";
import type { FactsRows } from "./facts-queries.ts";
import { type Member, membersOf } from "./members.ts";
import type { ResourceRow } from "./resources.ts";
import { type Project, projectOf } from "./snapshot.ts";
import { entityKey, memberNames, type TypedId } from "./subject.ts";

export interface QuestionFacts {
  readonly project: ProjectRead;
  readonly member: Member | null;
  readonly resource: ResourceRow | null;
}

export interface ProjectRead extends Pick<Project, "id" | "slug" | "revision" | "hash"> {
  readonly facts: ProjectFacts;
}

/** The rows of one project, whose objects its questions share. */
export interface LoadedProject {
  factsOf(asked: { readonly subject: TypedId; readonly resource: TypedId }): QuestionFacts;
  /** A member by id; null if there is no such current member. */
  member(id: string): QuestionFacts | null;
}

export function projectsIn(rows: FactsRows): ReadonlyMap<string, LoadedProject> {
  const of = rowsByProject(rows);
  return new Map(
    rows.project.map((row) => {
      const { id } = row.head;
      const permissions = (of.permissions.get(id) ?? []).map(permissionOf);
      const project = projectOf(row, permissions, presetsOf(of.presets.get(id) ?? [], of.presetGrants.get(id) ?? []));
      const members = membersOf({
        members: of.members.get(id) ?? [],
        memberPresets: of.memberPresets.get(id) ?? [],
        grants: of.grants.get(id) ?? [],
      });
      const named = memberNames(members, of.aliases.get(id) ?? []);
      const stored = new Map((of.resources.get(id) ?? []).map((resource) => [entityKey(resource), resource]));
      return [id, projectFound(readOf(project), members, named, stored)] as const;
    }),
  );
}

function projectFound(
  project: ProjectRead,
  members: readonly Member[],
  named: (subject: TypedId) => Member | null,
  stored: ReadonlyMap<string, ResourceRow>,
): LoadedProject {
  const byId = new Map(members.map((member) => [member.id, member]));
  return {
    factsOf: ({ subject, resource }) => ({
      project,
      member: named(subject),
      resource: stored.get(entityKey(resource)) ?? null,
    }),
    member(id) {
      const member = byId.get(id);
      return member ? { project, member, resource: null } : null;
    },
  };
}

const readOf = ({ id, slug, revision, hash, status, catalogue, storedNames }: Project): ProjectRead => ({
  id,
  slug,
  revision,
  hash,
  facts: { id, status, catalogue: catalogueOf(catalogue), stored: storedNames },
});

export const memberFacts = (member: Member): MemberFacts => ({
  id: member.id,
  isOwner: member.isOwner,
  access: member.access,
  email: member.user?.email ?? member.placeholder?.email ?? null,
  attributes: member.attributes,
});

/** Separates projects before any lookup by name. */
function rowsByProject(rows: FactsRows) {
  return {
    permissions: byProject(rows.permissions),
    presets: byProject(rows.presets),
    presetGrants: byProject(rows.presetGrants),
    members: Map.groupBy(rows.members, ({ member }) => member.projectId),
    memberPresets: byProject(rows.memberPresets),
    grants: byProject(rows.grants),
    aliases: byProject(rows.aliases),
    resources: byProject(rows.resources),
  };
}

const byProject = <R extends { readonly projectId: string }>(rows: readonly R[]) =>
  Map.groupBy(rows, ({ projectId }) => projectId);
