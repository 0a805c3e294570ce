import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { DEMO_PROJECT, INVITED, MEMBERS } from "../demo/demo.ts";

export type Language = "en" | "ru";

/** What the page says in the language, for finding buttons by their names. */
export type Say = (message: string, values?: Readonly<Record<string, string>>) => string;

/** One thing that a person sees: a page, and what they open on it. */
export interface Scene {
  readonly name: string;
  readonly path: string;
  readonly as: "stranger" | "owner";
  readonly open?: (page: Page, say: Say) => Promise<void>;
}

const project = `/p/${DEMO_PROJECT.slug}`;
const somebody = MEMBERS[0]?.name ?? "";

const press = (message: string) => (page: Page, say: Say) =>
  page
    .getByRole("button", { name: say(message), exact: true })
    .first()
    .click();

const choose = (item: string) => async (page: Page, say: Say) => {
  await page.getByRole("button", { name: say("team_menu", { name: somebody }) }).click();
  await page.getByRole("menuitem", { name: say(item) }).click();
};

async function addPeople(page: Page, say: Say): Promise<void> {
  await press("team_add")(page, say);
  await page.getByLabel(say("add_addresses")).fill("Nina Berg <nina@example.com>, lee@example.com; not an address, ");
}

const ofOwner: readonly Omit<Scene, "as">[] = [
  { name: "home", path: "/" },
  { name: "new-project", path: "/new" },
  { name: "me", path: "/me" },
  { name: "team", path: `${project}/team` },
  { name: "team-nobody", path: `${project}/team?q=nobody` },
  {
    name: "team-menu",
    path: `${project}/team`,
    open: (page, say) => page.getByRole("button", { name: say("team_menu", { name: somebody }) }).click(),
  },
  { name: "add", path: `${project}/team`, open: addPeople },
  {
    name: "add-customised",
    path: `${project}/team`,
    async open(page, say) {
      await addPeople(page, say);
      await press("add_customise")(page, say);
    },
  },
  { name: "pencil", path: `${project}/team`, open: choose("team_edit_item") },
  { name: "remove", path: `${project}/team`, open: choose("team_remove_item") },
  { name: "transfer", path: `${project}/team`, open: choose("team_owner_item") },
  { name: "activity", path: `${project}/activity` },
  { name: "general", path: `${project}/settings/general` },
  { name: "presets", path: `${project}/settings/presets` },
  { name: "preset", path: `${project}/settings/presets`, open: press("presets_new") },
  { name: "permissions", path: `${project}/settings/permissions` },
  { name: "permission", path: `${project}/settings/permissions`, open: press("permissions_new") },
  { name: "keys", path: `${project}/settings/keys` },
  { name: "key", path: `${project}/settings/keys`, open: press("keys_new") },
  { name: "not-found", path: "/nowhere" },
  { name: "mailbox", path: "/mailbox" },
];

/** @param invitation the path that the letter to the invited person leads to */
export const scenes = (invitation: string): readonly Scene[] => [
  { name: "sign-in", path: "/sign-in", as: "stranger" },
  {
    name: "sign-in-code",
    path: "/sign-in",
    as: "stranger",
    async open(page, say) {
      await page.getByLabel(say("signin_email")).fill("somebody@example.com");
      await press("signin_continue")(page, say);
      await page.getByLabel(say("signin_code"), { exact: true }).waitFor();
    },
  },
  { name: "invitation", path: invitation, as: "stranger" },
  { name: "invitation-unknown", path: "/invite/nothing", as: "stranger" },
  ...ofOwner.map((scene) => ({ ...scene, as: "owner" as const })),
];

/** The path in the letter that was mailed to the demo's invited person. */
export async function invitationPath(url: string): Promise<string> {
  const response = await fetch(`${url}/mailbox/messages.json?to=${encodeURIComponent(INVITED.email)}`);
  const { items } = (await response.json()) as { items: { text: string }[] };
  return /\/invite\/[\w-]+/.exec(items[0]?.text ?? "")?.[0] ?? "/invite/nothing";
}

export function sayIn(language: Language): Say {
  const file = resolve(import.meta.dirname, `../../messages/${language}.json`);
  const messages: Record<string, unknown> = JSON.parse(readFileSync(file, "utf8"));
  return (message, values = {}) =>
    String(messages[message]).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

/** Goes there and opens it, and lets it come to rest. */
export async function show(page: Page, { path, open }: Scene, say: Say): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" });
  await open?.(page, say);
  await page.waitForLoadState("networkidle");
  await page.evaluate("Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)))");
}
