import { LIMITS } from "../../../../access/names.ts";
import type { Context } from "../../../platform/context.ts";
import type { Problem } from "../../../platform/errors.ts";
import { type ProjectRequest, requireCurrentCaller } from "../../core/open.ts";
import { requireActive } from "../../core/snapshot.ts";
import { compare } from "../compare/compare.ts";
import type { FileComparison, Importing } from "../compare/comparison.ts";
import { type NewMembers, readNewMembers } from "../compare/new-members.ts";
import { isDeployment } from "../compare/open.ts";
import { ownerMove, withOwner } from "../compare/owner.ts";
import { type ProjectState, readState } from "../compare/state.ts";
import { checkFile } from "../read/check-file.ts";
import type { FileRead } from "../read/read.ts";
import { authorizeImport } from "./authorize.ts";
import { lengthProblems } from "./parts.ts";
import { type Step, stepsOf } from "./steps.ts";
import { validateFile } from "./validate.ts";

/** The plan to bring a project to a file's state, based on one snapshot. */
export interface PlannedImport {
  readonly state: ProjectState;
  readonly newMembers: NewMembers;
  readonly problems: readonly Problem[];
  /** Null when there are problems. */
  readonly plan: Plan | null;
}

export interface Plan {
  readonly comparison: FileComparison;
  readonly steps: readonly Step[];
}

/** @throws Failure `forbidden`, `not_found`, `project_archived`, `unauthenticated` for a key that has ended meanwhile */
export async function planImport(ctx: Context, request: ProjectRequest, file: FileRead): Promise<PlannedImport> {
  const byDeployment = isDeployment(request.caller);
  const found = await readState(ctx.db.primary(), request, ctx.now());
  requireActive(found.snapshot);
  await requireCurrentCaller(ctx, request.caller);
  const newMembers = await readNewMembers(ctx, found, file, byDeployment);
  const owner = byDeployment ? ownerMove(found, file, newMembers, ctx.newId) : null;
  const state = owner ? withOwner(found, owner) : found;
  return planFor(state, file, newMembers, { byDeployment, owner, newId: ctx.newId });
}

/** @throws Failure `forbidden` */
export function planFor(
  state: ProjectState,
  file: FileRead,
  newMembers: NewMembers,
  importing: Importing,
): PlannedImport {
  const { byDeployment } = importing;
  const problems = [...file.problems, ...checkFile(file), ...validateFile(state, file, newMembers, byDeployment)];
  if (problems.length > 0) return { state, newMembers, problems, plan: null };
  const comparison = compare(state, file, newMembers, importing);
  authorizeImport(state, comparison);
  const steps = stepsOf(comparison, state.snapshot.actor.memberId);
  const tooLong = [...lengthProblems(steps), ...storedNamesProblems(state, comparison)];
  if (tooLong.length > 0) return { state, newMembers, problems: tooLong, plan: null };
  return { state, newMembers, problems: [], plan: { comparison, steps } };
}

/** Every check of the project loads the stored names, so their total size is limited. */
function storedNamesProblems({ snapshot }: ProjectState, { project }: FileComparison): Problem[] {
  const { subject, resource } = project.storedNames ?? snapshot.project.storedNames;
  const lists = [
    ["members", subject],
    ["resources", resource],
  ] as const;
  return lists.flatMap(([path, names]) => {
    const message = `The attributes of all ${path} have at most ${LIMITS.storedNames} names.`;
    return names.length > LIMITS.storedNames ? [{ path, code: "too_many", message }] : [];
  });
}
