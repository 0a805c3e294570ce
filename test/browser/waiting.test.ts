import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { DEMO_PROJECT, MEMBERS, OWNER } from "../../scripts/demo/demo.ts";
import { useStage } from "../support/browser.ts";
import { openAs, seedDemo } from "./acts.ts";

const stage = useStage();
const [ANN] = MEMBERS;
const TEAM = `/p/${DEMO_PROJECT.slug}/team`;

beforeAll(() => seedDemo(stage));

/** A network that lets nothing of this through until it is released. */
async function hold(page: Page, pattern: string): Promise<() => void> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(pattern, async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}

/** That the bar is there, and seen: at first it is not, so that what is quick shows no flicker. */
async function expectBar(page: Page): Promise<void> {
  const bar = page.getByRole("progressbar", { name: "Loading" });
  await bar.waitFor();
  const seen = await bar.evaluate(async (element) => {
    const endsByItself = ({ effect }: Animation) => effect?.getTiming().iterations === 1;
    await Promise.all(
      element
        .getAnimations()
        .filter(endsByItself)
        .map(({ finished }) => finished),
    );
    return getComputedStyle(element).opacity;
  });
  expect(seen).toBe("1");
}

const noBar = (page: Page) => page.getByRole("progressbar").waitFor({ state: "detached" });

describe("on a slow network", () => {
  test.each(["light", "dark"])(
    "a page is not blank while its code comes, and is %s where that was chosen",
    async (theme) => {
      const page = await openAs(stage, OWNER.email, { colorScheme: theme === "dark" ? "light" : "dark" });
      await page.context().addCookies([{ name: "theme", value: theme, url: stage.server.settings.publicUrl }]);
      const release = await hold(page, "**/assets/**");
      await page.goto(TEAM, { waitUntil: "commit" });
      // Painted, and not only there: no file of styles holds it back.
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      const sign = page.locator("#arriving");
      expect(await sign.isVisible()).toBe(true);
      const colour = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const arriving = await colour();
      const lightness = Number(/[\d.]+/.exec(arriving)?.[0]);
      expect(lightness > 0.5).toBe(theme === "light");
      release();
      await page.getByRole("heading", { name: "Team", exact: true }).waitFor();
      expect(await sign.isVisible()).toBe(false);
      expect(await colour()).toBe(arriving);
    },
  );

  test("a screen that loads says so, over the one that is left", async () => {
    const page = await openAs(stage, OWNER.email);
    await page.goto(TEAM);
    await page.getByRole("row", { name: new RegExp(ANN?.name ?? "") }).waitFor();
    const release = await hold(page, "**/api/projects/*/events?**");
    await page.getByRole("link", { name: "Activity" }).click();
    await expectBar(page);
    release();
    await page.getByRole("heading", { name: "Activity" }).waitFor();
    await noBar(page);
  });

  test("a sheet whose code is on its way says so", async () => {
    const page = await openAs(stage, OWNER.email);
    const release = await hold(page, "**/assets/edit-member-*.js");
    await page.goto(TEAM);
    await page.getByRole("button", { name: `Edit access of ${ANN?.name}` }).click();
    await expectBar(page);
    release();
    await page.getByRole("dialog").waitFor();
    await noBar(page);
  });
});
