import type { Imported } from "../answers.ts";
import { differenceView } from "../compare/difference.ts";
import type { PlannedImport } from "../plan/plan.ts";

export type { Imported } from "../answers.ts";

export interface Progress {
  readonly part: number;
  readonly parts: number;
}

/** A fully decided import. `run` writes it, reports each part as it is written, and returns the answer. */
export interface PreparedImport {
  run(onPart: (progress: Progress) => void): Promise<Imported>;
}

export const answered = (answer: Imported): PreparedImport => ({ run: async () => answer });

/** The differences of the first plan. */
export const answerTo = ({ state, problems, plan }: PlannedImport): Imported => ({
  revision: state.snapshot.project.revision,
  difference: plan && problems.length === 0 ? differenceView(state, plan.comparison) : null,
  errors: [...problems],
});

// The row also holds the text of the event; this is the room left for the answer.
const LONGEST_KEPT = 300_000;

/** The stored form of the answer, which a repeated request gets. */
export const storedAnswer = (answer: Imported): Imported =>
  JSON.stringify(answer).length <= LONGEST_KEPT ? answer : { ...answer, difference: null };
