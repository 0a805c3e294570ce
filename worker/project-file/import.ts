import { actorName } from "../changes/actor.ts";
import { changeIdOf, findAnswer } from "../changes/change.ts";
import type { Context } from "../context.ts";
import { invalid } from "../errors.ts";
import type { Parsed } from "../http/read-json.ts";
import { repeatedKeys } from "../http/repeated-keys.ts";
import { limit } from "../limits/limit.ts";
import { countImport } from "../limits/meters.ts";
import { invitationsSent } from "../limits/rules.ts";
import { accountOf, type ProjectRequest } from "../projects/open.ts";
import { requireActive } from "../projects/seen.ts";
import { findFirst, keepFirst } from "../repeats/first-answer.ts";
import { answered, answerTo, type Imported, type PreparedImport } from "./answer.ts";
import { carryOut } from "./carry-out.ts";
import type { InvitationChange } from "./comparison.ts";
import { prepareCreation } from "./create.ts";
import { openWhole } from "./open.ts";
import { type FileRead, readFile } from "./read.ts";
import { surveyProject } from "./survey.ts";

export interface ImportOrder {
  readonly request: ProjectRequest;
  readonly dryRun: boolean;
  /** The body: read only once it is clear that the caller may send it. */
  readBody(): Promise<Parsed>;
}

/**
 * Reads and decides everything before anything is written: who may, what is wrong with the file, what it changes.
 * @throws Failure `forbidden`, `not_found`, `project_archived`, `slug_taken`, `invalid` with every problem at once
 */
export async function prepareImport(ctx: Context, { request, dryRun, readBody }: ImportOrder): Promise<PreparedImport> {
  const seen = await openWhole(ctx.db.primary(), request, ctx.now());
  const changeId = await changeIdOf(ctx, actorName(request.caller));
  const known = ctx.request.key === null ? null : await firstAnswer(ctx, changeId);
  if (known) return answered(known);
  if (seen) requireActive(seen);
  countImport(ctx, accountOf(request.caller));
  const file = readText(await readBody());
  if (!seen) return prepareCreation(ctx, { request, file, dryRun });
  const survey = await surveyProject(ctx, request, file);
  const answer = answerTo(survey);
  if (dryRun) return answered(answer);
  if (!survey.plan) throw invalid(survey.problems);
  await limitInvitations(ctx, request, survey.plan.comparison.invitations);
  return {
    async run(onPart) {
      const imported = await carryOut(ctx, { request, file, changeId, answer }, survey, onPart);
      if (ctx.request.key !== null) await keepFirst(ctx, changeId, done(imported));
      return imported;
    },
  };
}

const done = (body: Imported) => ({ kind: "done", status: 200, body, etag: null }) as const;

/** @throws Failure `idempotency_mismatch`, `idempotency_expired` */
async function firstAnswer(ctx: Context, changeId: string): Promise<Imported | null> {
  const first = await findFirst(ctx, changeId);
  if (first?.answer?.kind === "done") return first.answer.body as Imported;
  return (await findAnswer<Imported>(ctx, changeId))?.answer ?? null;
}

function readText(parsed: Parsed): FileRead {
  const file = readFile(parsed.value);
  return { ...file, problems: [...repeatedKeys(parsed), ...file.problems] };
}

/** Counted as those that are sent from the Team page. @throws Failure `too_many_requests` */
async function limitInvitations(
  ctx: Context,
  { caller }: ProjectRequest,
  invitations: readonly InvitationChange[],
): Promise<void> {
  const sent = invitations.filter(({ before }) => before === null).length;
  if (sent > 0) await limit(ctx, ...invitationsSent(ctx, accountOf(caller), sent));
}
