import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { OWNER } from "../../scripts/demo/demo.ts";
import { useStage } from "../support/browser.ts";
import { invite, newProject, openAs, seedDemo, send } from "./acts.ts";

const stage = useStage();
const EMAIL = "guest@example.com";

beforeAll(() => seedDemo(stage));

interface Entry {
  readonly id: string;
  readonly email: string;
  readonly revision: number;
  readonly grants: readonly { readonly permission: string; readonly scope: string }[];
}

async function invitationIn(owner: Page, project: string): Promise<Entry> {
  const { items } = await (await owner.request.get(`/api/projects/${project}/members?q=${EMAIL}`)).json();
  return items[0];
}

/** A project with an invitation that gives one permission whole and within limits, and another within limits only. */
async function openPencil(owner: Page, name: string): Promise<{ project: string; sheet: Locator }> {
  const project = await newProject(stage, owner, name);
  const id = await invite(stage, owner, project, EMAIL);
  const grants = [
    { permission: "posts.publish" },
    { permission: "posts.publish", scope: "account:shop" },
    { permission: "ai.use", scope: "account:shop", expiresAt: "2999-01-01T12:00:00.000Z" },
  ];
  const stated = { "If-Match": `"${(await invitationIn(owner, project)).revision}"` };
  await send(stage, owner, "patch", `/api/projects/${project}/invitations/${id}`, { presets: [], grants }, stated);
  await owner.goto(`/p/${project}/team`);
  await owner.getByRole("button", { name: `Edit access of ${EMAIL}` }).click();
  return { project, sheet: owner.getByRole("dialog") };
}

const changes = async (sheet: Locator) =>
  sheet.getByRole("list", { name: "What will change" }).getByRole("listitem").allInnerTexts();

async function save(owner: Page, sheet: Locator): Promise<void> {
  await sheet.getByRole("button", { name: "Save" }).click();
  await sheet.waitFor({ state: "detached" });
  await owner.getByText("saved", { exact: false }).first().waitFor();
}

describe("an invitation that gives in part", () => {
  test("is emptied by unticking: the diff says what goes, and nothing of it is left after saving", async () => {
    const owner = await openAs(stage, OWNER.email);
    const { project, sheet } = await openPencil(owner, "Unticking");
    await sheet.getByRole("checkbox", { name: /^Publish posts/ }).click();
    const ai = sheet.getByRole("checkbox", { name: /^Use AI tools/ });
    expect(await ai.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
    await ai.click();
    expect(await ai.isChecked()).toBe(true);
    await ai.click();
    expect(await ai.evaluate((box: HTMLInputElement) => [box.indeterminate, box.checked])).toEqual([false, false]);
    expect((await changes(sheet)).join("\n")).toMatch(
      /Publish posts\n[\s\S]*Use AI tools \(only for account:shop, until /,
    );
    await save(owner, sheet);
    expect((await invitationIn(owner, project)).grants).toEqual([]);
  });

  test("shows each limit in words, and Remove takes that one alone", async () => {
    const owner = await openAs(stage, OWNER.email);
    const { project, sheet } = await openPencil(owner, "Removing");
    await sheet.getByRole("button", { name: /^Remove “Use AI tools” only for account:shop, until .*2999/ }).click();
    expect(await sheet.getByRole("checkbox", { name: /^Use AI tools/ }).evaluate((box) => box.matches(":focus"))).toBe(
      true,
    );
    await sheet.getByRole("button", { name: "Remove “Publish posts” only for account:shop" }).click();
    await save(owner, sheet);
    const { grants } = await invitationIn(owner, project);
    expect(grants.map(({ permission, scope }) => [permission, scope])).toEqual([["posts.publish", "*"]]);
  });
});
