import { expect, test } from "vitest";
import { INTERNAL_NAMES } from "../../scripts/sdk/internal-names.ts";
import { readSource } from "./files.ts";

test("no name that the SDK's build shortens is in a message of the feed or in a question", () => {
  for (const path of [
    "access/feed/messages.ts",
    "sdk/checks.ts",
    "sdk/question.ts",
    "sdk/error.ts",
    "sdk/runtime.ts",
  ]) {
    const words = new Set(readSource(path).text.match(/\w+/g));
    expect([path, INTERNAL_NAMES.filter((name) => words.has(name))]).toEqual([path, []]);
  }
});
