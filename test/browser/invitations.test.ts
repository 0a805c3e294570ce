import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { MEMBERS, OWNER } from "../../scripts/demo/demo.ts";
import { useStage } from "../support/browser.ts";
import { codeIn, invite, linkIn, mailTo, newProject, openAs, seedDemo } from "./acts.ts";

const stage = useStage();
const [, MAX] = MEMBERS;
const max = MAX?.email ?? "";

beforeAll(() => seedDemo(stage));

/** The link in the letter to them that names the project. */
const linkFor = async (email: string, project: string) => linkIn((await mailTo(stage, email, project)).text);
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });

async function openTeam(page: Page, project: string): Promise<void> {
  await page.goto(`/p/${project}/team`);
  await page.getByRole("row", { name: /Dana Reyes/ }).waitFor();
}

test("a user signed in with another account learns which address was invited, and switching accounts keeps the link", async () => {
  const owner = await openAs(stage, OWNER.email);
  await invite(stage, owner, await newProject(stage, owner, "Switching"), "kim@example.com");
  const link = await linkFor("kim@example.com", "Switching");

  const page = await openAs(stage, max);
  await page.goto(link);
  await page.getByText(`It was sent to kim@example.com, but you're signed in as ${max}.`).waitFor();
  await page.getByRole("button", { name: "Switch account" }).click();
  await page.getByLabel("Name").fill("Kim Lee");
  expect(page.url()).toBe(link);
  await page.getByRole("button", { name: "Create account and accept" }).click();
  await page.getByRole("row", { name: /Kim Lee/ }).waitFor();
});

test("a copied link proves nothing: it asks for a code that goes to the address", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Copying");
  await invite(stage, owner, project, "lee@example.com");
  await linkFor("lee@example.com", "Copying");
  await openTeam(owner, project);
  await owner.getByRole("button", { name: "More about lee@example.com" }).click();
  await owner.getByRole("menuitem", { name: "Copy link" }).click();
  const field = owner.getByRole("textbox", { name: "Link for lee@example.com" });
  await owner.waitForFunction((input) => (input as HTMLInputElement).value !== "", await field.elementHandle());

  const page = await stage.openBrowser();
  await page.goto(await field.inputValue());
  await page.getByText("Enter the address that was invited.", { exact: false }).waitFor();
  await page.getByLabel("E-mail").fill("lee@example.com");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("Code").fill(codeIn((await stage.takeMail("lee@example.com")).text));
  await page.getByLabel("Name").fill("Lee Moss");
  await page.getByRole("button", { name: "Create account and accept" }).click();
  await page.getByRole("row", { name: /Lee Moss/ }).waitFor();
});

test("an invited person who declines stays out, the inviter is told, and can invite again", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Declining");
  await invite(stage, owner, project, max);
  const page = await openAs(stage, max);
  await page.goto(await linkFor(max, "Declining"));
  await page.getByRole("button", { name: "Decline" }).click();
  await heading(page, "Invitation declined").waitFor();
  await mailTo(stage, OWNER.email, "Declining");

  await openTeam(owner, project);
  expect(await owner.getByRole("row", { name: new RegExp(max) }).count()).toBe(0);
  await owner.getByRole("button", { name: "Add people" }).first().click();
  await owner.getByLabel("E-mail addresses").fill(`${max} `);
  await owner.getByRole("radio", { name: /Editor/ }).check();
  await owner.getByRole("button", { name: "Send 1 invitation" }).click();
  await owner.getByRole("button", { name: "Done" }).click();
  await page.goto(await linkFor(max, "Declining"));
  await page.getByRole("button", { name: "Accept" }).click();
  await page.getByRole("row", { name: new RegExp(`${max}.*Editor`) }).waitFor();
});

test("a stranger declines by the letter's link alone, without opening an account", async () => {
  const owner = await openAs(stage, OWNER.email);
  await invite(stage, owner, await newProject(stage, owner, "Refusing"), "no@example.com");
  const page = await stage.openBrowser();
  await page.goto(await linkFor("no@example.com", "Refusing"));
  await page.getByRole("button", { name: "Decline" }).click();
  await heading(page, "Invitation declined").waitFor();
  expect((await mailTo(stage, OWNER.email, "Refusing")).subject).toBe(
    "no@example.com declined the invitation to Refusing",
  );
});

test("a link that is over says why: withdrawn, expired, or a newer one was sent, which works", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Ending");
  const page = await stage.openBrowser();
  const emails = { withdrawn: "w@example.com", expired: "x@example.com", newer: "n@example.com" };
  for (const email of Object.values(emails)) await invite(stage, owner, project, email);
  const links = {
    withdrawn: await linkFor(emails.withdrawn, "Ending"),
    expired: await linkFor(emails.expired, "Ending"),
    newer: await linkFor(emails.newer, "Ending"),
  };

  await openTeam(owner, project);
  const fromMenu = async (email: string, item: string) => {
    await owner.getByRole("button", { name: `More about ${email}` }).click();
    await owner.getByRole("menuitem", { name: item }).click();
  };
  await fromMenu(emails.withdrawn, "Withdraw invitation");
  await owner.getByRole("button", { name: "Withdraw invitation" }).click();
  await owner.getByRole("row", { name: new RegExp(emails.withdrawn) }).waitFor({ state: "detached" });
  await page.goto(links.withdrawn);
  await heading(page, "This invitation was withdrawn").waitFor();

  await fromMenu(emails.newer, "Send again");
  const newest = await linkFor(emails.newer, "Ending");
  await page.goto(links.newer);
  await heading(page, "A newer invitation was sent").waitFor();
  await page.goto(newest);
  await page.getByRole("button", { name: "Create account and accept" }).waitFor();

  await expire(emails.expired);
  await page.goto(links.expired);
  await heading(page, "This invitation has expired").waitFor();
  await invite(stage, owner, project, emails.expired);
  await page.reload();
  await heading(page, "A newer invitation was sent").waitFor();
  await page.goto(await linkFor(emails.expired, "Ending"));
  await page.getByRole("button", { name: "Create account and accept" }).waitFor();
});

test("whose invitation expired asks for a new one, and the letter leads the inviter to where it is sent by one press", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Renewing");
  await invite(stage, owner, project, "late@example.com");
  await invite(stage, owner, project, "other@example.com");
  const link = await linkFor("late@example.com", "Renewing");
  await expire("late@example.com");

  const page = await stage.openBrowser();
  await page.goto(link);
  await page.getByRole("button", { name: "Request a new one" }).click();
  await heading(page, "New invitation requested").waitFor();
  await page.getByText("It will be sent to late@example.com.").waitFor();

  const { text } = await mailTo(stage, OWNER.email, "Renewing");
  await owner.goto(/https?:\/\/\S+\/team\S*/.exec(text)?.[0] ?? "");
  const row = owner.getByRole("row", { name: /late@example\.com/ });
  await row.getByRole("button", { name: "Send again", exact: true }).click();
  await row.getByText("Invited", { exact: true }).waitFor();
  expect(await owner.getByRole("row", { name: /other@example\.com/ }).count()).toBe(0);

  await page.goto(await linkFor("late@example.com", "Renewing"));
  await page.getByLabel("Name").fill("Lara Late");
  await page.getByRole("button", { name: "Create account and accept" }).click();
  await page.getByRole("row", { name: /Lara Late/ }).waitFor();
});

/** Lets the seven days pass. */
async function expire(email: string): Promise<void> {
  const database = await stage.server.database();
  await database.prepare("UPDATE invitations SET expires_at = 1 WHERE email = ?").bind(email).run();
}

test("an invitation is also in the app, where losing the letter does no harm", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Finding");
  await invite(stage, owner, project, max);
  const page = await openAs(stage, max);
  await page.goto("/me");
  const waiting = page.getByRole("main").getByRole("article", { name: "Finding" });
  await waiting.getByRole("button", { name: "Accept" }).click();
  await page.getByRole("row", { name: new RegExp(max) }).waitFor();
});
