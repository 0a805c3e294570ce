import type { Point } from "../../access/lease/protocol.ts";
import type { Question } from "../../access/types.ts";
import type { Context } from "../context.ts";
import { type Asking, requireScope } from "./asking.ts";
import type { Batch } from "./batch.ts";
import { type Head, requireRevision } from "./demands.ts";
import { type CheckView, malformedItem } from "./explanation.ts";
import { prepare } from "./prepare.ts";

/** Answers, and the state that they are of. */
export interface Evaluated<A> {
  readonly answer: A;
  readonly head: Head | null;
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
  const { answer, head } = await prepare(ctx, asking, [question]);
  await requireRevision(ctx, head, seen);
  return { answer: answer(question), head };
}

/** Answers in the order asked, all from one state, up to and with the decision that the batch stops at. */
export async function evaluateAll(
  ctx: Context,
  asking: Asking,
  { items, stopAt }: Batch,
  seen: Point | null = null,
): Promise<Evaluated<CheckView[]>> {
  requireScope(asking, "check");
  const questions = items.flatMap((item) => ("question" in item ? [item.question] : []));
  const { answer, head } = await prepare(ctx, asking, questions);
  await requireRevision(ctx, head, seen);
  const answers: CheckView[] = [];
  for (const item of items) {
    const view = "question" in item ? answer(item.question) : malformedItem(item.problem, asking.explain);
    answers.push(view);
    if (view.decision === stopAt) break;
  }
  return { answer: answers, head };
}
