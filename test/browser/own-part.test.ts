import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { DEMO_PASSWORD, DEMO_PROJECT, type DemoPerson, MEMBERS, OWNER } from "../../scripts/demo/demo.ts";
import { seed } from "../../scripts/demo/seed.ts";
import { useStage } from "../support/browser.ts";

/** What somebody decides for themselves, whatever they may do in the project. */
const stage = useStage();
const PROJECT = `/api/projects/${DEMO_PROJECT.slug}`;
const TEAM = `/p/${DEMO_PROJECT.slug}/team`;

beforeAll(async () => {
  await seed(stage.server.settings.publicUrl);
});

const origin = () => ({ Origin: stage.server.settings.publicUrl });

async function openAs({ email }: DemoPerson): Promise<Page> {
  const page = await stage.openBrowser();
  const session = { data: { email, password: DEMO_PASSWORD }, headers: origin() };
  expect((await page.request.post("/api/sessions", session)).ok()).toBe(true);
  return page;
}

async function memberOf(owner: Page, { email }: DemoPerson): Promise<{ id: string; revision: number }> {
  const { items } = await (await owner.request.get(`${PROJECT}/members?q=${email}`)).json();
  return items[0];
}

function person(name: string): DemoPerson {
  const found = MEMBERS.find((member) => member.name === name);
  if (!found) throw new Error(`${name} is not in the demo.`);
  return found;
}

test("whom the owner nominates can decline, and then nothing waits any more", async () => {
  const [owner, max] = [await openAs(OWNER), await openAs(person("Max Weber"))];
  const { id } = await memberOf(owner, person("Max Weber"));
  await owner.request.post(`${PROJECT}/transfer`, { data: { memberId: id }, headers: origin() });

  await max.goto(TEAM);
  await max.getByRole("button", { name: "Decline" }).click();
  await max.getByText("You declined").first().waitFor();
  await max.getByRole("button", { name: "Become the owner" }).waitFor({ state: "detached" });
  const project = await (await owner.request.get(PROJECT)).json();
  expect(project).toMatchObject({ transfer: null, owner: { email: OWNER.email } });
});

test("who does not see the team still sees what they may do, and can leave", async () => {
  const [owner, sam] = [await openAs(OWNER), await openAs(person("Sam Park"))];
  const { id, revision } = await memberOf(owner, person("Sam Park"));
  const grant = { permission: "posts.publish", scope: "*", when: [], startsAt: null, expiresAt: null };
  const edited = await owner.request.patch(`${PROJECT}/members/${id}`, {
    data: { presets: [], grants: [grant] },
    headers: { ...origin(), "If-Match": `"${revision}"` },
  });
  expect(edited.ok(), await edited.text()).toBe(true);

  await sam.goto(TEAM);
  await sam.getByRole("heading", { name: "What you may do" }).waitFor();
  const names = await sam.getByRole("main").getByRole("listitem").allTextContents();
  expect(names).toEqual([expect.stringMatching(/^View posts/), expect.stringMatching(/^Publish posts/)]);
  await sam.getByRole("button", { name: "Leave project" }).click();
  await sam.getByRole("alertdialog").getByRole("button", { name: "Leave" }).click();
  await sam.getByText(`You left ${DEMO_PROJECT.name}`).first().waitFor();
  expect((await sam.request.get(PROJECT)).status()).toBe(404);
});
