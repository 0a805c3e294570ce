import * as v from "valibot";
import type { Question } from "../../access/types.ts";
import { type CheckView, malformedItem } from "./explanation.ts";
import { parseBody, problemIn } from "./read-body.ts";
import { CheckQuestion, Evaluations, isRecord } from "./schemas.ts";

/** One evaluation of several, or what is wrong with it. */
export type Item = { readonly question: Question } | { readonly problem: string };

export interface Batch {
  readonly items: readonly Item[];
  /** Answers end with the first such decision; null: all are given. */
  readonly stopAt: boolean | null;
}

const STOPS_AT = { execute_all: null, deny_on_first_deny: false, permit_on_first_permit: true } as const;

/** The evaluations in an AuthZEN body; null if it holds none and is one evaluation itself. @throws Failure `malformed` */
export const batchIn = (body: object): Batch | null => batchOf(parseBody(Evaluations, body));

export function batchOf({ evaluations = [], options, ...defaults }: v.InferOutput<typeof Evaluations>): Batch | null {
  if (evaluations.length === 0) return null;
  return {
    items: evaluations.map((evaluation) => itemOf(evaluation, defaults)),
    stopAt: STOPS_AT[options?.evaluations_semantic ?? "execute_all"],
  };
}

/** The questions among the evaluations. */
export const questionsIn = ({ items }: Batch): Question[] =>
  items.flatMap((item) => ("question" in item ? [item.question] : []));

/** Answers in the order asked, up to and with the decision that the batch stops at. */
export function answerInOrder(
  { items, stopAt }: Batch,
  answer: (question: Question) => CheckView,
  explain: boolean,
): CheckView[] {
  const answers: CheckView[] = [];
  for (const item of items) {
    const view = "question" in item ? answer(item.question) : malformedItem(item.problem, explain);
    answers.push(view);
    if (view.decision === stopAt) break;
  }
  return answers;
}

/** What an evaluation names replaces the default whole; nothing is merged. */
function itemOf(evaluation: unknown, defaults: object): Item {
  if (!isRecord(evaluation)) return { problem: "The evaluation must be an object." };
  const parsed = v.safeParse(CheckQuestion, { ...defaults, ...evaluation });
  return parsed.success ? { question: parsed.output } : { problem: problemIn(parsed.issues, "The evaluation") };
}
