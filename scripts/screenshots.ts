import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { seed } from "./demo/seed.ts";
import { chromiumOptions } from "./screens/chromium.ts";
import { type Language, type Scene, scenes } from "./screens/scenes.ts";
import { sayIn, show } from "./screens/show.ts";
import { AS, signInAs } from "./screens/sign-in-as.ts";
import { makeStates } from "./screens/states.ts";
import { buildIfStale } from "./server/build.ts";
import { orExplain } from "./server/command.ts";
import { endRuntimeWithThisProcess } from "./server/orphans.ts";
import { startServer } from "./server/start.ts";

/**
 * `npm run screenshots`: every screen and dialog of the demo project, wide and narrow, light and dark, in both languages, into
 * `screenshots/`. Arguments select the scenes whose names contain one of them.
 */
const FOLDER = resolve(import.meta.dirname, "../screenshots");
const HEIGHT = 860;

interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly language: Language;
}

const LOOKS: readonly Look[] = [1280, 390].flatMap((width) =>
  (["light", "dark"] as const).flatMap((colorScheme) =>
    (["en", "ru"] as const).map((language) => ({ width, colorScheme, language })),
  ),
);

await orExplain(async () => {
  endRuntimeWithThisProcess();
  await buildIfStale(console.log);
  mkdirSync(FOLDER, { recursive: true });
  const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-screenshots-"));
  const server = await startServer({ PORT: "0", DATA_DIR: dataDir });
  const { publicUrl } = server.settings;
  await seed(publicUrl);
  const browser = await chromium.launch(await chromiumOptions());
  const wanted = process.argv.slice(2);
  const all = scenes(await makeStates(publicUrl));
  const some = all.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  for (const look of LOOKS) await takeAll(browser, publicUrl, look, some);
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true });
  process.exit(0);
});

async function takeAll(browser: Browser, baseURL: string, look: Look, all: readonly Scene[]): Promise<void> {
  const { width, colorScheme, language } = look;
  const locale = language === "ru" ? "ru-RU" : "en-GB";
  const viewport = { width, height: HEIGHT };
  for (const as of AS) {
    const context = await browser.newContext({ baseURL, viewport, colorScheme, locale, deviceScaleFactor: 2 });
    await signInAs(context, baseURL, as, language);
    const page = await context.newPage();
    for (const scene of all.filter((each) => each.as === as)) {
      await show(page, scene, sayIn(language));
      const file = `${scene.name}-${width}-${colorScheme}-${language}.png`;
      await page.screenshot({ path: join(FOLDER, file), animations: "disabled" });
    }
    await context.close();
  }
}
