import { describe, expect, test } from "vitest";
import { answerInSlices, type Batch } from "../../worker/answers/checks/batch.ts";
import { Slices } from "../../worker/answers/checks/slices.ts";

const question = { subject: { type: "user", id: "u" }, action: { name: "view" }, resource: { type: "post", id: "1" } };
const NONE = { decision: false };

/** How often others had their turn, and how many questions were answered before each turn. */
async function turnsIn(weights: readonly number[], stopAt: Batch["stopAt"] = null) {
  const asked = weights.map((weight) => ({ weight, question: { ...question } }));
  const batch = { items: asked, stopAt };
  let answered = 0;
  const before: number[] = [];
  const slices = new Slices(async () => void before.push(answered));
  const weightOf = (each: object) => asked.find((item) => item.question === each)?.weight ?? 0;
  const answer = () => {
    answered++;
    return NONE;
  };
  const answers = await answerInSlices(batch, { answer, weightOf }, true, slices);
  return { answers: answers.length, before };
}

describe("a batch that asks why", () => {
  test("lets others have their turn after every twenty questions about a member with a thousand grants", async () => {
    const { answers, before } = await turnsIn(Array.from({ length: 1_000 }, () => 1_000));
    expect([answers, before]).toEqual([1_000, Array.from({ length: 49 }, (_, turn) => 20 * (turn + 1))]);
  });

  test("goes through at once where little is compared", async () => {
    expect(await turnsIn(Array.from({ length: 1_000 }, () => 6))).toEqual({ answers: 1_000, before: [] });
  });

  test("makes a member's many grants ready in a turn of their own", async () => {
    expect((await turnsIn([200_000, 200_000, 1_000])).before).toEqual([1, 2]);
  });

  test("ends where it was told to", async () => {
    expect(await turnsIn([1_000, 1_000], false)).toEqual({ answers: 1, before: [] });
  });
});
