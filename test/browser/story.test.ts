import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { BUILT_IN_GROUPS, BUILT_IN_PRESETS, BUILT_IN_VERSION } from "../../access/built-in.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import { useStage } from "../support/browser.ts";
import { createProject, linkIn, signUp } from "./acts.ts";

/** The story of a manager and the four people invited in one paste, with the service that asks about each of them. */
const stage = useStage();

const catalogue = catalogueOf({
  version: BUILT_IN_VERSION,
  builtInGroups: BUILT_IN_GROUPS,
  permissions: [],
  presets: [],
});

interface Invited {
  readonly name: string;
  readonly email: string;
  readonly preset: string;
  readonly label: string;
}

const TEAM: readonly Invited[] = [
  { name: "Clara Client", email: "clara@example.com", preset: "client", label: "Client" },
  { name: "Cosmo Community", email: "cosmo@example.com", preset: "community-manager", label: "Community manager" },
  { name: "Edith Editor", email: "edith@example.com", preset: "editor", label: "Editor" },
  { name: "Sergei Specialist", email: "sergei@example.com", preset: "smm-specialist", label: "SMM specialist" },
];

test("a manager invites four people in one paste, and a service learns what each may do", async () => {
  const manager = await stage.openBrowser();
  await signUp(stage, manager, "Mira Manager", "mira@example.com");
  await createProject(manager, "Spring campaign");
  await inviteInOnePaste(manager);
  for (const person of TEAM) await choosePreset(manager, person);

  const browsers = new Map<string, Page>();
  for (const person of TEAM) browsers.set(person.email, await acceptFromMail(person));
  await manager.reload();
  for (const { name, label } of TEAM)
    await manager.getByRole("row", { name: new RegExp(`${name}.*${label}`) }).waitFor();

  const ask = await createServiceKey(manager);
  for (const person of TEAM)
    expect(await allowedFor(ask, person.email), person.label).toEqual(permissionsOf(person.preset));

  const clara = browserOf(browsers, "clara@example.com");
  await untick(manager, "Clara Client", "Publish posts");
  expect(await ask("clara@example.com", "posts.publish")).toBe(false);
  expect(await ask("clara@example.com", "posts.approve")).toBe(true);

  await remove(manager, "Clara Client");
  expect(await ask("clara@example.com", "posts.approve")).toBe(false);
  await manager.getByRole("button", { name: "Undo" }).click();
  await manager.getByRole("row", { name: /Clara Client/ }).waitFor();
  const rest = permissionsOf("client").filter((name) => name !== "posts.publish");
  expect(await allowedFor(ask, "clara@example.com")).toEqual(rest);
  await clara.reload();
  await clara.getByRole("heading", { name: "Team" }).waitFor();

  await remove(manager, "Clara Client");
  expect(await allowedFor(ask, "clara@example.com")).toEqual([]);
  await clara.reload();
  await clara.getByRole("heading", { name: /removed you from this project/ }).waitFor();
  expect(await clara.getByText("Spring campaign").count()).toBe(0);
});

const browserOf = (browsers: ReadonlyMap<string, Page>, email: string): Page => {
  const page = browsers.get(email);
  if (!page) throw new Error(`${email} has no browser.`);
  return page;
};

/** What the table of built-in presets says, closed over "implies". */
function permissionsOf(preset: string): string[] {
  const grants = catalogue.presets.get(preset)?.grants ?? [];
  return [...new Set(grants.flatMap(({ permission }) => [...(catalogue.implied.get(permission) ?? [])]))].sort();
}

async function inviteInOnePaste(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add people" }).first().click();
  const [clara, cosmo, edith, sergei] = TEAM;
  const pasted = `${clara?.name} <${clara?.email}>, ${cosmo?.email};${edith?.email}\n${sergei?.name}\t${sergei?.email}`;
  const field = page.getByLabel("E-mail addresses");
  await field.focus();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, pasted);
  await page.getByRole("radio", { name: /Viewer/ }).check();
  await page.getByRole("button", { name: "Send 4 invitations" }).click();
  for (const { email } of TEAM) await page.getByRole("dialog").getByText(email).first().waitFor();
  await page.getByRole("button", { name: "Done" }).click();
  for (const { email } of TEAM) await page.getByRole("row", { name: new RegExp(email) }).waitFor();
  const rows = await page.getByRole("row").filter({ hasText: "Invited" }).allTextContents();
  expect(rows.map((row) => TEAM.findIndex(({ email }) => row.includes(email)))).toEqual(TEAM.map((_, at) => at));
}

/** The pencil works on pending invitations, too. */
async function choosePreset(page: Page, { email, label }: Invited): Promise<void> {
  await page
    .getByRole("row", { name: new RegExp(email) })
    .getByRole("button", { name: /Edit access/ })
    .click();
  await page
    .getByRole("group", { name: "Preset" })
    .getByRole("radio", { name: new RegExp(`^${label}`) })
    .check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("row", { name: new RegExp(`${email}.*${label}`) }).waitFor();
}

async function acceptFromMail({ name, email, label }: Invited): Promise<Page> {
  const page = await stage.openBrowser();
  const message = await stage.takeMail(email);
  await page.goto(linkIn(message.text));
  await page.getByText(label).first().waitFor();
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Create account and accept" }).click();
  await page.getByRole("heading", { name: "Team" }).waitFor();
  await page.getByRole("row", { name: new RegExp(`${name}.*${label}`) }).waitFor();
  expect(await page.getByRole("button", { name: "Add people" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: /Edit access/ }).count()).toBe(0);
  return page;
}

type Ask = (email: string, permission: string) => Promise<boolean>;

async function createServiceKey(page: Page): Promise<Ask> {
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Service keys" }).click();
  await page.getByRole("button", { name: "New key" }).first().click();
  await page.getByLabel("Name").fill("Publishing service");
  await page.getByRole("button", { name: "Create key" }).click();
  const secret = await page.getByLabel("Key", { exact: true }).inputValue();
  await page.getByRole("button", { name: "I've saved it" }).click();
  await page.getByRole("link", { name: "Team" }).click();
  return async (email, permission) => {
    const answer = await fetch(`${stage.server.settings.publicUrl}/access/v1/evaluation`, {
      method: "POST",
      headers: { Authorization: `Bearer ${secret}`, "Content-Type": "application/json" },
      body: JSON.stringify({
        subject: { type: "email", id: email },
        action: { name: permission },
        resource: { type: "post", id: "7" },
      }),
    });
    expect(answer.status).toBe(200);
    return ((await answer.json()) as { decision: boolean }).decision;
  };
}

async function allowedFor(ask: Ask, email: string): Promise<string[]> {
  const names = [...catalogue.permissions.keys()].sort();
  const answers = await Promise.all(names.map((name) => ask(email, name)));
  return names.filter((_, at) => answers[at]);
}

async function untick(page: Page, name: string, permission: string): Promise<void> {
  await page.getByRole("button", { name: `Edit access of ${name}` }).click();
  await page.getByRole("checkbox", { name: new RegExp(`^${permission}`) }).uncheck();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

async function remove(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `More about ${name}` }).click();
  await page.getByRole("menuitem", { name: "Remove from project" }).click();
  await page.getByRole("button", { name: `Remove ${name}` }).click();
  await page.getByRole("row", { name: new RegExp(name) }).waitFor({ state: "detached" });
}

test("addresses that come at once by any way but the clipboard leave nothing behind in the field, and nothing once sent", async () => {
  const page = await stage.openBrowser();
  await signUp(stage, page, "Tess Typist", "tess@example.com");
  await createProject(page, "Autumn");
  await page.getByRole("button", { name: "Add people" }).first().click();
  const field = page.getByLabel("E-mail addresses");
  await field.fill("Nina Berg <nina@example.com>, lee@example.com; ");
  await page.getByRole("button", { name: "Send 2 invitations" }).waitFor();
  expect(await field.inputValue()).toBe("");

  await page.getByRole("radio", { name: /Viewer/ }).check();
  await page.getByRole("button", { name: "Send 2 invitations" }).click();
  await page.getByRole("button", { name: "Add more" }).click();
  await page.getByRole("button", { name: "Send invitations" }).waitFor();
  expect(await page.getByRole("radio", { name: /Viewer/ }).isChecked()).toBe(false);
});

test("the table has every built-in preset of the story", () => {
  for (const { preset } of TEAM) expect(BUILT_IN_PRESETS).toContain(preset);
});
