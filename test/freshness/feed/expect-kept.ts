import { afterEach, beforeEach, expect, vi } from "vitest";
import type { FeedWeather } from "./weather.ts";
import { runFeed } from "./world.ts";

/** Every schedule has time, and chance, of its own. */
export function fakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** In so many schedules memory is never late, never goes back, and answers from where it says; and it answers at all. */
export async function expectKept(weather: FeedWeather, from: number, to: number): Promise<void> {
  let answers = 0;
  for (let seed = from; seed < to; seed++) {
    const run = await runFeed(weather, seed);
    expect([...run.complaints], `schedule ${seed}`).toEqual([]);
    answers += run.answers;
  }
  expect(answers).toBeGreaterThan(to - from);
}
