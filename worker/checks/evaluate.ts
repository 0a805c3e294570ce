import type { Question } from "../../access/types.ts";
import type { Context } from "../context.ts";
import { type Asking, requireScope } from "./asking.ts";
import type { Batch } from "./batch.ts";
import { type CheckView, malformedItem } from "./explanation.ts";
import { prepare } from "./prepare.ts";

/** Answers a service from the last acknowledged state. @throws Failure `forbidden` for a key that may not ask. */
export async function evaluate(ctx: Context, asking: Asking, question: Question): Promise<CheckView> {
  requireScope(asking, "check");
  const { answer } = await prepare(ctx, asking, [question]);
  return answer(question);
}

/** Answers in the order asked, all from one state, up to and with the decision that the batch stops at. */
export async function evaluateAll(ctx: Context, asking: Asking, { items, stopAt }: Batch): Promise<CheckView[]> {
  requireScope(asking, "check");
  const questions = items.flatMap((item) => ("question" in item ? [item.question] : []));
  const { answer } = await prepare(ctx, asking, questions);
  const answers: CheckView[] = [];
  for (const item of items) {
    const view = "question" in item ? answer(item.question) : malformedItem(item.problem, asking.explain);
    answers.push(view);
    if (view.decision === stopAt) break;
  }
  return answers;
}
