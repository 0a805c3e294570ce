import type { Page } from "playwright-core";
import { beforeAll, expect, test, vi } from "vitest";
import { DEMO_PROJECT, MEMBERS, OWNER } from "../../scripts/demo/demo.ts";
import { useStage } from "../support/browser.ts";
import { openAs, seedDemo, send } from "./acts.ts";

const stage = useStage();
const PROJECT = `/api/projects/${DEMO_PROJECT.slug}`;
const [ANN, MAX] = MEMBERS.map(({ email }) => email);
const [ann = "", max = ""] = [ANN, MAX];

beforeAll(() => seedDemo(stage));

/** Asks, and waits for the answer to this question, which says so. */
async function check(page: Page, who: string, permission: string, said: RegExp): Promise<void> {
  await page.getByLabel("Who").fill(who);
  await page.getByLabel("Permission").selectOption({ label: permission });
  await page.getByRole("button", { name: "Check" }).click();
  const answer = page.getByRole("region", { name: "Answer" });
  const about = new RegExp(`^(?:Allowed|Denied)${permission}`);
  await vi.waitFor(async () => expect(await answer.textContent()).toMatch(about), 10_000);
  await vi.waitFor(async () => expect(await answer.textContent()).toMatch(said), 10_000);
}

test("a check says yes or no, why, what would change it and who may, and how a service asks it", async () => {
  const owner = await openAs(stage, OWNER.email);
  await owner.goto(`/p/${DEMO_PROJECT.slug}/team`);
  await owner.getByRole("link", { name: "Check" }).click();
  await check(owner, ann, "Publish posts", /Allowed.*Ann Okafor.*The preset “Client” allows it\./);
  await check(owner, ann, "View posts", /Allowed/);
  await check(owner, OWNER.email, "Manage webhooks", /Dana Reyes owns the project\./);

  const why = "Denied.*None of their presets or permissions allows it.*Grant them this permission";
  const how = "Presets that include it: Full access, Editor,? and SMM specialist.*You can do this";
  await check(owner, ann, "Create posts", new RegExp(`${why}.*${how}`));
  await check(
    owner,
    "unknown@example.com",
    "Create posts",
    /This person isn't in the project.*Invite them with this permission/,
  );

  await owner.getByText("TypeScript", { exact: true }).click();
  await owner.getByText('"id": "unknown@example.com"', { exact: false }).waitFor();
  await owner.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await owner.getByRole("button", { name: "Copy" }).click();
  expect(await owner.evaluate("navigator.clipboard.readText()")).toContain("access/v1/evaluation");

  await owner.reload();
  await owner.getByRole("region", { name: "Answer" }).getByText("This person isn't in the project.").waitFor();
});

test("a scope and a time that do not fit are named, and the resource's properties count", async () => {
  const owner = await openAs(stage, OWNER.email);
  const { items } = await (await owner.request.get(`${PROJECT}/members?q=${max}`)).json();
  const [{ id, revision, presets }] = items;
  const bound = { permission: "posts.publish", scope: "account:main", when: [], startsAt: null, expiresAt: null };
  const over = { ...bound, permission: "posts.approve", scope: "*", expiresAt: "2030-01-01T00:00:00.000Z" };
  const edit = { presets, grants: [bound, { ...over, startsAt: "2029-01-01T00:00:00.000Z" }] };
  await send(stage, owner, "patch", `${PROJECT}/members/${id}`, edit, { "If-Match": `"${revision}"` });

  await owner.goto(`/p/${DEMO_PROJECT.slug}/check`);
  await check(owner, max, "Publish posts", /They have it only for account:main.*Grant it for this resource too/);
  await check(owner, max, "Approve posts", /They have it from January 1, 2029.*Start it now/);
  await owner.getByLabel("Type", { exact: true }).fill("post");
  await owner.getByRole("button", { name: "Check" }).click();
  await owner.getByText("Enter both the type and the ID.").waitFor();
  await owner.getByLabel("ID", { exact: true }).fill("7");
  await owner.getByLabel("Properties (JSON)").fill('{ "account": "main" }');
  await check(owner, max, "Publish posts", /Allowed.*post:7.*It was granted individually.*only for account:main/);
});

test("a member who sees the team may ask about others; one who does not is told to ask the owner", async () => {
  const page = await openAs(stage, max);
  await page.goto(`/p/${DEMO_PROJECT.slug}/check`);
  await check(page, ann, "Create posts", /Who can do this: Dana Reyes\./);
});
