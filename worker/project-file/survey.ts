import { LIMITS } from "../../access/names.ts";
import type { Context } from "../context.ts";
import type { Problem } from "../errors.ts";
import { type ProjectRequest, requireCurrentCaller } from "../projects/open.ts";
import { requireActive } from "../projects/seen.ts";
import { authorizeImport } from "./authorize.ts";
import { checkFile } from "./check.ts";
import { compare } from "./compare.ts";
import type { Comparison, Importing } from "./comparison.ts";
import { judgeFile } from "./judge.ts";
import { type Newcomers, readNewcomers } from "./newcomers.ts";
import { isDeployment } from "./open.ts";
import { ownerMove, withOwner } from "./owner.ts";
import { lengthProblems } from "./parts.ts";
import type { FileRead } from "./read.ts";
import { type ProjectState, readState } from "./state.ts";
import { type Step, stepsOf } from "./steps.ts";

/** A project and a file side by side, decided on one snapshot. */
export interface Survey {
  readonly state: ProjectState;
  readonly newcomers: Newcomers;
  readonly problems: readonly Problem[];
  /** Null when there are problems. */
  readonly plan: Plan | null;
}

export interface Plan {
  readonly comparison: Comparison;
  readonly steps: readonly Step[];
}

/** @throws Failure `forbidden`, `not_found`, `project_archived`, `unauthenticated` for a key that has ended meanwhile */
export async function surveyProject(ctx: Context, request: ProjectRequest, file: FileRead): Promise<Survey> {
  const byDeployment = isDeployment(request.caller);
  const found = await readState(ctx.db.primary(), request, ctx.now());
  requireActive(found.seen);
  await requireCurrentCaller(ctx, request.caller);
  const newcomers = await readNewcomers(ctx, found, file, byDeployment);
  const owner = byDeployment ? ownerMove(found, file, newcomers, ctx.newId) : null;
  const state = owner ? withOwner(found, owner) : found;
  return surveyState(state, file, newcomers, { byDeployment, owner, newId: ctx.newId });
}

/** @throws Failure `forbidden` */
export function surveyState(state: ProjectState, file: FileRead, newcomers: Newcomers, importing: Importing): Survey {
  const { byDeployment } = importing;
  const problems = [...file.problems, ...checkFile(file), ...judgeFile(state, file, newcomers, byDeployment)];
  if (problems.length > 0) return { state, newcomers, problems, plan: null };
  const comparison = compare(state, file, newcomers, importing);
  authorizeImport(state, comparison);
  const steps = stepsOf(comparison, state.seen.actor.memberId);
  const tooLong = [...lengthProblems(steps), ...storedNamesProblems(state, comparison)];
  if (tooLong.length > 0) return { state, newcomers, problems: tooLong, plan: null };
  return { state, newcomers, problems: [], plan: { comparison, steps } };
}

/** Every check of the project knows them. */
function storedNamesProblems({ seen }: ProjectState, { project }: Comparison): Problem[] {
  const { subject, resource } = project.storedNames ?? seen.project.storedNames;
  const lists = [
    ["members", subject],
    ["resources", resource],
  ] as const;
  return lists.flatMap(([path, names]) => {
    const message = `The attributes of all ${path} have at most ${LIMITS.storedNames} names.`;
    return names.length > LIMITS.storedNames ? [{ path, code: "too_many", message }] : [];
  });
}
