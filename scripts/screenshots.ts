import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { DEMO_PASSWORD, DEMO_PROJECT, OWNER } from "./demo/demo.ts";
import { seed } from "./demo/seed.ts";
import { chromiumOptions } from "./screens/chromium.ts";
import { buildIfStale } from "./server/build.ts";
import { orExplain } from "./server/command.ts";
import { endRuntimeWithThisProcess } from "./server/orphans.ts";
import { startServer } from "./server/start.ts";

/** `npm run screenshots`: every screen of the demo project, wide and narrow, light and dark, into `screenshots/`. */
const FOLDER = resolve(import.meta.dirname, "../screenshots");
const WIDTHS = [1280, 390];
const THEMES = ["light", "dark"] as const;
const HEIGHT = 860;

const STRANGER_SCREENS = { "sign-in": "/sign-in" };
const project = `/p/${DEMO_PROJECT.slug}`;
const OWNER_SCREENS = {
  home: "/",
  "new-project": "/new",
  me: "/me",
  team: `${project}/team`,
  activity: `${project}/activity`,
  general: `${project}/settings/general`,
  presets: `${project}/settings/presets`,
  permissions: `${project}/settings/permissions`,
  keys: `${project}/settings/keys`,
  mailbox: "/mailbox",
  "not-found": "/nowhere",
};

await orExplain(async () => {
  endRuntimeWithThisProcess();
  await buildIfStale(console.log);
  mkdirSync(FOLDER, { recursive: true });
  const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-screenshots-"));
  const server = await startServer({ PORT: "0", DATA_DIR: dataDir });
  await seed(server.settings.publicUrl);
  const browser = await chromium.launch(await chromiumOptions());
  for (const width of WIDTHS) {
    for (const colorScheme of THEMES) await takeAll(browser, server.settings.publicUrl, { width, colorScheme });
  }
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true });
  process.exit(0);
});

interface Look {
  readonly width: number;
  readonly colorScheme: (typeof THEMES)[number];
}

async function takeAll(browser: Browser, baseURL: string, { width, colorScheme }: Look): Promise<void> {
  const viewport = { width, height: HEIGHT };
  const context = await browser.newContext({ baseURL, viewport, colorScheme, locale: "en-GB", deviceScaleFactor: 2 });
  const page = await context.newPage();
  const suffix = `${width}-${colorScheme}`;
  await take(page, STRANGER_SCREENS, suffix);
  const session = { data: { email: OWNER.email, password: DEMO_PASSWORD }, headers: { Origin: baseURL } };
  await context.request.post("/api/sessions", session);
  await take(page, OWNER_SCREENS, suffix);
  await context.close();
}

async function take(page: Page, screens: Readonly<Record<string, string>>, suffix: string): Promise<void> {
  for (const [name, path] of Object.entries(screens)) {
    await page.goto(path, { waitUntil: "networkidle" });
    await page.screenshot({ path: join(FOLDER, `${name}-${suffix}.png`), animations: "disabled" });
  }
}
