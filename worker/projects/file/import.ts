import type { Context } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import type { Parsed } from "../../platform/http/read-json.ts";
import { repeatedKeys } from "../../platform/http/repeated-keys.ts";
import { limit } from "../../platform/limits/limit.ts";
import { countImport } from "../../platform/limits/meters.ts";
import { invitationsSent } from "../../platform/limits/rules.ts";
import { actorName } from "../changes/actor.ts";
import { changeIdOf, findAnswer } from "../changes/change.ts";
import { accountOf, type ProjectRequest } from "../core/open.ts";
import { requireActive } from "../core/snapshot.ts";
import { findFirst, keepFirst } from "../repeats/first-answer.ts";
import { answered, answerTo, type Imported, type PreparedImport } from "./apply/answer.ts";
import { carryOut } from "./apply/apply-plan.ts";
import { prepareCreation } from "./apply/create.ts";
import type { InvitationChange } from "./compare/comparison.ts";
import { openWhole } from "./compare/open.ts";
import { planImport } from "./plan/plan.ts";
import { type FileRead, readFile } from "./read/read.ts";

export interface ImportOrder {
  readonly request: ProjectRequest;
  readonly dryRun: boolean;
  /** Reads the body. Called only after the caller is authorized to send it. */
  readBody(): Promise<Parsed>;
}

/**
 * Authorizes the caller, validates the file and plans every change before anything is written.
 * @throws Failure `forbidden`, `not_found`, `project_archived`, `slug_taken`, `invalid` with every problem at once
 */
export async function prepareImport(ctx: Context, { request, dryRun, readBody }: ImportOrder): Promise<PreparedImport> {
  const snapshot = await openWhole(ctx.db.primary(), request, ctx.now());
  const changeId = await changeIdOf(ctx, actorName(request.caller));
  const known = ctx.request.key === null ? null : await firstAnswer(ctx, changeId);
  if (known) return answered(known);
  if (snapshot) requireActive(snapshot);
  countImport(ctx, accountOf(request.caller));
  const file = readText(await readBody());
  if (!snapshot) return prepareCreation(ctx, { request, file, dryRun });
  const planned = await planImport(ctx, request, file);
  const answer = answerTo(planned);
  if (dryRun) return answered(answer);
  if (!planned.plan) throw invalid(planned.problems);
  await limitInvitations(ctx, request, planned.plan.comparison.invitations);
  return {
    async run(onPart) {
      const imported = await carryOut(ctx, { request, file, changeId, answer }, planned, onPart);
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

/** Counts toward the same limits as invitations from the Team page. @throws Failure `too_many_requests` */
async function limitInvitations(
  ctx: Context,
  { caller }: ProjectRequest,
  invitations: readonly InvitationChange[],
): Promise<void> {
  const sent = invitations.filter(({ before }) => before === null).length;
  if (sent > 0) await limit(ctx, ...invitationsSent(ctx, accountOf(caller), sent));
}
