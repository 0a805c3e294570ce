import type { ChainProblem } from "./chain.ts";

export interface Findings {
  /** The first problems, by revision. */
  problems: { revision: number; problem: ChainProblem }[];
  /** The number of all problems. */
  problemCount: number;
}

const MOST_SHOWN = 1_000;

/** Counts every problem but keeps only the first thousand, however many revisions are missing. */
export function findings() {
  const problems: Findings["problems"] = [];
  let problemCount = 0;
  const add = (revision: number, problem: ChainProblem): void => {
    problemCount++;
    if (problems.length < MOST_SHOWN) problems.push({ revision, problem });
  };
  return {
    add,
    addMissing(first: number, last: number): void {
      const shown = Math.min(last, first + MOST_SHOWN - 1);
      for (let revision = first; revision <= shown; revision++) add(revision, "missing");
      problemCount += Math.max(0, last - Math.max(shown, first - 1));
    },
    all: (): Findings => ({ problems, problemCount }),
  };
}
