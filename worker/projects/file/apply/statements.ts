import type { Statement } from "../../../../db/database.ts";
import { dropPermissions, dropPresets, writePermissions, writePresets } from "../../../../db/writes/catalogue.ts";
import { reviseProject, type StateEdit } from "../../../../db/writes/projects.ts";
import { endResources, writeResources } from "../../../../db/writes/resources.ts";
import type { Mail } from "../../../mail/mails.ts";
import type { Context } from "../../../platform/context.ts";
import type { ProjectSnapshot } from "../../core/snapshot.ts";
import type { FileComparison } from "../compare/comparison.ts";
import type { NewMembers } from "../compare/new-members.ts";
import { moveStatements } from "../compare/owner.ts";
import type { ProjectState } from "../compare/state.ts";
import type { Part } from "../plan/parts.ts";
import type { Step } from "../plan/steps.ts";
import { invitationStatements } from "./write-invitations.ts";
import { addedStatements, editedStatements, endedStatements, memberMails } from "./write-members.ts";

/** Shared by all parts of one import. */
export interface ImportWrite {
  readonly state: ProjectState;
  readonly newMembers: NewMembers;
  readonly comparison: FileComparison;
}

/** The statements of one part. Deletions come first, to free addresses and aliases for their next members. */
export function writePart(
  ctx: Context,
  snapshot: ProjectSnapshot,
  { state, newMembers, comparison }: ImportWrite,
  part: Part,
): { statements: Statement[]; mails: Mail[] } {
  const members = changesOf(part, "member");
  const { invitations } = state;
  const invited = invitationStatements(ctx, snapshot, changesOf(part, "invitation"), { invitations, ...newMembers });
  return {
    statements: [
      ...changesOf(part, "owner").flatMap((move) => moveStatements(ctx, snapshot, move, invitations)),
      ...endedStatements(ctx, snapshot, members),
      ...catalogueStatements(ctx, snapshot, part),
      ...presetStatements(ctx, snapshot, part),
      ...editedStatements(ctx, snapshot, members),
      ...addedStatements(ctx, snapshot, members, invitations),
      ...invited.statements,
      ...resourceStatements(ctx, snapshot, part),
    ],
    mails: [...memberMails({ ...snapshot, catalogue: comparison.after }, members), ...invited.mails],
  };
}

type ChangeOf<K extends Step["kind"]> = Extract<Step, { kind: K; change: unknown }>["change"];

const changesOf = <K extends Exclude<Step["kind"], "catalogue">>(part: Part, kind: K): ChangeOf<K>[] =>
  part.flatMap((step) => (step.kind === kind && "change" in step ? [step.change as ChangeOf<K>] : []));

function catalogueStatements(ctx: Context, { project, next }: ProjectSnapshot, part: Part): Statement[] {
  const db = ctx.db.primary();
  const place = { projectId: project.id, revision: next };
  return part.flatMap((step) => {
    if (step.kind !== "catalogue") return [];
    const written = step.permissions.map(({ after }) => after);
    const retired = written.filter((permission) => permission.retired).map(({ name }) => name);
    return [
      ...(Object.keys(step.project).length > 0 ? reviseProject(db, place, project, step.project as StateEdit) : []),
      ...(retired.length > 0 ? dropPermissions(db, place, retired) : []),
      ...(written.length > 0 ? writePermissions(db, place, written) : []),
    ];
  });
}

/** No member keeps the key of a retired preset. */
function presetStatements(ctx: Context, { project, next }: ProjectSnapshot, part: Part): Statement[] {
  const db = ctx.db.primary();
  const place = { projectId: project.id, revision: next };
  const written = changesOf(part, "preset").map((change) => change.after);
  const gone = written.filter(({ retired }) => retired).map(({ key }) => key);
  return [
    ...(gone.length > 0 ? dropPresets(db, place, gone) : []),
    ...(written.length > 0 ? writePresets(db, place, written, () => ctx.newId("grt")) : []),
  ];
}

function resourceStatements(ctx: Context, { project, next }: ProjectSnapshot, part: Part): Statement[] {
  const db = ctx.db.primary();
  const place = { projectId: project.id, revision: next };
  const changes = changesOf(part, "resource");
  const ended = changes.flatMap(({ before, after }) => (before && !after ? [before] : []));
  const written = changes.flatMap(({ after }) => after ?? []);
  return [
    ...(ended.length > 0 ? [endResources(db, place, ended)] : []),
    ...(written.length > 0 ? writeResources(db, place, written) : []),
  ];
}
