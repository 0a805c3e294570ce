import { expect, test } from "vitest";
import { SCREENS } from "../../worker/platform/http/screens.ts";
import { readSource } from "./files.ts";

/** Every path in the router, below those that it stands in. */
function pathsOf(source: string): string[] {
  const within: string[] = [];
  const paths: string[] = [];
  for (const [, isEnd, attributes = "", isSelfClosed] of source.matchAll(/<(\/?)Route\b((?:=>|[^>])*?)(\/?)>/gs)) {
    const own = /\bpath="([^"]*)"/.exec(attributes)?.[1] ?? "";
    if (isEnd) within.pop();
    else if (isSelfClosed) paths.push(`${within.join("")}${own}`);
    else within.push(own);
  }
  return paths.map((path) => (path.length > 1 ? path.replace(/\/$/, "") : path)).filter((path) => path !== "*");
}

test("the Worker knows every screen of the app, and no other", () => {
  expect(pathsOf(readSource("web/app.tsx").text).toSorted()).toEqual(SCREENS.toSorted());
});
