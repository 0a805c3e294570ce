import { beforeAll, expect, test } from "vitest";
import { MEMBERS, OWNER } from "../../scripts/demo/demo.ts";
import { useStage } from "../support/browser.ts";
import { invite, newProject, openAs, seedDemo, send } from "./acts.ts";

const stage = useStage();
const [ann = ""] = MEMBERS.map(({ email }) => email);

beforeAll(() => seedDemo(stage));

test("hiding a group asks first and lists the members who lose access, and Undo restores exactly that", async () => {
  const owner = await openAs(stage, OWNER.email);
  const project = await newProject(stage, owner, "Hiding");
  const invitationId = await invite(stage, owner, project, ann, "editor");
  await send(stage, await openAs(stage, ann), "post", "/api/invitations/acceptance", { invitationId });
  await invite(stage, owner, project, "guest@example.com", "viewer");
  const team = async () => (await owner.request.get(`/api/projects/${project}/members?q=${ann}`)).json();
  const before = await team();

  await owner.goto(`/p/${project}/settings/permissions`);
  const posts = owner.getByRole("checkbox", { name: "Posts" });
  await posts.click();
  const question = owner.getByRole("alertdialog", { name: "Hide “Posts”?" });
  await question.getByText("Removes 3 permissions from 2 people: Ann Okafor and guest@example.com.").waitFor();
  await question.getByRole("button", { name: "Cancel" }).click();
  expect(await posts.isChecked()).toBe(true);
  expect(await team()).toEqual(before);

  await posts.click();
  await question.getByText("Removes 3 permissions").waitFor();
  await question.getByRole("button", { name: "Hide group" }).click();
  await question.waitFor({ state: "detached" });
  expect(await posts.isChecked()).toBe(false);
  expect(JSON.stringify(await team())).not.toContain("posts.schedule");
  await owner.getByRole("button", { name: "Undo" }).click();
  await owner.getByText("“Posts” is back, and so is the access people had").first().waitFor();
  expect(await posts.isChecked()).toBe(true);
  expect(await team()).toEqual(before);
});
