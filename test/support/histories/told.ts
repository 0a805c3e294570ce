import { expect } from "vitest";
import type { Asked } from "../service.ts";
import type { Place } from "./chronicle.ts";
import { allowsNaively } from "./naive.ts";
import type { Scene } from "./scene.ts";

type Range = readonly [from: number, to: number];

/** Answers that were given together, and what is known of the state that they are of. */
export interface Told {
  readonly by: string;
  readonly asked: readonly Asked[];
  readonly answers: readonly boolean[];
  readonly revisions: Range;
  /** Of the accounts, whose state no answer says. */
  readonly accounts: Range;
  /** When the clock was read, epoch ms. */
  readonly time: Range;
}

/** The state that explains all the answers; the oldest of several, so that any answer from before it is caught. */
export function explain(scene: Scene, told: Told): Place {
  const found = placesIn(told).find((place) => mistakesAt(scene, told, place).length === 0);
  if (found) return found;
  const [revision, accounts] = [told.revisions[1], told.accounts[1]];
  const newest = { state: scene.past.stateAt(revision), users: scene.past.usersAt(accounts) };
  const said = { ...told, asked: undefined, mistakes: mistakesAt(scene, told, { revision, accounts }), newest };
  return expect.fail(`No state explains these answers: ${JSON.stringify(said, null, 1)}`);
}

const placesIn = ({ revisions, accounts }: Told): Place[] =>
  between(revisions).flatMap((revision) => between(accounts).map((each) => ({ revision, accounts: each })));

const between = ([from, to]: Range): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** The answers that would differ in that state, at any reading of the clock. */
function mistakesAt({ past, words }: Scene, { asked, answers, time }: Told, { revision, accounts }: Place) {
  const [state, users] = [past.stateAt(revision), past.usersAt(accounts)];
  const moments = words.momentsIn(time);
  return asked.flatMap((question, at) => {
    const isRight = moments.some((now) => allowsNaively(state, users, question, now) === answers[at]);
    return isRight ? [] : [{ question, answer: answers[at] }];
  });
}
