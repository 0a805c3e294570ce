import type { Page } from "playwright-core";
import { beforeAll, expect, test, vi } from "vitest";
import { DEMO_PROJECT, MEMBERS, OWNER } from "../../scripts/demo/demo.ts";
import { useStage } from "../support/browser.ts";
import { invite, linkIn, mailTo, newProject, openAs, seedDemo, send } from "./acts.ts";

const stage = useStage();
const PHONE = { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true };
const ANN = MEMBERS[0]?.email ?? "";

beforeAll(() => seedDemo(stage));

test("an invitation begins at its top on a phone, with the name that the inviter typed; a short password is said at its field", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Welcoming");
  const addresses = [{ email: "nina@example.com", name: "Nina Novak" }];
  const offer = { addresses, presets: ["full-access"], grants: [], note: "Hello.\n".repeat(20).trim() };
  await send(stage, owner, "post", `/api/projects/${project}/invitations`, offer);
  const page = await stage.openBrowser(PHONE);
  await page.goto(linkIn((await mailTo(stage, "nina@example.com", "Welcoming")).text));
  const name = page.getByLabel("Name");
  await name.waitFor();
  await page.getByRole("heading", { name: "Create your account" }).waitFor();
  expect(await page.evaluate("[scrollY, document.activeElement.localName]")).toEqual([0, "body"]);
  expect(await name.inputValue()).toBe("Nina Novak");

  await page.getByLabel("Password (optional)").fill("short");
  await page.getByRole("button", { name: "Create account and accept" }).click();
  const password = page.getByLabel("Password (optional)");
  await vi.waitFor(async () => expect(await password.getAttribute("aria-invalid")).toBe("true"));
  expect(await name.getAttribute("aria-invalid")).toBeNull();
  const said = await password.getAttribute("aria-describedby");
  expect(await page.locator(`[id="${said}"]`).textContent()).toBe("At least 8 characters.");
  await password.fill("long enough");
  await page.getByRole("button", { name: "Create account and accept" }).click();
  await page.getByRole("row", { name: /Nina Novak/ }).waitFor();
  expect(await page.title()).toBe("Team · Welcoming · Gatehouse");
});

test("what an address says that no filter knows is dropped, and the rest is kept", async () => {
  const owner = await openAs(stage, OWNER.email);
  const team = `/p/${DEMO_PROJECT.slug}/team`;
  await owner.goto(
    `${team}?status=asleep&preset=no-such&permission=never.heard&kind=client&inactiveDays=x&sort=luck&mood=1`,
  );
  await owner.getByRole("table").waitFor();
  await vi.waitFor(() => expect(new URL(owner.url()).searchParams.get("preset")).toBeNull());
  const left = new URL(owner.url()).searchParams;
  expect([left.get("kind"), left.get("status"), left.get("permission"), left.get("sort")]).toEqual([
    "client",
    null,
    null,
    null,
  ]);
  expect(await owner.getByLabel("Type", { exact: true }).inputValue()).toBe("client");

  await owner.goto(`/p/${DEMO_PROJECT.slug}/activity?action=toString&from=yesterday&to=2020-99-99`);
  await owner.getByRole("heading", { name: "Activity" }).waitFor();
  await owner.getByRole("listitem").first().waitFor();
  expect(await owner.getByRole("button", { name: "Clear" }).count()).toBe(0);
});

test("an answer that is no longer the question's says so, until it is asked again", async () => {
  const owner = await openAs(stage, OWNER.email);
  await owner.goto(`/p/${DEMO_PROJECT.slug}/check`);
  await owner.getByRole("button", { name: "Check" }).click();
  const answer = owner.getByRole("region", { name: "Answer" });
  await answer.getByText("Allowed").waitFor();
  const old = answer.getByText("The question has changed.", { exact: false });
  expect(await old.count()).toBe(0);
  const who = await owner.getByLabel("Who").inputValue();
  await owner.getByLabel("Who").fill(ANN);
  await old.waitFor();
  await owner.getByLabel("Who").fill(who);
  await old.waitFor({ state: "detached" });
  await owner.getByLabel("Who").fill(ANN);
  await owner.getByRole("button", { name: "Check" }).click();
  await old.waitFor({ state: "detached" });

  await owner.goto(`/p/${DEMO_PROJECT.slug}/check?who=${ANN}&permission=no.such`);
  await owner.getByRole("button", { name: "Check" }).waitFor();
  expect(await answer.getByText(/Allowed|Denied/).count()).toBe(0);
});

test("the preset Client makes clients of who is added, and an address without a dot is asked about", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Clients");
  await owner.goto(`/p/${project}/team`);
  await owner.getByRole("button", { name: "Add people" }).first().click();
  const dialog = owner.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "E-mail addresses" }).fill('"Petrov, Sergei" <sergei@example>,');
  await dialog
    .getByRole("radio", { name: /^Client/ })
    .first()
    .check();
  expect(await dialog.getByRole("radio", { name: "Client", exact: true }).last().isChecked()).toBe(true);
  await dialog.getByRole("button", { name: "Send 1 invitation" }).click();
  await dialog.getByText("keep them as they are", { exact: false }).waitFor();
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await dialog.getByRole("button", { name: "Send 1 invitation" }).click();
  await owner.getByRole("button", { name: "Done" }).click();
  await owner.getByRole("row", { name: /Petrov, Sergei.*sergei@example.*Client/ }).waitFor();
});

test("without “Edit access” one's own sheet does not offer the type", async () => {
  const ann = await openAs(stage, ANN);
  await ann.goto(`/p/${DEMO_PROJECT.slug}/team`);
  await ann.getByRole("button", { name: "More about Ann Okafor" }).click();
  await ann.getByRole("menuitem").first().click();
  const sheet = ann.getByRole("dialog");
  await sheet.getByText("Permissions").first().waitFor();
  expect(await sheet.getByRole("group", { name: "Type" }).count()).toBe(0);
  const owner = await openAs(stage, OWNER.email);
  await owner.goto(`/p/${DEMO_PROJECT.slug}/team`);
  await owner.getByRole("button", { name: "Edit access of Ann Okafor" }).click();
  await owner.getByRole("dialog").getByRole("group", { name: "Type" }).waitFor();
});

test("a member removed while looking learns who removed them, and returns when it is undone; the focus goes to the next row", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Removing");
  const ann = await join(owner, project, ANN);
  await invite(stage, owner, project, "after@example.com");
  await ann.goto(`/p/${project}/team`);
  await ann.getByRole("row", { name: /Ann Okafor/ }).waitFor();
  await owner.goto(`/p/${project}/team`);
  await owner.getByRole("button", { name: "More about Ann Okafor" }).click();
  await owner.getByRole("menuitem", { name: "Remove from project" }).click();
  await owner.getByRole("button", { name: "Remove Ann Okafor" }).click();
  await ann.getByRole("heading", { name: "Dana Reyes removed you from this project" }).waitFor();
  expect(await ann.title()).toBe("Removed · Gatehouse");
  await vi.waitFor(async () => expect(await owner.evaluate("document.activeElement.ariaLabel")).toMatch(/^More about/));
  await owner.getByRole("button", { name: "Undo" }).click();
  await ann.getByRole("row", { name: /Ann Okafor/ }).waitFor();

  await owner.getByRole("button", { name: "More about after@example.com" }).click();
  await owner.getByRole("menuitem", { name: "Withdraw" }).click();
  await owner.getByRole("alertdialog").getByRole("button", { name: "Withdraw" }).click();
  await vi.waitFor(async () =>
    expect(await owner.evaluate("document.activeElement.ariaLabel")).toBe("More about Ann Okafor"),
  );
});

test("Back closes what is open, asks before a change is lost, and leads on to the page before", async () => {
  const owner = await openAs(stage, OWNER.email, PHONE);
  await owner.goto(`/p/${DEMO_PROJECT.slug}/settings`);
  await owner.getByRole("heading", { name: "Settings", exact: true }).waitFor();
  await owner.getByRole("link", { name: "Team" }).click();
  const sheet = owner.getByRole("dialog");
  const openSheet = async () => {
    await owner.getByRole("button", { name: "Edit access of Ann Okafor" }).click();
    await sheet.waitFor();
  };
  await openSheet();
  await owner.goBack();
  await sheet.waitFor({ state: "detached" });
  expect(new URL(owner.url()).pathname).toBe(`/p/${DEMO_PROJECT.slug}/team`);

  await openSheet();
  await sheet.getByRole("checkbox", { name: /^Use AI tools/ }).check();
  await owner.goBack();
  const question = owner.getByRole("alertdialog");
  await question.waitFor();
  await owner.goBack();
  await question.waitFor({ state: "detached" });
  expect(await sheet.getByRole("checkbox", { name: /^Use AI tools/ }).isChecked()).toBe(true);
  await owner.goBack();
  await question.getByRole("button", { name: "Leave" }).click();
  await sheet.waitFor({ state: "detached" });

  await openSheet();
  await sheet.getByRole("button", { name: "Close" }).click();
  await sheet.waitFor({ state: "detached" });
  await vi.waitFor(async () => expect(await owner.evaluate("history.state.layers ?? 0")).toBe(0));
  await owner.goForward().catch(() => null);
  await vi.waitFor(async () => expect(await owner.evaluate("history.state.layers ?? 0")).toBe(0));
  await owner.goBack();
  await owner.getByRole("heading", { name: "Settings", exact: true }).waitFor();
});

test("code that is gone is fetched anew after each deployment, and a page without a connection stays where it is", async () => {
  const owner = await openAs(stage, OWNER.email);
  const team = `/p/${DEMO_PROJECT.slug}/team`;
  let loads = 0;
  owner.on("request", (request) => request.isNavigationRequest() && loads++);
  const deployed = async (page: string, heading: string) => {
    await owner.goto(team);
    await owner.getByRole("table").waitFor();
    loads = 0;
    await owner.evaluate("sessionStorage.setItem('healed', Number(sessionStorage.getItem('healed')) - 60_000)");
    // As after a deployment: the tab's own files are gone, until it is loaded anew.
    await owner.route(/assets\/(settings|check)-/, (route) =>
      loads === 0 ? route.fulfill({ status: 404 }) : route.continue(),
    );
    await owner.getByRole("link", { name: page }).first().click();
    await owner.getByRole("heading", { name: heading }).first().waitFor();
    await owner.unroute(/assets\/(settings|check)-/);
    expect(loads).toBe(1);
  };
  await deployed("Settings", "Settings");
  await deployed("Check", "Try a check");

  await owner.goto(team);
  await owner.getByRole("table").waitFor();
  loads = 0;
  await owner.context().setOffline(true);
  await owner.getByRole("link", { name: "Activity" }).first().click();
  await owner.getByRole("button", { name: "Try again" }).click();
  await owner.getByText("You're offline", { exact: false }).waitFor();
  expect(loads).toBe(0);
  await owner.evaluate("sessionStorage.removeItem('healed')");
  await owner.context().setOffline(false);
  // The rail's own list is there all the while.
  await expect.poll(() => loads).toBe(1);
  await owner.getByRole("heading", { name: "Activity" }).waitFor();
});

test("a new code is sent once a while, and the page says when it was and when the next may be", async () => {
  const page = await stage.openBrowser();
  await page.clock.install();
  await page.goto("/");
  await page.getByLabel("E-mail").fill("impatient@example.com");
  await page.getByRole("button", { name: "Continue" }).click();
  let sent = 0;
  page.on("request", (request) => request.url().endsWith("/api/sign-in-codes") && sent++);
  await page.getByRole("button", { name: /^Send a new code in 0:\d\d$/ }).click({ force: true });
  expect(sent).toBe(0);
  await page.clock.runFor(31_000);
  await page.getByRole("button", { name: "Send a new code", exact: true }).click();
  await page.getByText(/^We sent a new code to impatient@example\.com at /).waitFor();
  await page.getByRole("button", { name: /^Send a new code in 0:\d\d$/ }).waitFor();
  expect(sent).toBe(1);
});

/** Invites one of the demo's people and has them accept. Resolves to their browser. */
async function join(owner: Page, project: string, email: string): Promise<Page> {
  const invitationId = await invite(stage, owner, project, email);
  const page = await openAs(stage, email);
  await send(stage, page, "post", "/api/invitations/acceptance", { invitationId });
  return page;
}
