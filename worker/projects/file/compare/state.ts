import type { SQL } from "drizzle-orm";
import type { Connection } from "../../../../db/database.ts";
import type { Member } from "../../../../db/reads/members.ts";
import { everyMember, wholeProjectQueries } from "../../../../db/reads/project-file.ts";
import type { ResourceRow } from "../../../../db/reads/resources.ts";
import { projectIdOf } from "../../../../db/reads/scope.ts";
import { readProject } from "../../../../db/reads/snapshot.ts";
import { notFound } from "../../../platform/errors.ts";
import type { Invitation } from "../../../platform/secrets/invitation-token.ts";
import type { ProjectRequest } from "../../core/open.ts";
import type { ProjectSnapshot } from "../../core/snapshot.ts";
import type { Alias } from "../../team/aliases.ts";
import { distinctAccess, type MemberState } from "./member-state.ts";
import { seeWhole } from "./open.ts";

/** A member of the project in the form of a file entry. */
export interface Present {
  readonly member: Member;
  readonly email: string;
  readonly memberState: MemberState;
}

/** A whole project at one revision, as far as a file can describe it. */
export interface ProjectState {
  readonly snapshot: ProjectSnapshot;
  readonly present: readonly Present[];
  readonly resources: readonly ResourceRow[];
  /** Pending invitations, including expired ones. */
  readonly invitations: readonly Invitation[];
  readonly lastImport: { readonly id: string; readonly requestHash: string; readonly isWhole: boolean } | null;
}

/** @throws Failure `forbidden`, `not_found` */
export async function readState(db: Connection, { caller, project }: ProjectRequest, now: number) {
  const projectId = projectIdOf(project);
  const rows = await readProject(db, projectId, everyMember(projectId), (id: SQL<string>) =>
    wholeProjectQueries(db, id),
  );
  if (!rows) throw notFound();
  const snapshot = seeWhole(caller, rows, now);
  const { aliases, resources, invitations, lastImport } = snapshot.extra;
  return {
    snapshot,
    present: presentOf(rows.members, aliases),
    resources,
    invitations,
    lastImport: lastImport.map(importOf)[0] ?? null,
  } satisfies ProjectState;
}

function presentOf(members: readonly Member[], aliases: readonly (Alias & { readonly memberId: string })[]): Present[] {
  const byMember = Map.groupBy(aliases, ({ memberId }) => memberId);
  return members.map((member) =>
    presentAs(
      member,
      (byMember.get(member.id) ?? []).map(({ type, id }) => ({ type, id })),
    ),
  );
}

export const presentAs = (member: Member, aliases: readonly Alias[]): Present => ({
  member,
  email: member.user?.email ?? member.placeholder?.email ?? "",
  memberState: {
    kind: member.kind,
    access: distinctAccess(member.access),
    aliases,
    attributes: member.attributes,
    placeholder: member.placeholder && { name: member.placeholder.name, until: member.row.placeholderUntil },
  },
});

function importOf({ requestHash, target, text }: { requestHash: string; target: string; text: string }) {
  const { part, parts } = (JSON.parse(text) as { after: { part: number; parts: number } }).after;
  return { id: target, requestHash, isWhole: part === parts };
}
