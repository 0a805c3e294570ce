import type { BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { DEMO_PASSWORD } from "../../scripts/demo/demo.ts";
import { seed } from "../../scripts/demo/seed.ts";
import type { Mail, Stage } from "../support/browser.ts";

/** What people do in many tests; past the screens where the screens are not the point. */

export const codeIn = (text: string): string => /\b\d{6}\b/.exec(text)?.[0] ?? "";

export const linkIn = (text: string): string => /https?:\/\/\S+\/invite\/\S+/.exec(text)?.[0] ?? "";

export async function signUp(stage: Stage, page: Page, name: string, email: string): Promise<void> {
  await page.goto("/");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("Code").fill(codeIn((await stage.takeMail(email)).text));
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Create account" }).click();
}

export async function createProject(page: Page, name: string): Promise<void> {
  await page.getByRole("heading", { name: "New project" }).waitFor();
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Create project" }).click();
  await page.getByRole("heading", { name: "Team" }).waitFor();
}

/** The people of the demo and their project, with no letters left of how they came. */
export async function seedDemo(stage: Stage): Promise<void> {
  await seed(stage.server.settings.publicUrl);
  const database = await stage.server.database();
  await database.prepare("DELETE FROM mailbox").run();
}

/** The next letter to that address that says `about`; what came before it is put aside. */
export async function mailTo(stage: Stage, address: string, about: string): Promise<Mail> {
  for (;;) {
    const message = await stage.takeMail(address);
    if (message.text.includes(about)) return message;
  }
}

/** A browser in which one of the demo's people is signed in. */
export async function openAs(stage: Stage, email: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await stage.openBrowser(options);
  await send(stage, page, "post", "/api/sessions", { email, password: DEMO_PASSWORD });
  return page;
}

/** What the page would send itself, with its cookies. */
export async function send(
  stage: Stage,
  page: Page,
  method: "post" | "patch" | "delete",
  path: string,
  data: object = {},
  headers: Readonly<Record<string, string>> = {},
) {
  const Origin = stage.server.settings.publicUrl;
  const answer = await page.request[method](path, { data, headers: { Origin, ...headers } });
  expect(answer.ok(), `${method} ${path}: ${answer.status()}`).toBe(true);
  return answer.status() === 204 ? null : await answer.json();
}

interface Invitation {
  readonly id: string;
}

/** Invites past the dialog, with a preset. Resolves to the invitation's id. */
export async function invite(
  stage: Stage,
  page: Page,
  project: string,
  email: string,
  preset = "viewer",
): Promise<string> {
  const path = `/api/projects/${project}/invitations`;
  const { results } = await send(stage, page, "post", path, { addresses: [{ email }], presets: [preset], grants: [] });
  const [{ invitation }] = results as [{ invitation: Invitation }];
  return invitation.id;
}

/** A project of one's own past the screen for it. Resolves to its slug. */
export async function newProject(stage: Stage, page: Page, name: string): Promise<string> {
  const { slug } = await send(stage, page, "post", "/api/projects", { name, timeZone: "UTC" });
  return slug;
}
