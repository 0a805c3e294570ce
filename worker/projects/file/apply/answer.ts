import type { Imported } from "../answers.ts";
import { differenceView } from "../compare/difference.ts";
import type { PlannedImport } from "../plan/plan.ts";

export type { Imported } from "../answers.ts";

export interface Progress {
  readonly part: number;
  readonly parts: number;
}

/** An import with everything decided. `run` writes it, telling of each part, and answers. */
export interface PreparedImport {
  run(onPart: (progress: Progress) => void): Promise<Imported>;
}

export const answered = (answer: Imported): PreparedImport => ({ run: async () => answer });

/** What the survey sets out to change. */
export const answerTo = ({ state, problems, plan }: PlannedImport): Imported => ({
  revision: state.snapshot.project.revision,
  difference: plan && problems.length === 0 ? differenceView(state, plan.comparison) : null,
  errors: [...problems],
});

// Beside the text of an event there is room for this much in its row.
const LONGEST_KEPT = 300_000;

/** What a repeated request is answered. */
export const storedAnswer = (answer: Imported): Imported =>
  JSON.stringify(answer).length <= LONGEST_KEPT ? answer : { ...answer, difference: null };
