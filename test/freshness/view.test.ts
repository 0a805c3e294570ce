import { expect, test } from "vitest";
import { grant } from "../access/scenario.ts";
import { answerOf, changeOf, mayAnn, placeOf, recordsAt, viewAt } from "./known-project.ts";
import { at } from "./memory-world.ts";

test("a member who went and came back is not taken for gone by an answer from in between", () => {
  const view = viewAt(5);
  expect(view.memory.ask(mayAnn, at(1))).toEqual({ kind: "answer", answer: true });
  view.hear({ kind: "changes", base: placeOf(5), changes: [changeOf(6)] });
  const ask = view.ask(1, 5_000);
  // Gone at 7, back at 8: both are heard before the answer, which knows of 7 alone.
  view.hear({ kind: "changes", base: placeOf(6), changes: [changeOf(7), changeOf(8)] });
  view.take(ask, answerOf({ changes: [changeOf(7)], records: recordsAt(7, []) }), at(0), at(1));
  expect(view.memory.ask(mayAnn, at(2)).kind).toBe("missing");
});

test("who is not among records from ahead may still be there where memory stands", () => {
  const view = viewAt(5);
  view.hear({ kind: "changes", base: placeOf(5), changes: [changeOf(6)] });
  const part = answerOf({ changes: [changeOf(7, [])], leaseMs: 0, records: recordsAt(9, []) });
  view.take(view.ask(1, 5_000), part, at(0), at(1));
  expect(view.memory.ask(mayAnn, at(2)).kind).toBe("missing");
});

test("an answer older than one already given gives no lease", () => {
  const view = viewAt(5);
  const ask = view.ask(1, 5_000);
  view.saw(6);
  view.take(ask, answerOf({}), at(0), at(1));
  expect(view.isLeased(at(2))).toBe(false);
  view.take(view.ask(2, 5_000), answerOf({ changes: [changeOf(6, [])] }), at(2), at(3));
  expect(view.isLeased(at(4))).toBe(true);
});

test("a grant begins no earlier and ends no later than it says, however long a lease's question and answer took", () => {
  const view = viewAt(5, { presets: [], grants: [grant("a.x", { startsAt: 13_000, expiresAt: 20_000 })] });
  const mayAnnAt = (serverTime: number) => view.memory.ask(mayAnn, at(serverTime - 10_000));
  const [yes, no] = [true, false].map((answer) => ({ kind: "answer", answer }));
  // Sent at 10,000 by the server's time, answered at 12,000, received at 12,500.
  view.take(view.ask(1, 30_000), answerOf({ at: 12_000, leaseMs: 30_000 }), at(0), at(2_500));
  expect([12_500, 12_999].map(mayAnnAt)).toEqual([no, no]);
  // For all that is known here it was 12,000 on receipt, and 12,000 on sending.
  expect([13_499, 13_500, 17_999, 18_000].map(mayAnnAt)).toEqual([no, yes, yes, no]);
});
