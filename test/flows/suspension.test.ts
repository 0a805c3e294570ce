import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { NewKeyView, ProjectView } from "../../worker/api-type.ts";
import { join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";

async function administrator(): Promise<Person> {
  const person = await newPerson("Root");
  await env.DB.prepare("update users set administrator = 1 where email = ?").bind(person.email).run();
  return person;
}

const idOf = async (person: Person) => ok<{ user: { id: string } }>(await person.client.get("/api/me")).user.id;

async function asks(project: ProjectView, owner: Person, who: Person): Promise<() => Promise<boolean>> {
  const body = { name: "Site", scopes: ["check"], expiresAt: null };
  const { secret } = ok<NewKeyView>(await owner.client.post(`${P(project)}/keys`, body));
  const question = {
    subject: { type: "email", id: who.email },
    action: { name: "posts.view" },
    resource: { type: "post", id: "1" },
  };
  return async () => {
    const headers = { Authorization: `Bearer ${secret}` };
    return ok<{ decision: boolean }>(await who.client.post("/access/v1/evaluation", question, headers)).decision;
  };
}

test("a suspended account is out at once, everywhere, and comes back with what it had", async () => {
  const root = await administrator();
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const ann = await join(owner, project, "Ann", { presets: ["viewer"] });
  const decision = await asks(project, owner, ann);
  expect(await decision()).toBe(true);

  const suspension = `/api/deployment/users/${await idOf(ann)}/suspension`;
  expect((await owner.client.post(suspension)).status).toBe(403);
  expect((await root.client.post(suspension)).status).toBe(204);
  expect(await decision()).toBe(false);
  expect((await ann.client.get("/api/me")).status).toBe(401);

  expect((await root.client.delete(suspension)).status).toBe(204);
  expect(await decision()).toBe(true);
  expect((await root.client.post(`/api/deployment/users/${await idOf(root)}/suspension`)).status).toBe(422);
});

test("a suspended project denies and changes nothing, and its owner cannot get round it", async () => {
  const root = await administrator();
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const ann = await join(owner, project, "Ann", { presets: ["viewer"] });
  const decision = await asks(project, owner, ann);
  const suspension = `/api/deployment/projects/${project.slug}/suspension`;
  expect((await root.client.post(suspension)).status).toBe(204);
  expect(await decision()).toBe(false);
  const refused = { status: 409, body: { error: { code: "project_suspended" } } };
  expect(await owner.client.patch(P(project), { name: "Other" })).toMatchObject(refused);
  expect(await owner.client.delete(P(project), { name: project.name })).toMatchObject(refused);
  for (const [method, path] of [
    ["POST", "archival"],
    ["DELETE", "archival"],
    ["POST", "restoration"],
  ] as const) {
    await owner.client.send(method, `${P(project)}/${path}`);
    expect(ok<ProjectView>(await owner.client.get(P(project))).status).toBe("suspended");
  }
  expect((await ann.client.delete(`${P(project)}/members/me`)).status).toBe(200);
  expect((await root.client.delete(suspension)).status).toBe(204);
  expect(ok<ProjectView>(await owner.client.get(P(project))).status).toBe("active");
});

test("what is done to the deployment stands in a history of its own, which is no project", async () => {
  const root = await administrator();
  ok(await root.client.post("/api/deployment/keys", { name: "All", scopes: ["check"], expiresAt: null }));
  const { results } = await env.DB.prepare(
    "select revision, action from events where project_id = 'deployment' order by revision",
  ).all();
  expect(results.map(({ revision }) => revision)).toEqual(results.map((_, at) => at + 1));
  expect(results.at(-1)).toMatchObject({ action: "key.added" });
  expect((await root.client.get("/api/projects/deployment")).status).toBe(404);
});
