import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Gaps } from "../../sdk/sync/gaps.ts";
import { View } from "../../sdk/sync/view.ts";
import { FeedDesk } from "../../worker/freshness/feed-desk.ts";
import { FeedNews } from "../../worker/freshness/feed-news.ts";
import { Watch } from "../../worker/freshness/watch.ts";
import type { FeedWeather } from "./feed/server.ts";
import { runFeed } from "./feed/world.ts";

const SCHEDULES = 8;
const MOST_SCHEDULES = 40;

const CALM: FeedWeather = {
  changeEvery: 300,
  askEvery: 40,
  isolateEvery: 0,
  noticeDelay: 20,
  noticeLost: 0.1,
  wireDelay: 10,
  readDelay: 5,
  evictEvery: 0,
  cutEvery: 0,
  restoreEvery: 0,
};

const STORMS = {
  calm: CALM,
  deaf: { ...CALM, noticeLost: 1, changeEvery: 500 },
  halfDeaf: { ...CALM, isolateEvery: 400, noticeLost: 0.5, noticeDelay: 300, changeEvery: 150 },
  slow: { ...CALM, wireDelay: 500, readDelay: 300, changeEvery: 400 },
  slowAndDeaf: { ...CALM, noticeLost: 1, wireDelay: 740, changeEvery: 600, isolateEvery: 200 },
  slowReads: { ...CALM, readDelay: 200, changeEvery: 500, noticeDelay: 100 },
  sleepyHub: { ...CALM, evictEvery: 400, noticeLost: 0.5 },
  cut: { ...CALM, cutEvery: 900, noticeLost: 0.3, changeEvery: 150 },
  restored: { ...CALM, restoreEvery: 1_500, noticeLost: 0.5, changeEvery: 150 },
  everything: {
    ...CALM,
    restoreEvery: 2_500,
    evictEvery: 900,
    cutEvery: 2_000,
    noticeLost: 0.5,
    wireDelay: 150,
    readDelay: 100,
  },
} satisfies Record<string, FeedWeather>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a synced service", () => {
  test.each(Object.entries(STORMS))("is never late, never goes back, and says where it is: %s", async (_, weather) => {
    let answers = 0;
    for (let seed = 0; seed < SCHEDULES; seed++) {
      const run = await runFeed(weather, seed);
      expect([...run.complaints], `schedule ${seed}`).toEqual([]);
      answers += run.answers;
    }
    expect(answers).toBeGreaterThan(5 * SCHEDULES);
  });
});

const { answer } = FeedDesk.prototype;
const { askSince } = Watch.prototype;

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
      vi.spyOn(FeedDesk.prototype, "answer").mockImplementation(async function (this: FeedDesk, ...args) {
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
      vi.spyOn(Watch.prototype, "askSince").mockImplementation(async function (
        this: Watch,
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

describe("without one rule", () => {
  test.each(MUTANTS)("somebody complains: %s", async (_, weather, mutate) => {
    let found = false;
    for (let seed = 0; seed < MOST_SCHEDULES && !found; seed++) {
      mutate();
      found = (await runFeed(weather, seed)).complaints.size > 0;
      vi.restoreAllMocks();
    }
    expect(found).toBe(true);
  });
});
