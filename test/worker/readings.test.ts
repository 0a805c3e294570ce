import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { EventView, NewKeyView, ProjectView, VerificationView } from "../../worker/api-type.ts";
import { interceptDatabase, isCommit } from "../support/intercept-database.ts";
import { deploymentService, newService, Service } from "../support/service.ts";
import { newPerson, newProject, ok, P, type Person } from "../support/team.ts";

let owner: Person;
let project: ProjectView;

beforeAll(async () => {
  owner = await newPerson("Olga");
  project = await newProject(owner);
});

const bearer = ({ secret }: Service) => ({ Authorization: `Bearer ${secret}` });

const search = (service: Service, at?: ProjectView) =>
  service.send(
    { subject: { type: "email", id: owner.email }, action: { name: "view" }, resource: { type: "project" } },
    `${at ? `/projects/${at.slug}` : ""}/access/v1/search/resource`,
  );

const READINGS = ["project.exported", "project.synced", "project.searched"];

async function actionsIn(at: ProjectView): Promise<string[]> {
  const { items } = ok<{ items: EventView[] }>(await owner.client.get(`${P(at)}/events`));
  return items.map(({ action }) => action).filter((action) => READINGS.includes(action));
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

test("the bootstrap key's readings stand there under its name", async () => {
  const secret = `bootstrap-${crypto.randomUUID()}`;
  const service = new Service(secret, { env: { BOOTSTRAP_KEY: secret } });
  const at = await newProject(owner, "Bootstrapped");
  expect((await search(service, at)).status).toBe(200);
  expect((await service.client.get(`${P(at)}/file`, bearer(service))).status).toBe(200);
  const { items } = ok<{ items: EventView[] }>(await owner.client.get(`${P(at)}/events?actor=bootstrap`));
  expect(items.map(({ action }) => action).toSorted()).toEqual(["project.exported", "project.searched"]);
});

test("a person who exports leaves an event, also one who runs the deployment, once an hour", async () => {
  const at = await newProject(owner, "Exported");
  expect(ok<{ administrator: boolean }>(await owner.client.get("/api/me")).administrator).toBe(true);
  for (let times = 0; times < 2; times++) expect((await owner.client.get(`${P(at)}/file`)).status).toBe(200);
  const { items } = ok<{ items: EventView[] }>(await owner.client.get(`${P(at)}/events?action=project.exported`));
  expect(items.map(({ actor }) => actor.name)).toEqual(["Olga"]);
});

test("a reading that cannot be recorded is logged, and the next one tries again", async () => {
  const at = await newProject(owner, "Unrecorded");
  const { secret } = await deploymentService(["read"]);
  let refused = 0;
  const failing = interceptDatabase(env.DB, (asked, run) => {
    if (!isCommit(asked)) return run();
    refused++;
    throw new Error("The database refuses.");
  });
  const lines: string[] = [];
  const log = vi.spyOn(console, "error").mockImplementation((line: string) => void lines.push(line));
  expect((await search(new Service(secret, { env: { DB: failing } }), at)).status).toBe(200);
  log.mockRestore();
  expect(refused).toBe(1);
  expect(lines.map((line) => JSON.parse(line).what)).toEqual(["reading_not_recorded"]);
  expect(await actionsIn(at)).toEqual([]);
  await search(new Service(secret), at);
  expect(await actionsIn(at)).toEqual(["project.searched"]);
});

describe("the deployment's own events", () => {
  const listed = async (query = "") =>
    ok<{ items: EventView[]; nextCursor: string | null }>(await owner.client.get(`/api/deployment/events${query}`));

  test("say what became of keys and accounts, and what keys took, by name, newest first", async () => {
    const ann = await newPerson("Ann");
    const { key, secret } = ok<NewKeyView>(
      await owner.client.post("/api/deployment/keys", { name: "Shop", scopes: ["manage", "read"] }),
    );
    const service = new Service(secret);
    await service.client.get(`${P(project)}/file`, bearer(service));
    for (let times = 0; times < 2; times++) expect((await search(service)).status).toBe(200);
    ok(await owner.client.post(`/api/deployment/keys/${key.id}/rotation`));
    const { id } = ok<{ user: { id: string } }>(await ann.client.get("/api/me")).user;
    expect((await owner.client.post(`/api/deployment/users/${id}/suspension`)).status).toBe(204);
    const { items } = await listed();
    expect(items.slice(0, 6).map(({ action, actor, target }) => [action, actor.name, target.name])).toEqual([
      ["user.suspended", "Olga", "Ann"],
      ["key.rotated", "Olga", "Shop"],
      ["deployment.searched", "Shop", null],
      ["project.exported", "Shop", project.name],
      ["key.added", "Olga", "Shop"],
      ["user.added", "Ann", "Ann"],
    ]);
    const verified = ok<VerificationView>(await owner.client.get("/api/deployment/events/verification"));
    expect(verified).toMatchObject({ verified: true, revision: items[0]?.revision, hash: items[0]?.hash });
  });

  test("are filtered and come by pages, as a project's do", async () => {
    const { items: all } = await listed();
    const added = await listed("?action=key.added");
    expect(added.items.map(({ action }) => action)).toEqual(["key.added"]);
    expect((await listed(`?target=${added.items[0]?.target.id}`)).items.map(({ action }) => action)).toEqual([
      "key.rotated",
      "key.added",
    ]);
    const paged: EventView[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page = await listed(`?limit=2${cursor && `&cursor=${cursor}`}`);
      paged.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all);
  });
});
