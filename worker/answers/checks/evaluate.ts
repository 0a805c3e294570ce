import type { Point } from "../../../access/lease/protocol.ts";
import type { Question } from "../../../access/types.ts";
import type { Context } from "../../platform/context.ts";
import type { Asking } from "../../platform/http/types.ts";
import { countExplanations } from "../../platform/limits/meters.ts";
import { requireScope } from "./asking.ts";
import { answerInSlices, type Batch, questionsIn } from "./batch.ts";
import { type AnswerHead, requireRevision } from "./demands.ts";
import type { CheckView } from "./explanation.ts";
import { prepare } from "./prepare.ts";

/** Answers, and the state that they hold for. */
export interface Evaluated<A> {
  readonly answer: A;
  readonly head: AnswerHead | null;
}

/**
 * Answers a service from the last acknowledged state. @param seen the state that the caller wants at least
 * @throws Failure `forbidden` for a key that may not ask; `revision_unknown`, `history_changed`
 */
export async function evaluate(
  ctx: Context,
  asking: Asking,
  question: Question,
  seen: Point | null = null,
): Promise<Evaluated<CheckView>> {
  requireScope(asking, "check");
  if (asking.explain) countExplanations(ctx, asking.key.id, 1);
  const { answer, head } = await prepare(ctx, asking, [question]);
  await requireRevision(ctx, head, seen);
  return { answer: answer(question), head };
}

/** As `evaluate`, for several: all from one state. */
export async function evaluateAll(
  ctx: Context,
  asking: Asking,
  batch: Batch,
  seen: Point | null = null,
): Promise<Evaluated<CheckView[]>> {
  requireScope(asking, "check");
  if (asking.explain) countExplanations(ctx, asking.key.id, batch.items.length);
  const prepared = await prepare(ctx, asking, questionsIn(batch));
  const { head } = prepared;
  await requireRevision(ctx, head, seen);
  return { answer: await answerInSlices(batch, prepared, asking.explain), head };
}
