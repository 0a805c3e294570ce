import type * as v from "valibot";
import type { Question } from "../../../access/types.ts";
import { parse } from "../../platform/http/sentences.ts";
import { type CheckView, malformedItem } from "./explanation.ts";
import type { Prepared } from "./prepare.ts";
import { parseBody, problemIn } from "./read-body.ts";
import { CheckQuestion, Evaluations, isRecord } from "./schemas.ts";
import { Slices } from "./slices.ts";

/** One evaluation of several, or what is wrong with it. */
export type Item = { readonly question: Question } | { readonly problem: string };

export interface Batch {
  readonly items: readonly Item[];
  /** The decision at which answers stop; null: all questions are answered. */
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
export function answerInOrder(batch: Batch, answer: (question: Question) => CheckView): CheckView[] {
  const answers: CheckView[] = [];
  for (const item of batch.items) {
    answers.push("question" in item ? answer(item.question) : malformedItem(item.problem, false));
    if (stopsWith(batch, answers)) break;
  }
  return answers;
}

/** As `answerInOrder`, in slices, for answers that cost more than a cache look-up. */
export async function answerInSlices(
  batch: Batch,
  { answer, weightOf }: Pick<Prepared, "answer" | "weightOf">,
  explain: boolean,
  slices = new Slices(),
): Promise<CheckView[]> {
  const answers: CheckView[] = [];
  for (const item of batch.items) {
    if ("question" in item) await slices.begin(weightOf(item.question));
    answers.push("question" in item ? answer(item.question) : malformedItem(item.problem, explain));
    if (stopsWith(batch, answers)) break;
  }
  return answers;
}

const stopsWith = ({ stopAt }: Batch, answers: readonly CheckView[]): boolean => answers.at(-1)?.decision === stopAt;

/** A member of an evaluation replaces the default as a whole; nothing is merged. */
function itemOf(evaluation: unknown, defaults: object): Item {
  if (!isRecord(evaluation)) return { problem: "The evaluation must be an object." };
  const parsed = parse(CheckQuestion, { ...defaults, ...evaluation });
  return parsed.success ? { question: parsed.output } : { problem: problemIn(parsed.issues, "The evaluation") };
}
