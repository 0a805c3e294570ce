import { describe, test } from "vitest";
import { expectKept, fakeTime } from "../freshness/feed/expect-kept.ts";
import { STORMS } from "../freshness/feed/weather.ts";

const SCHEDULES = 300;

fakeTime();

describe("a synced service, in many schedules", () => {
  test.each(Object.entries(STORMS))("is never late, never goes back, and says where it is: %s", async (_, weather) => {
    await expectKept(weather, 0, SCHEDULES);
  });
});
