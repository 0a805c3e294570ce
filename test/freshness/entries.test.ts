import fc from "fast-check";
import { expect, test } from "vitest";
import type { Holder } from "../../access/lease/holder.ts";
import { joinKey } from "../../access/lease/key.ts";
import { at, leasedHolder } from "./memory-world.ts";
import { FIRST_DEPLOYMENT, FIRST_PROJECT, nextChange } from "./model/changes.ts";
import { Dice } from "./model/dice.ts";
import { History, headOf, type Snapshot } from "./model/history.ts";
import { QUESTIONS } from "./model/questions.ts";
import { readFacts } from "./model/reads.ts";
import { naiveAnswer } from "./model/state.ts";

test("what is kept through any changes answers as the state after them, or not at all", () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 4 }), (seed, steps) => {
      const history = historyOf(seed, 3);
      const holder = holderAt(history.latest);
      remember(holder, history.latest);
      for (let step = 0; step < steps; step++) change(history, new Dice(seed + step + 1));
      follow(holder, history.latest);
      for (const question of QUESTIONS) {
        const outcome = holder.ask(question, at(1));
        const { project, deployment } = history.latest;
        if (outcome.kind === "missing") continue;
        expect(outcome.answer).toBe(naiveAnswer(project.state, deployment.state, question, 1));
      }
    }),
    { numRuns: 300 },
  );
});

test("a change drops nothing that it does not name", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const history = historyOf(seed, 3);
      const holder = holderAt(history.latest);
      remember(holder, history.latest);
      history.commit({ stream: "project", state: history.latest.project.state, change: { kind: "nothing" } });
      follow(holder, history.latest);
      for (const question of QUESTIONS) expect(holder.ask(question, at(1)).kind).toBe("answer");
    }),
    { numRuns: 50 },
  );
});

test("two lists of parts that make the same key are the same list", () => {
  const part = fc.oneof(fc.string(), fc.stringMatching(/^[0-9:]{0,6}$/), fc.string({ unit: "binary" }));
  const parts = fc.array(part, { maxLength: 4 });
  fc.assert(
    fc.property(parts, parts, fc.nat({ max: 12 }), (some, others, cut) => {
      expect(joinKey(...some) === joinKey(...others)).toBe(JSON.stringify(some) === JSON.stringify(others));
      // The same characters with the border elsewhere.
      const text = some.join("");
      const moved = [text.slice(0, cut), text.slice(cut)];
      expect(joinKey(...moved) === joinKey(...some)).toBe(JSON.stringify(moved) === JSON.stringify(some));
    }),
    { numRuns: 2_000 },
  );
});

function historyOf(seed: number, changes: number): History {
  const history = new History(FIRST_PROJECT, FIRST_DEPLOYMENT);
  for (let step = 0; step < changes; step++) change(history, new Dice(seed - step));
  return history;
}

function change(history: History, dice: Dice): void {
  history.commit(nextChange(dice, 1_000, history.latest));
}

const holderAt = ({ project, deployment }: Snapshot): Holder => leasedHolder(headOf(project), headOf(deployment));

/** Reads the missing facts of any question, until none is missing. */
function remember(holder: Holder, snapshot: Snapshot): void {
  for (;;) {
    const outcome = holder.askAll(QUESTIONS, () => at(1));
    if (outcome.kind === "answer") return;
    expect(holder.store(readFacts(snapshot, outcome.wanted))).toBe(true);
  }
}

/** Takes the changes up to this state, as from the feed. */
function follow(holder: Holder, snapshot: Snapshot): void {
  for (const stream of ["project", "deployment"] as const) {
    const memory = holder.streams[stream];
    const changes = snapshot[stream].events.filter(({ revision }) => !memory.reaches(revision));
    memory.follow({ generation: "g", ...headOf(snapshot[stream]), base: memory.record, changes });
  }
}
