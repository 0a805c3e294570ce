import { test } from "vitest";
import { expectKept } from "../freshness/model/expect-kept.ts";
import { STORMS } from "../freshness/model/weather.ts";

/** After those that every run plays. */
const [FROM, TO] = [6, 400];

test.each(STORMS)("no answer is late, none goes back, and each is true where it says: %s", (storm) => {
  expectKept(storm, FROM, TO);
});
