import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import type { ProjectView } from "../../worker/api-type.ts";
import { type Asked, deploymentService, may, newService, Service } from "../support/service.ts";
import { edit, join, newPerson, newProject, ok, type Person } from "../support/team.ts";
import { watchDatabase } from "../support/watch-database.ts";

const PATH = "/access/v1/evaluation";

let owner: Person;
let project: ProjectView;
let ann: Person;
let service: Service;
let question: Asked;

beforeAll(async () => {
  owner = await newPerson("Olga");
  project = await newProject(owner);
  ann = await join(owner, project, "Ann", { presets: ["editor"] });
  service = await newService(owner, project);
  question = may(ann.email, "create");
});

test("the facts of an explanation are read in one batch, for any subject and any number of questions", async () => {
  // The first use of a key is noted, which costs one more statement.
  await service.explain(question);
  const watched = watchDatabase(env.DB);
  const watching = new Service(service.secret, { env: { DB: watched.database } });
  await watching.explain(question);
  await watching.explain(may("unknown@example.com", "no-such-action", { type: "x", id: "y" }));
  const evaluations = Array.from({ length: 1_000 }, (_, at) =>
    may(`p${at}@example.com`, "view", { type: "post", id: `${at}` }),
  );
  await watching.send({ evaluations }, "/access/v1/evaluations", { "Gatehouse-Explain": "true" });
  const [first = 0, ...others] = watched.batches;
  expect(others).toEqual([first, first]);
  // Beside each batch there is only the look-up of the key.
  expect(watched.statements).toHaveLength(3 * (first + 1));
});

describe("an asked-for explanation", () => {
  test("says what is missing; who holds what is for keys that read", async () => {
    const reads = await newService(owner, project, ["read"]);
    expect(await service.explain(may(ann.email, "publish"))).toEqual({
      decision: false,
      context: { reason: "no_grant", missing: ["posts.publish"] },
    });
    expect(await service.explain(question)).toEqual({ decision: true, context: { permission: "posts.create" } });
    expect(await reads.explain(question)).toMatchObject({
      decision: true,
      context: { permission: "posts.create", because: { source: "preset:editor", via: null } },
    });
    expect((await service.send(question, PATH, { "Gatehouse-Explain": "no" })).body).toEqual({ decision: true });
  });

  test("comes with each evaluation of a batch, and says what is wrong with one that is none", async () => {
    const evaluations = [{}, { action: { name: "publish" } }, { resource: { type: "post" } }, "text"];
    const answer = await service.send<unknown>({ ...question, evaluations }, "/access/v1/evaluations", {
      "Gatehouse-Explain": "true",
    });
    const broken = (message: string) => ({ reason: "malformed", missing: [], error: { status: 400, message } });
    expect(answer.body).toEqual({
      evaluations: [
        { decision: true, context: { permission: "posts.create" } },
        { decision: false, context: { reason: "no_grant", missing: ["posts.publish"] } },
        { decision: false, context: broken("resource.id is missing.") },
        { decision: false, context: broken("The evaluation must be an object.") },
      ],
    });
  });

  test("shows no more than the key's maker may see, and ends with the maker", async () => {
    const creator = await join(owner, project, "Kay", { grants: [{ permission: "keys.manage" }] });
    const reads = await newService(creator, project, ["read"]);
    expect(await reads.explain(question)).toEqual({ decision: true, context: { permission: "posts.create" } });
    ok(
      await edit(owner, project, creator.member.id, {
        grants: [{ permission: "keys.manage" }, { permission: "team.view" }],
      }),
    );
    expect(await reads.explain(question)).toMatchObject({ context: { because: { source: "preset:editor" } } });
    const checks = await newService(creator, project, ["check"]);
    ok(await owner.client.delete(`/api/projects/${project.id}/members/${creator.member.id}`));
    expect((await reads.send<unknown>(question)).status).toBe(401);
    expect(await checks.allows(question)).toBe(true);
  });

  test("and a plain check are refused alike to a key whose maker is gone, in an archived project too", async () => {
    const where = await newProject(owner);
    const creator = await join(owner, where, "Kay", { grants: [{ permission: "keys.manage" }] });
    const reads = await newService(creator, where, ["read"]);
    ok(await owner.client.delete(`/api/projects/${where.id}/members/${creator.member.id}`));
    ok(await owner.client.post(`/api/projects/${where.id}/archival`));
    const statuses = [
      await reads.send(question, undefined, { "Gatehouse-Explain": "true" }),
      await reads.send(question),
    ];
    expect(statuses.map(({ status }) => status)).toEqual([401, 401]);
  });
});

describe("which project a question is about", () => {
  test("a project key always asks about its own; a path or resource that names another is denied", async () => {
    const other = await newProject(owner, "Other");
    const inPath = (name: string) => `/projects/${name}/access/v1/evaluation`;
    expect(await service.allows(question, inPath(project.id))).toBe(true);
    expect(await service.allows(question, inPath(project.slug))).toBe(true);
    expect(await service.allows(question, inPath(other.slug))).toBe(false);
    expect(await service.allows(question, inPath("no-such-project"))).toBe(false);
    const about = (id: string) => may(owner.email, "project.edit", { type: "project", id });
    expect(await service.allows(about(project.slug))).toBe(true);
    expect(await service.allows(about(other.id))).toBe(false);
  });

  test("a key of the deployment asks about the one in the path, or a resource of type project", async () => {
    const all = await deploymentService();
    const inPath = `/projects/${project.slug}/access/v1/evaluation`;
    expect(await all.allows(question, inPath)).toBe(true);
    expect(await all.allows(question)).toBe(false);
    const about = (id: string) => may(ann.email, "team.view", { type: "project", id });
    expect(await all.allows(about(project.slug))).toBe(true);
    expect(await all.allows(about(project.id), inPath)).toBe(true);
    expect(await all.allows(about("no-such-project"))).toBe(false);
    expect(await all.allows(about((await newProject(owner)).id), inPath)).toBe(false);
    expect(await all.explain(question)).toEqual({
      decision: false,
      context: { reason: "unknown_project", missing: [] },
    });
  });
});
