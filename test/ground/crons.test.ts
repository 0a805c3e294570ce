import fc from "fast-check";
import { expect, test } from "vitest";
import { cronMatches } from "../../scripts/server/crons.ts";

const minute = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });

test("every minute is every minute", () => {
  fc.assert(fc.property(minute, (at) => cronMatches("* * * * *", at)));
});

test("an expression written from a moment matches that moment, and not the minute after", () => {
  fc.assert(
    fc.property(minute, (at) => {
      const expression = `${at.getUTCMinutes()} ${at.getUTCHours()} * * ${at.getUTCDay()}`;
      expect(cronMatches(expression, at)).toBe(true);
      expect(cronMatches(expression, new Date(at.getTime() + 60_000))).toBe(false);
    }),
  );
});

test.each([
  ["*/15 * * * *", [0, 15, 30, 45]],
  ["5,10-12 * * * *", [5, 10, 11, 12]],
  ["50/5 * * * *", [50, 55]],
  ["17 4 * * *", []],
])("%s names these minutes after three: %j", (expression, minutes) => {
  const named = Array.from({ length: 60 }, (_, index) => index).filter((index) =>
    cronMatches(expression, new Date(Date.UTC(2026, 9, 1, 3, index))),
  );
  expect(named).toEqual(minutes);
});
