import { expect, test } from "vitest";
import type { Fact } from "../../access/lease/facts.ts";
import { Holder } from "../../access/lease/holder.ts";
import type { FactsWanted } from "../../access/lease/missing-facts.ts";
import { WALL_CLOCK } from "../../access/lease/server-time.ts";
import { factsFor, type Line, NOW, questionOf, type Scenario, sentenceOf } from "../access/scenario.ts";
import { SCENARIOS } from "../access/scenarios/all.ts";
import { at, lease, newMemory } from "./memory-world.ts";

const PLACE = { revision: 1, hash: "h1" };

test.each(SCENARIOS)("a holder answers: $name", (scenario) => {
  // A clock always tells some time.
  const lines = scenario.lines.filter((line) => !Number.isNaN(line.at));
  for (const line of lines) expect(ask(scenario, line), sentenceOf(line)).toBe("may" in line);
});

/** From a memory that holds nothing yet, and is brought what it says that it lacks. */
function ask(scenario: Scenario, line: Line): boolean {
  const now = line.at ?? NOW;
  const holder = holderAt(now);
  for (;;) {
    const outcome = holder.ask(questionOf(line), at(now));
    if (outcome.kind === "answer") return outcome.answer;
    expect(outcome.leases.size).toBe(0);
    expect(
      holder.store({ project: PLACE, deployment: PLACE, facts: factsWanted(scenario, line, outcome.wanted) }),
    ).toBe(true);
  }
}

function holderAt(now: number): Holder {
  const streams = { project: newMemory(), deployment: newMemory() };
  for (const stream of Object.values(streams)) lease(stream, PLACE, now);
  return new Holder(streams, WALL_CLOCK);
}

/** All people of a scenario are placeholders, so that no fact is an account's. */
function factsWanted(scenario: Scenario, line: Line, { project, subjects, resources }: FactsWanted): Fact[] {
  const facts = factsFor(scenario, line);
  const member = facts.member && { ...facts.member, userId: null, until: null };
  return [
    ...(project ? [{ kind: "project", project: facts.project } as const] : []),
    ...subjects.map((subject): Fact => ({ kind: "member", subject, member })),
    ...resources.map((resource): Fact => ({ kind: "resource", resource, stored: facts.resource })),
  ];
}
