import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { seed } from "../../scripts/demo/seed.ts";
import { type Language, type Scene, scenes } from "../../scripts/screens/scenes.ts";
import { sayIn, show } from "../../scripts/screens/show.ts";
import { AS, signInAs } from "../../scripts/screens/sign-in-as.ts";
import { makeStates, type States } from "../../scripts/screens/states.ts";
import { useStage } from "../support/browser.ts";

const stage = useStage();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let states: States;

beforeAll(async () => {
  await seed(stage.server.settings.publicUrl);
  states = await makeStates(stage.server.settings.publicUrl);
});

const LOOKS: readonly { readonly language: Language; readonly options: BrowserContextOptions }[] = [
  { language: "en", options: { viewport: { width: 1280, height: 860 }, colorScheme: "light", locale: "en-GB" } },
  { language: "ru", options: { viewport: { width: 390, height: 844 }, colorScheme: "dark", locale: "ru-RU" } },
];

async function complaints(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  return isWide ? [...found, "the page scrolls sideways"] : found;
}

/** Accessibility violations by scene. */
async function wrongFor(as: Scene["as"], { language, options }: (typeof LOOKS)[number]) {
  const page = await stage.openBrowser({ ...options, reducedMotion: "reduce" });
  // The page's policy lets no script of ours in; what the browser itself runs in every document is not asked.
  await page.addInitScript({ content: axe });
  await signInAs(page.context(), stage.server.settings.publicUrl, as, language);
  const found: Record<string, string[]> = {};
  for (const scene of scenes(states).filter((each) => each.as === as)) {
    await show(page, scene, sayIn(language));
    const wrong = await complaints(page);
    if (wrong.length > 0) found[scene.name] = wrong;
  }
  return found;
}

test.each(LOOKS)(
  "axe finds nothing on any screen and nothing scrolls sideways, in $language, at $options.viewport.width, $options.colorScheme",
  async (look) => {
    const found = await Promise.all(AS.map((as) => wrongFor(as, look)));
    expect(Object.assign({}, ...found)).toEqual({});
  },
);
