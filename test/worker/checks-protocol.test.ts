import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import type { ProjectView } from "../../worker/api-type.ts";
import { Client } from "../support/client.ts";
import { type Asked, deploymentService, may, newService, Service } from "../support/service.ts";
import { join, newPerson, newProject, type Person } from "../support/team.ts";
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

const message = (code: string) => ({ error: { code, message: expect.any(String), requestId: expect.any(String) } });

describe("the evaluation endpoint", () => {
  test("answers the bare decision, and ignores what it does not know", async () => {
    expect((await service.send(question)).body).toEqual({ decision: true });
    expect((await service.send(may(ann.email, "publish"))).body).toEqual({ decision: false });
    const more = { ...question, context: { time: "now" }, options: 1, subject: { ...question.subject, mood: null } };
    expect((await service.send(more, PATH)).body).toEqual({ decision: true });
    const answer = await service.send(question, PATH, { "Content-Type": "application/json; charset=utf-8" });
    expect(answer.headers.get("Content-Type")).toMatch(/^application\/json/);
  });

  test.each([
    ["an empty body", ""],
    ["no JSON", "{"],
    ["an array", [may("a@example.com", "view")]],
    ["a string", '"subject"'],
    ["no subject", { ...may("a@example.com", "view"), subject: undefined }],
    ["no action name", { ...may("a@example.com", "view"), action: {} }],
    ["no resource id", { ...may("a@example.com", "view"), resource: { type: "post" } }],
    ["a subject that is a string", { ...may("a@example.com", "view"), subject: "ann" }],
    ["an action that is a string", { ...may("a@example.com", "view"), action: "view" }],
    ["an action whose name is a number", { ...may("a@example.com", "view"), action: { name: 1 } }],
    [
      "properties that are a list",
      { ...may("a@example.com", "view"), resource: { type: "a", id: "b", properties: [] } },
    ],
    ["half of a character", { ...may("a@example.com", "view"), resource: { type: "a", id: "\ud800" } }],
    ["a thousand levels", `{"subject":${"[".repeat(1000)}${"]".repeat(1000)}}`],
  ])("answers 400 to %s", async (_, body) => {
    const answer = await service.send<unknown>(body, PATH);
    expect(answer).toMatchObject({ status: 400, body: message("malformed") });
  });

  test("answers 400 to another content type, 405 to another method, 413 above a megabyte", async () => {
    const typed = await service.send<unknown>(question, PATH, { "Content-Type": "text/plain" });
    expect(typed).toMatchObject({ status: 400, body: message("malformed") });
    const headers = { Authorization: `Bearer ${service.secret}` };
    const got = await service.client.get<unknown>(PATH, headers);
    expect(got).toMatchObject({ status: 405, body: message("method_not_allowed") });
    expect(got.headers.get("Allow")).toBe("POST");
    expect((await service.client.put(PATH, question, headers)).status).toBe(405);
    const large = await service.send<unknown>({ ...question, context: { text: "x".repeat(1024 * 1024) } });
    expect(large).toMatchObject({ status: 413, body: message("too_large") });
    expect((await service.send(question)).status).toBe(200);
  });

  test("answers 401 without a right key, and a session is none", async () => {
    const unknown = await new Service("gk_unknown").send<unknown>(question);
    const none = await new Client().post<unknown>(PATH, question);
    const session = await owner.client.post<unknown>(PATH, question);
    for (const answer of [unknown, none, session]) {
      expect(answer).toMatchObject({ status: 401, body: message("unauthenticated") });
      expect(answer.headers.get("WWW-Authenticate")).toMatch(/^Bearer/);
    }
    const syncs = await newService(owner, project, ["sync"]);
    expect(await syncs.send<unknown>(question)).toMatchObject({ status: 403, body: message("forbidden") });
  });

  test("echoes X-Request-ID, on errors too", async () => {
    const sent = { "X-Request-ID": "b7a8/?=~" };
    expect((await service.send(question, PATH, sent)).headers.get("X-Request-ID")).toBe(sent["X-Request-ID"]);
    expect((await service.send<unknown>("{", PATH, sent)).headers.get("X-Request-ID")).toBe(sent["X-Request-ID"]);
  });

  test("reads all facts in one batch, whoever asks about whatever", async () => {
    const watched = watchDatabase(env.DB);
    const watching = new Service(service.secret, { env: { DB: watched.database } });
    await watching.allows(question);
    await watching.allows(may("nobody@example.com", "no-such-action", { type: "x", id: "y" }));
    const [first = 0, second] = watched.batches;
    expect(watched.batches).toHaveLength(2);
    expect(second).toBe(first);
    // Beside each batch there is only the look-up of the key.
    expect(watched.statements).toHaveLength(2 * (first + 1));
  });
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

  test("shows no more than the key's maker may see, and ends with the maker", async () => {
    const maker = await join(owner, project, "Kay", { grants: [{ permission: "keys.manage" }] });
    const reads = await newService(maker, project, ["read"]);
    const checks = await newService(maker, project, ["check"]);
    expect(await reads.explain(question)).toEqual({ decision: true, context: { permission: "posts.create" } });
    await owner.client.delete(`/api/projects/${project.id}/members/${maker.member.id}`);
    expect((await reads.send<unknown>(question)).status).toBe(403);
    expect(await checks.allows(question)).toBe(true);
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
