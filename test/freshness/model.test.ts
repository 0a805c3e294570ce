import { describe, expect, test } from "vitest";
import { expectKept } from "./model/expect-kept.ts";
import { MUTANTS } from "./model/mutants/all.ts";
import { runSchedule } from "./model/run.ts";
import { STORMS } from "./model/weather.ts";

const SCHEDULES = 6;
/** The first schedule in which a mutant shows comes well before that. */
const MOST_SCHEDULES = 60;

describe("with every rule", () => {
  test.each(STORMS)("no answer is late, none goes back, and each is true where it says: %s", (storm) => {
    expectKept(storm, 0, SCHEDULES);
  });
});

describe("without one rule", () => {
  test.each(MUTANTS)("some answer is late or goes back: $rule, $without", ({ storm, rules }) => {
    const seeds = Array.from({ length: MOST_SCHEDULES }, (_, seed) => seed);
    const found = seeds.find((seed) => {
      const { complaints } = runSchedule(storm, seed, rules);
      return complaints.has("late") || complaints.has("back");
    });
    expect(found).toBeDefined();
  });
});
