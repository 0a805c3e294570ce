import { beforeAll, expect, test } from "vitest";
import type { EventView, ProjectView, VerificationView } from "../../worker/api-type.ts";
import { deploymentService, newService, type Service } from "../support/service.ts";
import { newPerson, newProject, ok, P, type Person } from "../support/team.ts";

let owner: Person;
let project: ProjectView;

beforeAll(async () => {
  owner = await newPerson("Olga");
  project = await newProject(owner);
});

const bearer = ({ secret }: Service) => ({ Authorization: `Bearer ${secret}` });

const search = (service: Service, at: ProjectView) =>
  service.send(
    { subject: { type: "email", id: owner.email }, action: { name: "view" }, resource: { type: "project" } },
    `/projects/${at.slug}/access/v1/search/resource`,
  );

async function actionsIn(at: ProjectView): Promise<string[]> {
  const { items } = ok<{ items: EventView[] }>(await owner.client.get(`${P(at)}/events`));
  return items.filter(({ actor }) => actor.kind === "key").map(({ action }) => action);
}

test("what a key of the deployment reads stands in the project's history, once an hour for each way of reading", async () => {
  const service = await deploymentService(["check", "read", "sync", "manage"]);
  for (let times = 0; times < 3; times++) {
    expect((await search(service, project)).status).toBe(200);
    expect((await service.client.get(`/projects/${project.id}/feed/snapshot`, bearer(service))).status).toBe(200);
    expect((await service.client.get(`${P(project)}/file`, bearer(service))).status).toBe(200);
  }
  expect((await actionsIn(project)).toSorted()).toEqual(["project.exported", "project.searched", "project.synced"]);
  const other = await deploymentService(["read"]);
  await search(other, project);
  expect((await actionsIn(project)).filter((action) => action === "project.searched")).toHaveLength(2);
  const verified = ok<VerificationView>(await owner.client.get(`${P(project)}/events/verification`));
  expect(verified.verified).toBe(true);
});

test("what the project's own key reads does not", async () => {
  const own = await newProject(owner, "Own keys");
  await search(await newService(owner, own, ["read"]), own);
  expect(await actionsIn(own)).toEqual([]);
});
