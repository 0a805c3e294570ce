import { expect, test } from "vitest";
import type { ProjectView, ResourceView } from "../../worker/api-type.ts";
import type { Page } from "../../worker/platform/http/list.ts";
import { join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";

const list = async (by: Person, project: ProjectView, query = ""): Promise<Page<ResourceView>> =>
  ok(await by.client.get(`${P(project)}/resources${query}`));
const path = (project: ProjectView, type: string, id: string) =>
  `${P(project)}/resources/${encodeURIComponent(type)}/${encodeURIComponent(id)}`;

test("a resource is registered, edited and removed; every member sees it", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const keeper = await join(owner, project, "Kim", { grants: [{ permission: "resources.manage" }] });
  const vic = await join(owner, project, "Vic", { presets: ["viewer"] });
  const where = path(project, "post", "7");
  const body = { name: "Seven", attributes: { status: "draft", parts: 3, ready: false } };
  expect(await keeper.client.put(where, body)).toMatchObject({ status: 201, body: { type: "post", id: "7", ...body } });
  const first = ok<ResourceView>(await vic.client.get(where));
  expect(
    await keeper.client.put(where, { ...body, attributes: { ready: false, parts: 3, status: "draft" } }),
  ).toMatchObject({
    status: 200,
    body: { revision: first.revision },
  });
  ok(await keeper.client.put(where, { name: "Seven" }));
  expect(ok<ResourceView>(await vic.client.get(where))).toMatchObject({ attributes: {}, revision: first.revision + 1 });
  expect(await vic.client.put(where, body)).toMatchObject({
    status: 403,
    body: { error: { details: { missing: ["resources.manage"] } } },
  });
  expect((await vic.client.delete(where)).status).toBe(403);
  expect((await keeper.client.delete(where)).status).toBe(204);
  expect((await keeper.client.delete(where)).status).toBe(404);
  expect((await vic.client.get(where)).status).toBe(404);
  expect((await keeper.client.put(where, { ...body, attributes: { deep: {} } })).status).toBe(422);
});

test("an attribute is no number that another one would be read as", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const put = (count: number) => owner.client.put(path(project, "post", "7"), { name: "Seven", attributes: { count } });
  for (const exact of [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, -0.5, 0]) ok(await put(exact));
  for (const other of [2 ** 53, -(2 ** 53), 1e300]) {
    expect(await put(other)).toMatchObject({
      status: 422,
      body: { error: { message: expect.stringContaining("text") } },
    });
  }
});

test("ids are taken byte for byte, with any characters", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const ids = ["a/b", "a%2Fb", "A", "a", "ключ 1", "q?x=1#y", "a:b", "é", "é".normalize("NFD")];
  for (const id of ids) ok(await owner.client.put(path(project, "post", id), { name: `Named ${id}` }));
  for (const id of ids) expect(ok<ResourceView>(await owner.client.get(path(project, "post", id))).id).toBe(id);
  expect((await list(owner, project)).items).toHaveLength(ids.length);
});

test("the list comes in pages in the order of type and id, and finds ids by their beginning", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  for (const [type, id] of [
    ["post", "b-2"],
    ["post", "b-1"],
    ["post", "a-1"],
    ["account", "main"],
  ] as const) {
    ok(await owner.client.put(path(project, type, id), { name: id }));
  }
  const first = await list(owner, project, "?limit=3");
  const rest = await list(owner, project, `?limit=3&cursor=${first.nextCursor}`);
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(["main", "a-1", "b-1", "b-2"]);
  expect((await list(owner, project, "?type=post&q=b-")).items.map(({ id }) => id)).toEqual(["b-1", "b-2"]);
  expect((await list(owner, project, "?type=account")).items).toHaveLength(1);
  expect((await owner.client.get(`${P(project)}/resources?q=b`)).status).toBe(422);
  const other = await newProject(owner);
  expect((await list(owner, other)).items).toEqual([]);
});
