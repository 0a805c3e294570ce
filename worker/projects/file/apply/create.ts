import * as v from "valibot";
import { BUILT_IN_GROUPS, BUILT_IN_VERSION } from "../../../../access/built-in.ts";
import type { Project } from "../../../../db/reads/snapshot.ts";
import type { Context } from "../../../platform/context.ts";
import { invalid, notFound, type Problem } from "../../../platform/errors.ts";
import { actorName } from "../../changes/actor.ts";
import { changeIdOf } from "../../changes/change.ts";
import { NO_HASH } from "../../changes/seal.ts";
import { isTaken, slugTaken } from "../../core/create.ts";
import { insertProject, type NewOwner } from "../../core/insert-project.ts";
import type { ProjectRequest } from "../../core/open.ts";
import { NewProject } from "../../core/schemas.ts";
import { readNewMembers } from "../compare/new-members.ts";
import { seeWhole } from "../compare/open.ts";
import { newOwnerIn, presentOwner } from "../compare/owner.ts";
import type { ProjectState } from "../compare/state.ts";
import { planFor, planImport } from "../plan/plan.ts";
import type { FileRead } from "../read/read.ts";
import { answered, answerTo, type Imported, type PreparedImport } from "./answer.ts";
import { carryOut } from "./apply-plan.ts";

interface Creation {
  readonly request: ProjectRequest;
  readonly file: FileRead;
  readonly dryRun: boolean;
}

/**
 * Lets a deployment key create the missing project with the owner named in the file, then imports the file into it.
 * @throws Failure `slug_taken`, also where a deleted project had it, `not_found` for what is no slug unless the file has it too, `invalid`
 */
export async function prepareCreation(ctx: Context, { request, file, dryRun }: Creation): Promise<PreparedImport> {
  if (!isSlug(request.project) && !file.problems.some(({ path }) => path === "project.slug")) throw notFound();
  if (await isTaken(ctx, request.project)) throw slugTaken(request.project);
  const project = blankProject(ctx, request.project, file);
  const blank = stateOf(ctx, request, project, null);
  const newMembers = await readNewMembers(ctx, blank, file, true);
  const owner = newOwnerIn(file, newMembers.accounts);
  const state = stateOf(ctx, request, project, owner);
  const planned = planFor(state, file, newMembers, { byDeployment: true, owner: null, newId: ctx.newId });
  const problems = [...planned.problems, ...(file.project && !owner ? [OWNER_MISSING] : [])];
  const answer = withCreation(answerTo({ ...planned, problems }), project, owner);
  if (dryRun) return answered(answer);
  if (problems.length > 0 || !owner) throw invalid(problems);
  return {
    async run(onPart) {
      await create(ctx, request, project, owner);
      const changeId = await changeIdOf(ctx, actorName(request.caller));
      return carryOut(ctx, { request, file, changeId, answer }, await planImport(ctx, request, file), onPart);
    },
  };
}

const isSlug = (text: string): boolean => v.is(NewProject.entries.slug.wrapped, text);

const OWNER_MISSING: Problem = {
  path: "project.owner",
  code: "missing",
  message: "A new project needs an owner: project.owner.email.",
};

/** The project at its first revision: the file's project fields and its owner. */
function blankProject(ctx: Context, slug: string, { project, members, resources }: FileRead): Project {
  const names = (entries: readonly { readonly value: { readonly attributes: object } }[]) =>
    [...new Set(entries.flatMap(({ value }) => Object.keys(value.attributes)))].sort();
  return {
    ...{ id: ctx.newId("prj"), slug, revision: 0, hash: NO_HASH, createdAt: ctx.now(), deletedAt: null },
    ...{ name: project?.name ?? slug, timeZone: project?.timeZone ?? "UTC", status: "active", archivedAt: null },
    catalogue: {
      version: BUILT_IN_VERSION,
      builtInGroups: BUILT_IN_GROUPS.filter((group) => project?.builtInGroups.includes(group) ?? true),
      permissions: [],
      presets: [],
    },
    storedNames: { subject: names(members), resource: names(resources) },
  };
}

function stateOf(ctx: Context, { caller }: ProjectRequest, project: Project, owner: NewOwner | null): ProjectState {
  const place = { projectId: project.id, revision: 1 };
  const present = owner ? [presentOwner(owner, place, ctx.newId("mem"), ctx.now())] : [];
  const snapshot = seeWhole(caller, { project, members: [], extra: {} }, ctx.now());
  return { snapshot, present, resources: [], invitations: [], lastImport: null };
}

function withCreation(answer: Imported, project: Project, owner: NewOwner | null): Imported {
  if (!answer.difference) return answer;
  const { slug, name, timeZone, catalogue, storedNames } = project;
  const fields = { slug, name, timeZone, builtInGroups: catalogue.builtInGroups, storedNames, owner: owner?.email };
  const added = Object.entries(fields).map(([key, after]) => [key, { before: null, after }]);
  return { ...answer, difference: { ...answer.difference, project: Object.fromEntries(added) } };
}

/** If another request creates the project first, the import continues into that project. */
async function create(ctx: Context, { caller }: ProjectRequest, project: Project, owner: NewOwner): Promise<void> {
  const { id, slug, name, timeZone, catalogue, storedNames } = project;
  const state = { name, timeZone, builtInGroups: catalogue.builtInGroups, storedNames };
  const writing = { id, slug, changeId: ctx.newId("chg"), actor: actorName(caller), state, owner };
  try {
    await insertProject(ctx, writing);
  } catch (error) {
    if (!(await isTaken(ctx, slug))) throw error;
  }
}
