import { describe, expect, test } from "vitest";
import { MUTANTS } from "./model/mutants/all.ts";
import { ALL_RULES } from "./model/rules.ts";
import { runSchedule } from "./model/run.ts";
import { STORMS } from "./model/weather.ts";

const SCHEDULES = 10;
/** The first schedule in which a mutant shows comes well before that. */
const MOST_SCHEDULES = 60;

describe("with every rule, whatever is lost, late, doubled, evicted, restored or asleep", () => {
  test.each(STORMS)("no answer is late, none goes back, and each is true where it says: %s", (storm) => {
    let answers = 0;
    for (let seed = 0; seed < SCHEDULES; seed++) {
      const result = runSchedule(storm, seed, ALL_RULES);
      expect([...result.complaints], `schedule ${seed}`).toEqual([]);
      answers += result.answers;
    }
    expect(answers).toBeGreaterThan(SCHEDULES);
  });
});

describe("without one rule some answer is late or goes back", () => {
  test.each(MUTANTS)("rule $rule, $without", ({ storm, rules }) => {
    const seeds = Array.from({ length: MOST_SCHEDULES }, (_, seed) => seed);
    const found = seeds.find((seed) => {
      const { complaints } = runSchedule(storm, seed, rules);
      return complaints.has("late") || complaints.has("back");
    });
    expect(found).toBeDefined();
  });
});
