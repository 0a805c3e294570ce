import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { DEMO_PROJECT, MEMBERS, OWNER } from "../../scripts/demo/demo.ts";
import { useStage } from "../support/browser.ts";
import { invite, newProject, openAs, seedDemo, send } from "./acts.ts";

const stage = useStage();
const [ANN, MAX, OLGA, SAM] = MEMBERS.map(({ email }) => email);
const [ann = "", max = "", olga = "", sam = ""] = [ANN, MAX, OLGA, SAM];

beforeAll(() => seedDemo(stage));

async function openTeam(page: Page, project: string): Promise<void> {
  await page.goto(`/p/${project}/team`);
  await page.getByRole("heading", { name: "Team", exact: true }).waitFor();
}

/** Invites one of the demo's people and has them accept. Resolves to their browser. */
async function bring(owner: Page, project: string, email: string, preset = "viewer"): Promise<Page> {
  const invitationId = await invite(stage, owner, project, email, preset);
  const page = await openAs(stage, email);
  await send(stage, page, "post", "/api/invitations/acceptance", { invitationId });
  return page;
}

const fromMenu = async (page: Page, name: string, item: string) => {
  await page.getByRole("button", { name: `More about ${name}` }).click();
  await page.getByRole("menuitem", { name: item }).click();
};

test("of two who edit one person at once, the later sees both changes, and saves theirs on top", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Editing");
  await bring(owner, project, ann);
  await openTeam(owner, project);
  await owner.getByRole("button", { name: "Edit access of Ann Okafor" }).click();
  const sheet = owner.getByRole("dialog");
  await sheet.getByRole("checkbox", { name: /^Use AI tools/ }).check();

  const { items } = await (await owner.request.get(`/api/projects/${project}/members?q=${ann}`)).json();
  const [{ id, revision }] = items;
  const theirs = { presets: ["editor"], grants: [] };
  const stated = { "If-Match": `"${revision}"` };
  await send(stage, owner, "patch", `/api/projects/${project}/members/${id}`, theirs, stated);
  await sheet.getByRole("button", { name: "Save" }).click();
  await sheet.getByText("This changed while you were editing").waitFor();
  const choice = (await sheet.getByRole("alert").textContent()) ?? "";
  const [theirChange = "", mine = ""] = choice.split("Your change, applied on top");
  expect(theirChange).toMatch(/Their change.*Follows “Editor” from now on/);
  expect(mine).toMatch(/No longer follows “Editor”.*Removes: Create posts/);

  await sheet.getByRole("button", { name: "Save mine" }).click();
  await sheet.waitFor({ state: "detached" });
  await owner.getByRole("row", { name: /Ann Okafor.*Viewer and 1 more/ }).waitFor();
});

test("who removes or demotes a member takes over or revokes the keys that the member made", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Keys left");
  const page = await bring(owner, project, ann, "full-access");
  const path = `/api/projects/${project}/keys`;
  for (const name of ["Shop", "Site"]) await send(stage, page, "post", path, { name, scopes: ["check"] });
  await send(stage, page, "post", path, { name: "Robot", scopes: ["manage"] });

  await openTeam(owner, project);
  await owner.getByRole("button", { name: "Edit access of Ann Okafor" }).click();
  const sheet = owner.getByRole("dialog");
  await sheet.getByRole("radio", { name: /^Viewer/ }).check();
  const shop = sheet.getByRole("listitem").filter({ hasText: "Shop" });
  await shop.getByText("Needs more than the new access").waitFor();
  await shop.getByRole("button", { name: "Take over: Shop" }).click();
  const secret = await shop.getByLabel("Key", { exact: true }).inputValue();
  expect(secret).toMatch(/^gk_/);
  await sheet.getByRole("button", { name: "Save" }).click();
  await sheet.waitFor({ state: "detached" });

  await fromMenu(owner, "Ann Okafor", "Remove");
  const dialog = owner.getByRole("alertdialog");
  const site = dialog.getByRole("listitem").filter({ hasText: "Site" });
  await dialog
    .getByRole("listitem")
    .filter({ hasText: "Robot" })
    .getByText("Stops working when they're removed")
    .waitFor();
  await site.getByText("Belongs to the project and keeps working").waitFor();
  await site.getByRole("button", { name: "Revoke: Site" }).click();
  await site.getByText("Revoked", { exact: true }).waitFor();
  await dialog.getByRole("button", { name: "Remove Ann Okafor" }).click();
  await dialog.waitFor({ state: "detached" });
  const { items } = await (await owner.request.get(path)).json();
  expect(items).toMatchObject([{ name: "Shop", createdBy: { name: OWNER.name }, orphaned: false }]);
});

test("a member who leaves is out at once, and the project is gone from their list", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Leaving");
  const page = await bring(owner, project, sam);
  await openTeam(page, project);
  await fromMenu(page, "Sam Park", "Leave project");
  await page.getByRole("button", { name: "Leave", exact: true }).click();
  await page.getByText("You left Leaving").first().waitFor();
  await page.getByRole("main").getByRole("link", { name: DEMO_PROJECT.name }).waitFor();
  expect(await page.getByRole("link", { name: "Leaving" }).count()).toBe(0);
  expect((await page.request.get(`/api/projects/${project}`)).status()).toBe(404);
});

test("a project is handed over in two steps: the nominee may decline, and accepting swaps the owner", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Handing");
  const nominee = await bring(owner, project, max);
  const offer = async () => {
    await fromMenu(owner, "Max Weber", "Make owner");
    await owner.getByRole("radio", { name: /^Editor/ }).check();
    await owner.getByRole("button", { name: "Offer ownership" }).click();
    await owner.getByText("was offered ownership and can accept until", { exact: false }).waitFor();
  };
  await openTeam(owner, project);
  await offer();
  await openTeam(nominee, project);
  await nominee.getByRole("button", { name: "Decline" }).click();
  await nominee.getByText("Transfer declined. The owner stays the same.").first().waitFor();
  await nominee.getByRole("button", { name: "Accept ownership" }).waitFor({ state: "detached" });

  await owner.reload();
  await owner.getByRole("row", { name: /Dana Reyes.*Owner/ }).waitFor();
  await offer();
  await nominee.reload();
  await nominee.getByRole("button", { name: "Accept ownership" }).click();
  await nominee.getByRole("row", { name: /Max Weber.*Owner/ }).waitFor();
  await nominee.getByRole("row", { name: /Dana Reyes.*Editor/ }).waitFor();
});

test("a colleague who was here before is picked from a list and comes with what they had", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Returning");
  await bring(owner, project, sam, "community-manager");
  await openTeam(owner, project);
  await fromMenu(owner, "Sam Park", "Remove from project");
  await owner.getByRole("button", { name: "Remove Sam Park" }).click();
  await owner.getByRole("row", { name: /Sam Park/ }).waitFor({ state: "detached" });

  await owner.getByRole("button", { name: "Add people" }).first().click();
  await owner.getByRole("button", { name: /Sam Park.*Former member: Community manager/ }).click();
  expect(await owner.getByRole("radio", { name: /Community manager/ }).isChecked()).toBe(true);
  await owner.getByRole("button", { name: "Send 1 invitation" }).click();
  await owner.getByRole("button", { name: "Done" }).click();
  await owner.getByRole("row", { name: /Sam Park.*Community manager.*Invited/ }).waitFor();
});

test("a member who cannot see the team sees their own access and its sources, and can leave", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Seeing little");
  await send(stage, owner, "post", `/api/projects/${project}/presets`, {
    key: "writer",
    name: "Writer",
    grants: [{ permission: "posts.create" }],
  });
  const page = await bring(owner, project, olga, "writer");
  await page.context().addCookies([{ name: "language", value: "en", url: stage.server.settings.publicUrl }]);
  await openTeam(page, project);
  await page.getByRole("listitem").filter({ hasText: "Create posts" }).getByText("From the preset “Writer”").waitFor();
  await page.getByRole("listitem").filter({ hasText: "View posts" }).getByText("Comes with “Create posts”").waitFor();
  expect(await page.getByRole("table").count()).toBe(0);
  await page.getByRole("button", { name: "Leave project" }).click();
  await page.getByRole("button", { name: "Leave", exact: true }).click();
  await page.getByText("You left Seeing little").first().waitFor();
});
