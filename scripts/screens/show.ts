import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";
import type { Language, Say, Scene } from "./scenes.ts";

const QUIET_MS = 80;
const LOOK_AGAIN_MS = 20;
/** A button that waits turns for ever. */
const ANIMATIONS_ENDED = `Promise.all(document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().endTime < Infinity)
  .map(({ finished }) => finished.catch(() => null)))`;

export function sayIn(language: Language): Say {
  const file = resolve(import.meta.dirname, `../../messages/${language}.json`);
  const messages: Record<string, unknown> = JSON.parse(readFileSync(file, "utf8"));
  return (message, values = {}) =>
    String(messages[message]).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

/** Opens the scene, and waits until it is still, with the pointer away from every element. */
export async function show(page: Page, { path, open }: Scene, say: Say): Promise<void> {
  const { rest, stop } = watchRequests(page);
  await page.goto(path);
  await page.locator("h1").first().waitFor({ state: "attached" });
  await open?.(page, say);
  await page.mouse.move(0, 0);
  await rest();
  await page.evaluate(ANIMATIONS_ENDED);
  stop();
}

/** Like Playwright's `networkidle`, without its half-second wait each time. */
function watchRequests(page: Page): { rest: () => Promise<void>; stop: () => void } {
  let open = 0;
  let since = Date.now();
  const begin = () => {
    open++;
  };
  const end = () => {
    open--;
    since = Date.now();
  };
  page.on("request", begin).on("requestfinished", end).on("requestfailed", end);
  return {
    async rest() {
      since = Date.now();
      while (open > 0 || Date.now() - since < QUIET_MS) await setTimeout(LOOK_AGAIN_MS);
    },
    stop: () => void page.off("request", begin).off("requestfinished", end).off("requestfailed", end),
  };
}
