import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { DEMO_PASSWORD, OWNER } from "../../scripts/demo/demo.ts";
import { seed } from "../../scripts/demo/seed.ts";
import { invitationPath, type Language, type Scene, sayIn, scenes, show } from "../../scripts/screens/scenes.ts";
import { useStage } from "../support/browser.ts";

const stage = useStage();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

beforeAll(async () => {
  await seed(stage.server.settings.publicUrl);
});

const LOOKS: readonly { readonly language: Language; readonly options: BrowserContextOptions }[] = [
  { language: "en", options: { viewport: { width: 1280, height: 860 }, colorScheme: "light", locale: "en-GB" } },
  { language: "ru", options: { viewport: { width: 390, height: 844 }, colorScheme: "dark", locale: "ru-RU" } },
];

/** Found in the page's own world, where its policy lets no script of ours in: so it is evaluated, not added. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  return isWide ? [...found, "the page scrolls sideways"] : found;
}

async function pageFor(as: Scene["as"], { language, options }: (typeof LOOKS)[number]): Promise<Page> {
  const page = await stage.openBrowser(options);
  if (as === "stranger") return page;
  const headers = { Origin: stage.server.settings.publicUrl };
  const account = { email: OWNER.email, password: DEMO_PASSWORD };
  await page.request.post("/api/sessions", { data: account, headers });
  await page.request.patch("/api/me", { data: { language }, headers });
  return page;
}

describe.each(LOOKS)("in $language, at $options.viewport.width, $options.colorScheme", (look) => {
  test.each(["stranger", "owner"] as const)(
    "axe finds nothing on any screen of a %s, and nothing scrolls sideways",
    async (as) => {
      const page = await pageFor(as, look);
      const found: Record<string, string[]> = {};
      for (const scene of scenes(await invitationPath(stage.server.settings.publicUrl)).filter(
        (each) => each.as === as,
      )) {
        await show(page, scene, sayIn(look.language));
        const wrong = await complaints(page);
        if (wrong.length > 0) found[scene.name] = wrong;
      }
      expect(found).toEqual({});
    },
  );
});
