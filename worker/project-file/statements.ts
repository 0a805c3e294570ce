import type { Statement } from "../../db/database.ts";
import { dropPermissions, dropPresets, writePermissions, writePresets } from "../../db/writes/catalogue.ts";
import { reviseProject, type StateEdit } from "../../db/writes/projects.ts";
import { endResources, writeResources } from "../../db/writes/resources.ts";
import type { Context } from "../context.ts";
import type { Letter } from "../mail/letters.ts";
import type { Seen } from "../projects/seen.ts";
import type { Comparison } from "./comparison.ts";
import type { Newcomers } from "./newcomers.ts";
import { moveStatements } from "./owner.ts";
import type { Part } from "./parts.ts";
import type { ProjectState } from "./state.ts";
import type { Step } from "./steps.ts";
import { invitationStatements } from "./write-invitations.ts";
import { addedStatements, editedStatements, endedStatements, memberLetters } from "./write-members.ts";

/** All that is known while the parts of one import are written. */
export interface Writing {
  readonly state: ProjectState;
  readonly newcomers: Newcomers;
  readonly comparison: Comparison;
}

/** The statements of one part: what ends stands first, so that addresses and aliases are free for whom they go to. */
export function writePart(
  ctx: Context,
  seen: Seen,
  { state, newcomers, comparison }: Writing,
  part: Part,
): { statements: Statement[]; letters: Letter[] } {
  const members = changesOf(part, "member");
  const { invitations } = state;
  const invited = invitationStatements(ctx, seen, changesOf(part, "invitation"), { invitations, ...newcomers });
  return {
    statements: [
      ...changesOf(part, "owner").flatMap((move) => moveStatements(ctx, seen, move, invitations)),
      ...endedStatements(ctx, seen, members),
      ...catalogueStatements(ctx, seen, part),
      ...presetStatements(ctx, seen, part),
      ...editedStatements(ctx, seen, members),
      ...addedStatements(ctx, seen, members, invitations),
      ...invited.statements,
      ...resourceStatements(ctx, seen, part),
    ],
    letters: [...memberLetters({ ...seen, catalogue: comparison.after }, members), ...invited.letters],
  };
}

type ChangeOf<K extends Step["kind"]> = Extract<Step, { kind: K; change: unknown }>["change"];

const changesOf = <K extends Exclude<Step["kind"], "catalogue">>(part: Part, kind: K): ChangeOf<K>[] =>
  part.flatMap((step) => (step.kind === kind && "change" in step ? [step.change as ChangeOf<K>] : []));

function catalogueStatements(ctx: Context, { project, next }: Seen, part: Part): Statement[] {
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
function presetStatements(ctx: Context, { project, next }: Seen, part: Part): Statement[] {
  const db = ctx.db.primary();
  const place = { projectId: project.id, revision: next };
  const written = changesOf(part, "preset").map((change) => change.after);
  const gone = written.filter(({ retired }) => retired).map(({ key }) => key);
  return [
    ...(gone.length > 0 ? dropPresets(db, place, gone) : []),
    ...(written.length > 0 ? writePresets(db, place, written, () => ctx.newId("grt")) : []),
  ];
}

function resourceStatements(ctx: Context, { project, next }: Seen, part: Part): Statement[] {
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
