import { expect, test } from "vitest";
import { scanJson } from "../../worker/platform/http/scan-json.ts";

test("a text that nests too deep is read no further than where it does", () => {
  expect(scanJson("[".repeat(450_000), 20)).toEqual({ depth: 21, members: 0, hasEscapes: false });
  expect(scanJson(`${"[".repeat(21)}{"a":"\\n"}`, 20)).toEqual({ depth: 21, members: 0, hasEscapes: false });
  expect(scanJson(`[{"a:[":"\\n","b":[1]}]`, 20)).toEqual({ depth: 3, members: 2, hasEscapes: true });
});
