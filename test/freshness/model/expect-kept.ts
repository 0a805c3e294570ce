import { expect } from "vitest";
import { ALL_RULES } from "./rules.ts";
import { runSchedule } from "./run.ts";
import type { Storm } from "./weather.ts";

/** In so many schedules no answer is late, none goes back, each is true where it says; and there are answers at all. */
export function expectKept(storm: Storm, from: number, to: number): void {
  let answers = 0;
  for (let seed = from; seed < to; seed++) {
    const result = runSchedule(storm, seed, ALL_RULES);
    expect([...result.complaints], `schedule ${seed}`).toEqual([]);
    answers += result.answers;
  }
  expect(answers).toBeGreaterThan(to - from);
}
