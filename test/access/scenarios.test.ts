import { expect, test } from "vitest";
import { allows, compile } from "../../access/compile.ts";
import { decide } from "../../access/decide.ts";
import { factsFor, type Line, NOW, questionOf, type Scenario, sentenceOf } from "./scenario.ts";
import { SCENARIOS } from "./scenarios/all.ts";

test.each(SCENARIOS)("$name", (scenario) => {
  for (const line of scenario.lines) play(scenario, line);
});

function play(scenario: Scenario, line: Line) {
  const [facts, question, now] = [factsFor(scenario, line), questionOf(line), line.at ?? NOW];
  const [decision, sentence] = [decide(question, facts, now), sentenceOf(line)];
  expect(decision, sentence).toMatchObject(expectedOf(line));
  expect(allows(compile(facts), question, now), sentence).toBe(decision.allowed);
}

function expectedOf(line: Line): object {
  if ("may" in line) return { allowed: true, because: line.because ?? {} };
  return { allowed: false, reason: line.reason, ...(line.nearest ? { nearest: line.nearest } : {}) };
}
