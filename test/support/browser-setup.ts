import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromiumOptions } from "../../scripts/screens/chromium.ts";
import { buildIfStale } from "../../scripts/server/build.ts";
import { endRuntimeWithThisProcess } from "../../scripts/server/orphans.ts";

declare module "vitest" {
  interface ProvidedContext {
    browserEndpoint: string;
  }
}

/** One build and one Chromium for all browser tests of a run. */
export default async function setUpBrowser(project: TestProject): Promise<() => Promise<void>> {
  endRuntimeWithThisProcess();
  await buildIfStale((line) => console.log(line));
  const browser = await chromium.launchServer(await chromiumOptions());
  project.provide("browserEndpoint", browser.wsEndpoint());
  return () => browser.close();
}
