import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { DEMO_PASSWORD, MEMBERS } from "../../scripts/demo/demo.ts";
import { useStage } from "../support/browser.ts";
import { codeIn, mailTo, openAs, seedDemo } from "./acts.ts";

const stage = useStage();
const [ANN, MAX, , SAM] = MEMBERS;
const ann = ANN?.email ?? "";
const max = MAX?.email ?? "";
const sam = SAM?.email ?? "";

beforeAll(() => seedDemo(stage));

test("a user without their password signs in by a code, sets a new one, and their other sessions end", async () => {
  const elsewhere = await openAs(stage, ann);
  const page = await stage.openBrowser();
  await page.goto("/me");
  await page.getByLabel("E-mail").fill(ann);
  await page.getByRole("button", { name: "Use a password" }).click();
  await page.getByLabel("Password").fill("not-my-password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("E-mail and password don't match.").waitFor();
  await page.getByRole("button", { name: "Send me a code instead" }).click();
  await page.getByLabel("Code").fill(codeIn((await mailTo(stage, ann, "code")).text));

  await page.getByLabel("New password").fill("a-new-password");
  await page.getByRole("button", { name: "Change password" }).click();
  await page.getByText("Password saved. Your other sessions have ended.").first().waitFor();
  expect((await elsewhere.request.get("/api/me")).status()).toBe(401);

  const later = await stage.openBrowser();
  await later.goto("/sign-in");
  await later.getByLabel("E-mail").fill(ann);
  await later.getByRole("button", { name: "Use a password" }).click();
  await later.getByLabel("Password").fill("a-new-password");
  await later.getByRole("button", { name: "Sign in" }).click();
  await later.getByRole("heading", { name: "Team" }).waitFor();
});

test("a session is ended from another one, where the page then asks to sign in and goes on", async () => {
  const [here, there] = [await openAs(stage, max), await openAs(stage, max)];
  await there.goto("/p/spring/team");
  await there.getByRole("heading", { name: "Team" }).waitFor();
  await here.goto("/me");
  const end = here.getByRole("button", { name: "End", exact: true });
  await end.first().waitFor();
  for (let left = await end.count(); left > 0; left--) {
    await end.first().click();
    await end.nth(left - 1).waitFor({ state: "detached" });
  }

  await there.getByLabel("Search by name or e-mail").fill("sam");
  await there.getByRole("dialog").getByLabel("Password").fill(DEMO_PASSWORD);
  await there.getByRole("dialog").getByRole("button", { name: "Sign in" }).click();
  await there.getByRole("row", { name: /Sam Park/ }).waitFor();
  await there.getByRole("row", { name: /Ann Okafor/ }).waitFor({ state: "detached" });
});

test("the chosen language stays after reloading, and comes along to another browser", async () => {
  const page = await openAs(stage, max);
  await page.goto("/me");
  await page.getByText("Русский").click();
  await page.getByRole("heading", { name: "Язык и вид" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Язык и вид" }).waitFor();
  const another = await openAs(stage, max);
  await another.goto("/p/spring/team");
  await another.getByRole("heading", { name: "Команда" }).waitFor();
});

test("where others can reach it, the code that deploying printed makes one the administrator, once", async () => {
  const database = await stage.server.database();
  const digest = createHash("sha256").update("printed-once").digest("hex");
  await database
    .prepare("INSERT INTO settings (key, value) VALUES ('set-up-code', ?)")
    .bind(JSON.stringify(digest))
    .run();
  const page = await openAs(stage, sam);
  const code = page.getByLabel("Setup code");
  await page.goto("/me");
  await page.getByRole("heading", { name: "You" }).waitFor();
  expect(await code.count()).toBe(0);

  await reachFromOutside(page, "https://gatehouse.test");
  await page.goto("https://gatehouse.test/me");
  await code.fill("guessed");
  await page.getByRole("button", { name: "Become administrator" }).click();
  await page.getByText("This code is wrong or was already used.").waitFor();
  await code.fill(" printed-once ");
  await page.getByRole("button", { name: "Become administrator" }).click();
  await page.getByText("You're now the administrator").first().waitFor();
  await code.waitFor({ state: "detached" });
  expect((await (await page.request.get("/api/me")).json()).administrator).toBe(true);
});

/** The server under an address that is not this computer's, as through a proxy. */
async function reachFromOutside(page: Page, outside: string): Promise<void> {
  const inside = stage.server.settings.publicUrl;
  await page.route(`${outside}/**`, async (route) => {
    const request = route.request();
    const { cookie: _, ...sent } = await request.allHeaders();
    const headers = { ...sent, origin: inside };
    await route.fulfill({ response: await route.fetch({ url: request.url().replace(outside, inside), headers }) });
  });
}
