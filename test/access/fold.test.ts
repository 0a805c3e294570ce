import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../access/fold.ts";

test.each([
  ["Müller", "muller"],
  ["MU\u0308LLER", "muller"],
  ["Алёна", "алена"],
  ["Йозеф", "иозеф"],
  ["Straße", "strasse"],
  ["Łukasz Ørsted", "lukasz orsted"],
  ["İstanbul", "istanbul"],
  ["김민준", "김민준"],
  ["ｆｕｌｌ", "full"],
])("%s is searched as %s", (name, folded) => {
  expect(fold(name)).toBe(folded);
});

test("what is folded stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
