import { describe, expect, test, vi } from "vitest";
import type { Point } from "../../access/lease/protocol.ts";
import { Gaps } from "../../sdk/sync/gaps.ts";
import { View } from "../../sdk/sync/view.ts";
import { FeedNews } from "../../worker/answers/freshness/feed-news.ts";
import { FeedRequests } from "../../worker/answers/freshness/feed-requests.ts";
import type { StreamRead } from "../../worker/answers/freshness/hub-state.ts";
import { LogVerifier } from "../../worker/answers/freshness/log-verifier.ts";
import { expectKept, fakeTime } from "./feed/expect-kept.ts";
import { CALM, type FeedWeather, STORMS } from "./feed/weather.ts";
import { runFeed } from "./feed/world.ts";

const SCHEDULES = 4;
const MOST_SCHEDULES = 40;

fakeTime();

describe("a synced service", () => {
  test.each(Object.entries(STORMS))("is never late, never goes back, and says where it is: %s", async (_, weather) => {
    await expectKept(weather, 0, SCHEDULES);
  });
});

test("a lease counts from the sending of the question, however long the answer was on its way", async () => {
  const taken: { underway: number; holds: boolean; isOver: boolean }[] = [];
  const { take } = View.prototype;
  vi.spyOn(View.prototype, "take").mockImplementation(function (this: View, ask, reply, sentAt, receivedAt) {
    const isLed = take.call(this, ask, reply, sentAt, receivedAt);
    const holdsAfter = (ms: number) => this.isLeased({ wall: sentAt.wall + ms, monotonic: sentAt.monotonic + ms });
    const underway = receivedAt.monotonic - sentAt.monotonic;
    taken.push({ underway, holds: holdsAfter(reply.leaseMs - 1), isOver: !holdsAfter(reply.leaseMs) });
    return isLed;
  });
  await runFeed({ ...CALM, changeEvery: 0, wireDelay: 600 }, 1);
  expect(taken.some(({ underway }) => underway > 500)).toBe(true);
  expect(taken.filter(({ holds, isOver }) => !holds || !isOver)).toEqual([]);
});

test("records of another history than the changes reach no subscriber, of either stream", async () => {
  const [before, after] = ["before", "after"].map((hash) => ({ revision: 1, hash }));
  if (!before || !after) throw new Error("There are two histories.");
  const streamAt = (point: Point): StreamRead => ({
    head: point,
    events: [{ ...point, touched: { all: false, members: [], aliases: [], presets: [], resources: [], keys: [] } }],
  });
  const answerWith = (head: Point, accountHead: Point) =>
    new FeedRequests(new LogVerifier()).answer(
      { kind: "key", projectId: "prj_1", keyId: "key_f", expiresAt: null, unread: 0 },
      {
        ...{ kind: "ask", id: 7, base: after, place: "place", leaseMs: 5_000 },
        wanted: { project: true, members: [], users: [], resources: [] },
      },
      {
        records: async () => ({ head, accountHead, project: null, members: [], resources: [] }),
        project: async () => streamAt(after),
        accounts: async () => streamAt(after),
        seal: async () => "place",
        open: async () => after,
      },
    );
  expect(await answerWith(after, after)).toMatchObject({ kind: "reply", id: 7, records: { at: after } });
  expect(await answerWith(before, after)).toEqual({ kind: "reset", id: 7 });
  expect(await answerWith(after, before)).toEqual({ kind: "reset", id: 7 });
});

const { answer } = FeedRequests.prototype;
const { askSince } = LogVerifier.prototype;

const MUTANTS: readonly (readonly [string, FeedWeather, () => unknown])[] = [
  [
    "an absence counts though something was just touched",
    STORMS.slowReads,
    () => vi.spyOn(Gaps.prototype, "areClosed", "get").mockReturnValue(true),
  ],
  [
    "accounts are not told",
    STORMS.calm,
    () =>
      vi.spyOn(FeedRequests.prototype, "answer").mockImplementation(async function (this: FeedRequests, ...args) {
        const message = await answer.apply(this, args);
        if (message.kind !== "reply") return message;
        return { ...message, accounts: { ...message.accounts, before: [], after: [] } };
      }),
  ],
  [
    "any history passes for the one that is known",
    STORMS.restored,
    () => {
      vi.spyOn(FeedNews.prototype, "take").mockReturnValue(null);
      vi.spyOn(LogVerifier.prototype, "askSince").mockImplementation(async function (
        this: LogVerifier,
        base,
        atLeast,
        terms,
        from,
      ) {
        const reply = await askSince.call(this, base, atLeast, terms, from);
        return reply ?? { ...(await this.ask({ base: null, atLeast: 0, latest: false }, terms, from)), changes: [] };
      });
    },
  ],
  ["what is heard is not followed", STORMS.halfDeaf, () => vi.spyOn(Gaps.prototype, "touch").mockReturnValue()],
];

describe("without one rule", () => {
  test.each(MUTANTS)("the model finds a violation: %s", async (_, weather, mutate) => {
    let found = false;
    for (let seed = 0; seed < MOST_SCHEDULES && !found; seed++) {
      mutate();
      found = (await runFeed(weather, seed)).complaints.size > 0;
      vi.restoreAllMocks();
    }
    expect(found).toBe(true);
  });
});
