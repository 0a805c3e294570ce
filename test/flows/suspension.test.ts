import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import type { NewKeyView, ProjectView } from "../../worker/api-type.ts";
import { newService } from "../support/service.ts";
import { inviteOne, join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";

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

describe("what an account set going before it was suspended", () => {
  async function scene() {
    const root = await administrator();
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const ann = await join(owner, project, "Ann", { presets: ["full-access"] });
    const suspensionOf = async (who: Person) => `/api/deployment/users/${await idOf(who)}/suspension`;
    return { root, owner, project, ann, suspensionOf };
  }

  test("keys that act as it, for as long", async () => {
    const { root, owner, project, ann, suspensionOf } = await scene();
    const suspension = await suspensionOf(ann);
    const [manage, read] = [await newService(ann, project, ["manage"]), await newService(ann, project, ["read"])];
    const routes = ["", "/members", "/catalogue", "/resources", "/keys", "/events"];
    const statuses = async () => {
      const asked = [manage, read].flatMap(({ client, secret }) =>
        routes.map((route) => client.get(`${P(project)}${route}`, { Authorization: `Bearer ${secret}` })),
      );
      const written = manage.send({ addresses: [{ email: ann.email }] }, `${P(project)}/invitations`);
      return [...new Set((await Promise.all([...asked, written])).map(({ status }) => status))];
    };
    expect(await statuses()).toEqual([200]);
    ok(await root.client.post(suspension));
    expect(await statuses()).toEqual([403]);
    ok(await root.client.delete(suspension));
    expect(await statuses()).toEqual([200]);
    ok(await owner.client.delete(`${P(project)}/members/${ann.member.id}`));
    expect(await statuses()).toEqual([401]);
  });

  test("an invitation, which waits until another member takes responsibility for it", async () => {
    const { root, owner, project, ann, suspensionOf } = await scene();
    const eve = await newPerson("Eve");
    const invitation = await inviteOne(ann, project, eve.email, { presets: ["full-access"] });
    const accepting = () => eve.client.post("/api/invitations/acceptance", { invitationId: invitation.id });
    ok(await root.client.post(await suspensionOf(ann)));
    expect(await accepting()).toMatchObject({ status: 409, body: { error: { code: "ask_again" } } });
    ok(await owner.client.post(`${P(project)}/invitations/${invitation.id}/sending`));
    expect((await accepting()).status).toBe(200);
  });

  test("the handing over of a project", async () => {
    const { root, owner, project, ann, suspensionOf } = await scene();
    ok(await owner.client.post(`${P(project)}/transfer`, { memberId: ann.member.id, formerOwnerPresets: [] }));
    const suspension = await suspensionOf(owner);
    ok(await root.client.post(suspension));
    const acceptance = () => ann.client.post(`${P(project)}/transfer/acceptance`);
    expect(await acceptance()).toMatchObject({ status: 409, body: { error: { code: "ask_again" } } });
    ok(await root.client.delete(suspension));
    expect((await acceptance()).status).toBe(200);
  });
});

test("a suspended project denies and changes nothing, and its owner cannot get round it", async () => {
  const root = await administrator();
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const ann = await join(owner, project, "Ann", { presets: ["viewer"] });
  const guest = await newPerson("Eve");
  const offer = await inviteOne(owner, project, guest.email);
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
  expect(await owner.client.delete(`${P(project)}/members/${ann.member.id}`)).toMatchObject(refused);
  expect(await guest.client.post("/api/invitations/acceptance", { invitationId: offer.id })).toMatchObject(refused);
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
