import { expect, test } from "vitest";
import type { HubQuestion } from "../../access/lease/protocol.ts";
import { HubState } from "../../worker/answers/freshness/hub-state.ts";

const TERMS = { usualMs: 1_000, mostMs: 5_000 };
const NOTHING_YET = { head: null, events: [] };

test("a stream without any events is confirmed by every look, and no cache is told to forget", () => {
  let generations = 0;
  const hub = new HubState({ newGeneration: () => `g${++generations}` });
  const ask = (question: HubQuestion, now: number) => hub.answer(hub.receive(question), TERMS, now);
  hub.verify(hub.beginVerification(0), NOTHING_YET);
  const first = ask({ base: null, atLeast: 0, latest: false }, 0);
  expect(hub.verify(hub.beginVerification(5_000), NOTHING_YET)).toBe("confirmed");
  expect(ask({ base: first, atLeast: 0, latest: false }, 5_000)).toMatchObject({ revision: 0, changes: [] });
});

test("a stream whose history is gone is another one", () => {
  const hub = new HubState({ newGeneration: () => crypto.randomUUID() });
  hub.verify(hub.beginVerification(0), { head: { revision: 3, hash: "h3" }, events: [] });
  expect(hub.verify(hub.beginVerification(5_000), NOTHING_YET)).toBe("replaced");
});
