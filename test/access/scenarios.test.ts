import { expect, test } from "vitest";
import { allows, compile } from "../../access/compile.ts";
import { decide } from "../../access/decide.ts";
import { factsFor, type Line, questionOf, type Scenario } from "./scenario.ts";
import { builtInTable } from "./scenarios/built-in-table.ts";
import { catalogue } from "./scenarios/catalogue.ts";
import { comparisons } from "./scenarios/comparisons.ts";
import { projects } from "./scenarios/projects.ts";
import { scopes } from "./scenarios/scopes.ts";
import { storedWins } from "./scenarios/stored-wins.ts";
import { windows } from "./scenarios/windows.ts";

const SCENARIOS = [...builtInTable, ...catalogue, ...comparisons, ...projects, ...scopes, ...storedWins, ...windows];

test.each(SCENARIOS)("$name", (scenario) => {
  for (const line of scenario.lines) play(scenario, line);
});

function play(scenario: Scenario, line: Line) {
  const [facts, question, now] = [factsFor(scenario, line), questionOf(line), line.at ?? 1_000];
  const [decision, sentence] = [decide(question, facts, now), sentenceOf(line)];
  expect(decision, sentence).toMatchObject(expectedOf(line));
  expect(allows(compile(facts), question, now), sentence).toBe(decision.allowed);
}

function expectedOf(line: Line): object {
  if ("may" in line) return { allowed: true, because: line.because ?? {} };
  return { allowed: false, reason: line.reason, ...(line.nearest ? { nearest: line.nearest } : {}) };
}

function sentenceOf(line: Line): string {
  const verb = "may" in line ? `may ${line.may}` : `may not ${line.mayNot}`;
  const reason = "may" in line ? "" : `: ${line.reason}`;
  return `${line.who} ${verb} on ${line.on}${line.at === undefined ? "" : ` at ${line.at}`}${reason}`;
}
