import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import type { CheckView, ProjectView } from "../../worker/api-type.ts";
import { app } from "../../worker/app.ts";
import { Client } from "../support/client.ts";
import { type Known, mintPeople } from "../support/people.ts";
import { joinAs } from "../support/route-world.ts";
import { deploymentService, makeKey, Service } from "../support/service.ts";
import { edit, newProject, ok, P } from "../support/team.ts";

// One test for each requirement of OpenID AuthZEN 1.0 and its harnesses, under the number it has in our list of them.

const EVALUATION = "/access/v1/evaluation";
const EVALUATIONS = "/access/v1/evaluations";
const SUBJECT = "/access/v1/search/subject";
const RESOURCE = "/access/v1/search/resource";
const ACTION = "/access/v1/search/action";
const ALL = [EVALUATION, EVALUATIONS, SUBJECT, RESOURCE, ACTION];
const SEARCHES = [SUBJECT, RESOURCE, ACTION];

const alice = { type: "user", id: "alice" };
const bob = { type: "user", id: "bob" };
const view = { name: "can_view" };
const edits = { name: "can_edit" };
const record = (id: string) => ({ type: "record", id });
const asked = { subject: alice, action: view, resource: record("1") };
const yes = { decision: true };
const no = { decision: false };

type Results = { results: { id?: string }[]; page?: { next_token: string } };

let owner: Known;
let project: ProjectView;
let service: Service;

/** Alice views all records and edits the active one; Bob views one. */
beforeAll(async () => {
  const [first, ann, ben] = await mintPeople(["Olga", "Alice", "Bob"]);
  if (!first || !ann || !ben) throw new Error("Three names make three people.");
  owner = first;
  project = await newProject(owner);
  await definePermission("view", []);
  await definePermission("edit", ["records.view"]);
  for (const id of ["1", "2", "3"]) {
    const attributes = { status: id === "1" ? "active" : "closed" };
    ok(await owner.client.put(`${P(project)}/resources/record/${id}`, { name: id, attributes }));
  }
  const active = [{ property: "resource.status", eq: "active" }];
  const whole = { presets: [], kind: "team" } as const;
  await named(ann, "alice", {
    ...whole,
    grants: [{ permission: "records.view" }, { permission: "records.edit", when: active }],
  });
  await named(ben, "bob", { ...whole, grants: [{ permission: "records.view", scope: "record:2" }] });
  service = new Service((await makeKey(owner, project, ["read"])).secret);
});

async function definePermission(verb: string, implies: string[]) {
  const permission = { name: `records.${verb}`, resourceType: "record", action: `can_${verb}`, label: verb, implies };
  ok(await owner.client.post(`${P(project)}/permissions`, permission));
}

async function named(person: Known, alias: string, offer: object) {
  const id = await joinAs(owner, project, person, offer);
  ok(await edit(owner, project, id, { aliases: [{ type: "user", id: alias }] }));
}

const send = <T = CheckView>(path: string, body: unknown, headers: Record<string, string> = {}) =>
  service.send<T>(body, path, headers);

async function bodyOf(path: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  const answer = await send<unknown>(path, body, headers);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
}

async function refusal(status: number, path: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await send<{ error?: { message?: unknown } }>(path, body, headers);
  expect(answer.status, `${path} ${JSON.stringify(body)?.slice(0, 200)}`).toBe(status);
  expect(answer.body.error?.message).toEqual(expect.any(String));
  return answer;
}

/** The text that was sent back, byte for byte. */
async function textOf(path: string, body: unknown): Promise<string> {
  const headers = { Authorization: `Bearer ${service.secret}`, "Content-Type": "application/json" };
  const request = new Request(`http://localhost:8787${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  return (await app.fetch(request, env, { waitUntil() {}, passThroughOnException() {}, props: {} })).text();
}

const without = (body: object, key: string) =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== key));

test("1. a missing key is 400, in evaluations and in searches", async () => {
  for (const key of ["subject", "action", "resource"]) {
    await refusal(400, EVALUATION, without(asked, key));
    await refusal(400, EVALUATIONS, without(asked, key));
    await refusal(400, SUBJECT, without(asked, key));
    await refusal(400, RESOURCE, without(asked, key));
    if (key !== "action") await refusal(400, ACTION, without(asked, key));
  }
  await refusal(400, EVALUATION, { ...asked, subject: { id: "alice" } });
  await refusal(400, EVALUATION, { ...asked, subject: { type: "user" } });
  await refusal(400, EVALUATION, { ...asked, action: {} });
  await refusal(400, EVALUATION, { ...asked, resource: { id: "1" } });
  await refusal(400, EVALUATION, { ...asked, resource: { type: "record" } });
  await refusal(400, SUBJECT, { ...asked, subject: {} });
  await refusal(400, RESOURCE, { ...asked, resource: {} });
});

test("2. what is not known is ignored: at the top, in entities, in the page, an action in an action search", async () => {
  const more = { ...asked, mood: 1, subject: { ...alice, mood: null }, action: { ...view, mood: [] }, options: "none" };
  expect(await bodyOf(EVALUATION, more)).toEqual(yes);
  const searched = { ...more, page: { limit: 10, mood: {} } };
  for (const path of SEARCHES) {
    expect(await bodyOf(path, searched)).toEqual(await bodyOf(path, { ...asked, page: { limit: 10 } }));
  }
  const plain = await bodyOf(ACTION, without(asked, "action"));
  for (const action of [view, edits, "view", 7, {}]) expect(await bodyOf(ACTION, { ...asked, action })).toEqual(plain);
});

test("3. a body that is no object, no JSON or empty is 400", async () => {
  for (const path of ALL) {
    for (const body of [[asked], '"text"', "7", "null", "{", '{"subject":', "", "{}}"]) await refusal(400, path, body);
  }
});

test("4. a wrong type is 400", async () => {
  for (const path of ALL) {
    for (const wrong of ["alice", 7, null, [], true, { type: "user", id: 7 }, { type: 7, id: "1" }]) {
      if (path !== SUBJECT || typeof wrong !== "object") await refusal(400, path, { ...asked, subject: wrong });
    }
    if (path === ACTION) continue;
    for (const wrong of ["can_view", null, { name: 7 }, { name: null }, ["can_view"]]) {
      await refusal(400, path, { ...asked, action: wrong });
    }
  }
  for (const wrong of [[], "text", null]) {
    for (const path of ALL) await refusal(400, path, { ...asked, context: wrong });
    await refusal(400, EVALUATION, { ...asked, resource: { ...record("1"), properties: wrong } });
    await refusal(400, EVALUATIONS, { ...asked, options: wrong });
    for (const path of SEARCHES) await refusal(400, path, { ...asked, page: wrong });
  }
  await refusal(400, EVALUATIONS, { ...asked, evaluations: {} });
  await refusal(400, EVALUATIONS, { ...asked, evaluations: null });
});

test("5. another content type is 400; a charset is welcome", async () => {
  for (const path of ALL) {
    for (const type of ["text/plain", "text/json"]) {
      await refusal(400, path, asked, { "Content-Type": type });
    }
    const charset = await send(path, asked, { "Content-Type": "application/json; charset=utf-8" });
    expect(charset.status).toBe(200);
    expect(charset.headers.get("Content-Type")).toBe("application/json");
  }
});

test("6. another method is 405, and says which is right", async () => {
  const headers = { Authorization: `Bearer ${service.secret}` };
  for (const path of ALL) {
    for (const method of ["GET", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
      const answer = await service.client.send(method, path, undefined, headers);
      expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "POST"]);
    }
  }
});

test("7. a decision is a boolean with 200, and nothing else", async () => {
  expect(await textOf(EVALUATION, asked)).toBe('{"decision":true}');
  expect(await textOf(EVALUATION, { ...asked, subject: bob })).toBe('{"decision":false}');
  expect(await textOf(EVALUATIONS, { ...asked, evaluations: [{}, { subject: bob }] })).toBe(
    '{"evaluations":[{"decision":true},{"decision":false}]}',
  );
});

test("8. X-Request-ID comes back as it was sent, on errors too", async () => {
  for (const id of ["b7a8/?=~", "with spaces, and a comma", "x".repeat(1_000)]) {
    const headers = { "X-Request-ID": id };
    for (const path of ALL) {
      expect((await send(path, asked, headers)).headers.get("X-Request-ID")).toBe(id);
      expect((await refusal(400, path, "{", headers)).headers.get("X-Request-ID")).toBe(id);
      expect((await new Client().post(path, asked, headers)).headers.get("X-Request-ID")).toBe(id);
      expect((await new Client().get(path, headers)).headers.get("X-Request-ID")).toBe(id);
    }
    const large = await refusal(413, EVALUATION, { text: "x".repeat(1024 * 1024) }, headers);
    expect(large.headers.get("X-Request-ID")).toBe(id);
  }
  expect((await send(EVALUATION, asked)).headers.get("X-Request-ID")).toMatch(/^req_/);
});

test("9. context and properties are optional, and those that nothing asks for change no decision", async () => {
  const properties = { colour: "red", nested: { a: [1] } };
  for (const subject of [alice, bob]) {
    const plain = await bodyOf(EVALUATION, { ...asked, subject });
    const more = {
      subject: { ...subject, properties },
      action: { ...view, properties },
      resource: { ...record("1"), properties },
      context: { time: "2026-01-01T00:00:00Z", ip: "10.0.0.1" },
    };
    expect(await bodyOf(EVALUATION, more)).toEqual(plain);
  }
});

test("10. evaluations come in order; without any, it is an evaluation", async () => {
  const evaluations = [
    { resource: record("2") },
    { subject: bob },
    { action: edits },
    { resource: record("3"), action: edits },
  ];
  expect(await bodyOf(EVALUATIONS, { ...asked, evaluations })).toEqual({ evaluations: [yes, no, yes, no] });
  expect(await bodyOf(EVALUATIONS, asked)).toEqual(yes);
  expect(await bodyOf(EVALUATIONS, { ...asked, evaluations: [] })).toEqual(yes);
  await refusal(400, EVALUATIONS, { evaluations: [] });
});

test("11. an incomplete evaluation is denied where it stands, and is no error of the others", async () => {
  const broken = [
    { resource: { type: "record" } },
    { subject: null },
    { action: {} },
    "text",
    null,
    [],
    { subject: "alice" },
  ];
  const evaluations = [{}, ...broken, {}];
  expect(await bodyOf(EVALUATIONS, { ...asked, evaluations })).toEqual({
    evaluations: [yes, ...broken.map(() => no), yes],
  });
  const withoutSubject = { action: view, resource: record("1"), evaluations: [{}] };
  expect(await bodyOf(EVALUATIONS, withoutSubject)).toEqual({ evaluations: [no] });
  expect(await bodyOf(EVALUATIONS, { evaluations: [asked, {}] })).toEqual({ evaluations: [yes, no] });
});

test("12. what an evaluation names replaces the default whole", async () => {
  const draft = { ...record("9"), properties: { status: "active" } };
  const defaults = { subject: alice, action: edits, resource: draft };
  const evaluations = [{}, { resource: record("9") }, { resource: { id: "9" } }, { resource: { ...draft, id: "10" } }];
  expect(await bodyOf(EVALUATIONS, { ...defaults, evaluations })).toEqual({ evaluations: [yes, no, no, yes] });
  const placeholder = { ...defaults, resource: {}, evaluations: [{ resource: draft }, {}, { context: { a: 1 } }] };
  expect(await bodyOf(EVALUATIONS, placeholder)).toEqual({ evaluations: [yes, no, no] });
  const contexts = { ...defaults, context: { a: 1 }, evaluations: [{}, { context: { b: 2 } }, { context: "text" }] };
  expect(await bodyOf(EVALUATIONS, contexts)).toEqual({ evaluations: [yes, yes, no] });
});

test("13. a short circuit ends the answers at what set it off", async () => {
  const mixed = [{}, { subject: bob }, { action: edits }, { subject: bob }];
  const inOrder = (evaluations_semantic: string, evaluations: unknown[]) =>
    bodyOf(EVALUATIONS, { ...asked, evaluations, options: { evaluations_semantic, trace: true } });
  expect(await inOrder("execute_all", mixed)).toEqual({ evaluations: [yes, no, yes, no] });
  expect(await inOrder("deny_on_first_deny", mixed)).toEqual({ evaluations: [yes, no] });
  expect(await inOrder("permit_on_first_permit", mixed.slice(1))).toEqual({ evaluations: [no, yes] });
  expect(await inOrder("deny_on_first_deny", [{}, {}])).toEqual({ evaluations: [yes, yes] });
  expect(await inOrder("permit_on_first_permit", [{ subject: bob }])).toEqual({ evaluations: [no] });
  expect(await inOrder("deny_on_first_deny", [{}, { subject: {} }, {}])).toEqual({ evaluations: [yes, no] });
});

test("14. an unknown semantic is 400", async () => {
  for (const evaluations_semantic of ["first", "", 7, null]) {
    await refusal(400, EVALUATIONS, { ...asked, evaluations: [{}], options: { evaluations_semantic } });
  }
});

test("15. what is given needs its id; what is searched needs none, and one that is sent is ignored", async () => {
  await refusal(400, SUBJECT, { ...asked, resource: { type: "record" } });
  await refusal(400, RESOURCE, { ...asked, subject: { type: "user" } });
  await refusal(400, ACTION, { ...asked, subject: { type: "user" } });
  await refusal(400, ACTION, { ...asked, resource: { type: "record" } });
  const subjects = await bodyOf(SUBJECT, { ...asked, subject: { type: "user" } });
  const resources = await bodyOf(RESOURCE, { ...asked, resource: { type: "record" } });
  for (const id of ["alice", "unknown", "", 7, null]) {
    expect(await bodyOf(SUBJECT, { ...asked, subject: { type: "user", id } })).toEqual(subjects);
    expect(await bodyOf(RESOURCE, { ...asked, resource: { type: "record", id } })).toEqual(resources);
  }
});

test("16. a search finds the searched type alone, in exact shape; what is not known finds nothing", async () => {
  const { results } = (await bodyOf(SUBJECT, { ...asked, resource: record("2") })) as Results;
  const ids = results.map(({ id }) => id);
  expect(new Set(ids)).toEqual(new Set(["alice", "bob"]));
  expect(results).toEqual(ids.map((id) => ({ type: "user", id })));
  expect(await textOf(RESOURCE, { ...asked, action: edits })).toBe('{"results":[{"type":"record","id":"1"}]}');
  expect(await textOf(RESOURCE, { ...asked, subject: bob })).toBe('{"results":[{"type":"record","id":"2"}]}');
  expect(await textOf(ACTION, asked)).toBe('{"results":[{"name":"can_edit"},{"name":"can_view"}]}');
  expect(await textOf(ACTION, { ...asked, resource: record("2"), subject: bob })).toBe(
    '{"results":[{"name":"can_view"}]}',
  );
  const unknown = { type: "user", id: "unknown" };
  for (const [path, change] of [
    [SUBJECT, { subject: { type: "spaceship" } }],
    [SUBJECT, { action: { name: "can_fly" } }],
    [SUBJECT, { resource: { type: "project", id: "no-such-project" } }],
    [RESOURCE, { resource: { type: "spaceship" } }],
    [RESOURCE, { subject: unknown }],
    [RESOURCE, { subject: { type: "spaceship", id: "alice" } }],
    [RESOURCE, { action: { name: "can_fly" } }],
    [ACTION, { subject: unknown }],
    [ACTION, { resource: { type: "spaceship", id: "1" } }],
  ] as const) {
    expect(await textOf(path, { ...asked, ...change }), JSON.stringify(change)).toBe('{"results":[]}');
  }
});

/** All pages from the first to the one with an empty token, and the texts of all. */
async function pagesOf(path: string, body: object, limit: number) {
  const [results, texts]: [unknown[], string[]] = [[], []];
  let token: string | undefined;
  do {
    const text = await textOf(path, { ...body, page: { limit, ...(token === undefined ? {} : { token }) } });
    const { page, results: found } = JSON.parse(text) as Results;
    expect(found.length).toBeLessThanOrEqual(limit);
    expect(page).toEqual({ next_token: expect.any(String) });
    results.push(...found);
    texts.push(text);
    token = page?.next_token;
  } while (token !== "" && texts.length < 100);
  return { results, texts };
}

test("17. pages follow each other by tokens until an empty one, and are together everything", async () => {
  for (const [path, body] of [
    [SUBJECT, { ...asked, resource: record("2") }],
    [RESOURCE, asked],
    [ACTION, asked],
  ] as const) {
    const { results } = (await bodyOf(path, body)) as Results;
    for (const limit of [1, 2, 1_000]) {
      const pages = await pagesOf(path, body, limit);
      expect(pages.results).toEqual(results);
      expect(pages.texts).toHaveLength(Math.ceil(results.length / limit));
      expect(pages.texts[0]).toMatch(/^\{"page":\{"next_token":"[^"]*"\},"results":\[/);
    }
    expect(await bodyOf(path, { ...body, page: {} })).toEqual({ page: { next_token: "" }, results });
    expect(await bodyOf(path, { ...body, page: { limit: 0 } })).toEqual({
      page: { next_token: "" },
      results: [],
    });
  }
});

test("17. a token holds for its own request alone; the limit may be left out, and not be changed", async () => {
  const first = (await bodyOf(RESOURCE, { ...asked, page: { limit: 1 } })) as Results;
  const token = first.page?.next_token ?? "";
  const second = await bodyOf(RESOURCE, { ...asked, page: { limit: 1, token } });
  expect(await bodyOf(RESOURCE, { ...asked, page: { token } })).toEqual(second);
  expect(await bodyOf(RESOURCE, { page: { token }, ...asked, subject: { id: "alice", type: "user" } })).toEqual(second);
  await refusal(400, RESOURCE, { ...asked, page: { token, limit: 2 } });
  for (const change of [
    { subject: bob },
    { subject: { ...alice, properties: { a: 1 } } },
    { action: edits },
    { action: { name: "records.view" } },
    { resource: { type: "records" } },
    { context: { a: 1 } },
  ]) {
    await refusal(400, RESOURCE, { ...asked, ...change, page: { token } });
  }
  await refusal(400, SUBJECT, { ...asked, page: { token } });
  await refusal(400, ACTION, { ...asked, page: { token } });
  await refusal(400, `/projects/${project.id}${RESOURCE}`, { ...asked, page: { token } });
  const elsewhere = new Service((await makeKey(owner, await newProject(owner), ["read"])).secret);
  expect((await elsewhere.send({ ...asked, page: { token } }, RESOURCE)).status).toBe(400);
  for (let at = 0; at < token.length; at++) {
    const changed = `${token.slice(0, at)}${token[at] === "A" ? "B" : "A"}${token.slice(at + 1)}`;
    expect((await send(RESOURCE, { ...asked, page: { token: changed } })).status, changed).toBe(400);
  }
  for (const wrong of ["x", ".", "..", "a.b.c.d", `${token}.`, ` ${token}`])
    await refusal(400, RESOURCE, { ...asked, page: { token: wrong } });
});

test("18. a page is taken however it is asked for; what it says of itself is a number or a text", async () => {
  for (const limit of [-1, 1.5, 1_001, "1", null, 1e30]) {
    for (const path of SEARCHES) await refusal(400, path, { ...asked, page: { limit } });
  }
  for (const token of [7, null, {}]) await refusal(400, RESOURCE, { ...asked, page: { token } });
  expect(await bodyOf(RESOURCE, { ...asked, page: { properties: { a: 1 }, token: "" } })).toMatchObject({
    page: { next_token: "" },
  });
});

test("19. metadata names every endpoint under the configured address, never under the one that was asked", async () => {
  const deployed = new Client({ env: { PUBLIC_URL: "https://gatehouse.example" } });
  for (const path of ["", `/projects/${project.slug}`, "/projects/no-such-project"]) {
    const at = `https://gatehouse.example${path}`;
    const answer = await deployed.get(`/.well-known/authzen-configuration${path}`, { Host: "evil.example" });
    expect(answer).toMatchObject({ status: 200 });
    expect(answer.headers.get("Content-Type")).toMatch(/^application\/json/);
    expect(JSON.stringify(answer.body)).toBe(
      JSON.stringify({
        policy_decision_point: at,
        access_evaluation_endpoint: `${at}/access/v1/evaluation`,
        access_evaluations_endpoint: `${at}/access/v1/evaluations`,
        search_subject_endpoint: `${at}/access/v1/search/subject`,
        search_resource_endpoint: `${at}/access/v1/search/resource`,
        search_action_endpoint: `${at}/access/v1/search/action`,
      }),
    );
  }
  const local = await new Client().get<{ policy_decision_point: string }>("/.well-known/authzen-configuration");
  expect(local.body.policy_decision_point).toBe("http://localhost:8787");
  expect((await deployed.get("/.well-known/authzen-configuration/projects/no%20slug")).status).toBe(404);
  const posted = await deployed.post("/.well-known/authzen-configuration");
  expect([posted.status, posted.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
});

test("19. every endpoint that metadata names answers, for the deployment and for the project", async () => {
  for (const path of ["", `/projects/${project.slug}`, `/projects/${project.id}`]) {
    const { body } = await new Client().get<Record<string, string>>(`/.well-known/authzen-configuration${path}`);
    for (const [key, address] of Object.entries(body)) {
      if (key !== "policy_decision_point") expect((await send(new URL(address).pathname, asked)).status).toBe(200);
    }
    expect(await bodyOf(`${path}${EVALUATIONS}`, { ...asked, evaluations: [{}] })).toEqual({ evaluations: [yes] });
    expect(await bodyOf(`${path}${RESOURCE}`, asked)).toEqual(await bodyOf(RESOURCE, asked));
  }
});

test("19. metadata of a project is behind its decision point too, where clients append it, with any key", async () => {
  const client = new Client();
  const ended = { Authorization: "Bearer gk_ended" };
  for (const reference of [project.slug, project.id]) {
    const { body } = await client.get(`/.well-known/authzen-configuration/projects/${reference}`);
    const appended = await client.get(`/projects/${reference}/.well-known/authzen-configuration`, ended);
    expect(appended).toMatchObject({ status: 200, body });
    expect(appended.headers.get("Cache-Control")).toBe("public, max-age=3600");
  }
  const none = await client.get("/projects/no%20slug/.well-known/authzen-configuration");
  expect(none).toMatchObject({ status: 404, body: { error: { code: "not_found" } } });
  const posted = await client.post(`/projects/${project.slug}/.well-known/authzen-configuration`);
  expect([posted.status, posted.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
});

test("20. metadata is not signed, and does not say that it was", async () => {
  const { body } = await new Client().get("/.well-known/authzen-configuration");
  expect(body).not.toHaveProperty("signed_metadata");
  expect(body).not.toHaveProperty("capabilities");
});

test("21, 24, 27. without a right key it is 401, and says which kind is wanted; a session is none", async () => {
  for (const path of ALL) {
    for (const answer of [
      await new Client().post(path, asked),
      await new Service("gk_unknown").send(asked, path),
      await new Client().post(path, asked, { Authorization: "Basic YTpi" }),
      await owner.client.post(path, asked),
    ]) {
      expect(answer).toMatchObject({ status: 401, body: { error: { code: "unauthenticated" } } });
      expect(answer.headers.get("WWW-Authenticate")).toMatch(/^Bearer/);
    }
  }
});

test("21. a key that has ended is 401 also where the body is wrong, and where it was known before", async () => {
  const { key, secret } = await makeKey(owner, project, ["check"]);
  const ended = new Service(secret);
  for (const path of [EVALUATION, EVALUATIONS]) expect((await ended.send(asked, path)).status).toBe(200);
  const wrong = ["{", "[]", "{}", JSON.stringify(asked)];
  const statuses = () =>
    Promise.all([EVALUATION, EVALUATIONS].flatMap((path) => wrong.map((body) => ended.send(body, path))));
  expect((await statuses()).map(({ status }) => status)).toEqual([400, 400, 400, 200, 400, 400, 400, 200]);
  expect((await owner.client.delete(`${P(project)}/keys/${key.id}`)).status).toBe(204);
  expect(new Set((await statuses()).map(({ status }) => status))).toEqual(new Set([401]));
});

test("22. the same request is answered with the same bytes", async () => {
  for (const path of ALL) {
    for (const page of [undefined, { limit: 1 }]) {
      const body = { ...asked, page };
      const [first, ...others] = [await textOf(path, body), await textOf(path, body), await textOf(path, body)];
      expect(others).toEqual([first, first]);
    }
  }
});

test("23. every result is one, by every way of asking", async () => {
  for (const subject of [alice, bob]) {
    for (const resource of ["1", "2", "3"].map(record)) {
      const { results: actions } = (await bodyOf(ACTION, { subject, resource })) as { results: { name: string }[] };
      for (const action of [view, edits]) {
        const question = { subject, action, resource };
        const { decision } = (await bodyOf(EVALUATION, question)) as CheckView;
        const found = [
          ((await bodyOf(SUBJECT, question)) as Results).results.some(({ id }) => id === subject.id),
          ((await bodyOf(RESOURCE, question)) as Results).results.some(({ id }) => id === resource.id),
          actions.some(({ name }) => name === action.name),
        ];
        expect(found, JSON.stringify(question)).toEqual([decision, decision, decision]);
      }
    }
  }
});

test("25. bodies, batches and nesting have limits, each with a sentence; then the next request is answered", async () => {
  const deep = (levels: number) => `{"context":${'{"a":'.repeat(levels)}1${"}".repeat(levels)}}`;
  for (const path of ALL) {
    await refusal(413, path, { ...asked, context: { text: "x".repeat(1024 * 1024) } });
    const tooDeep = await refusal(400, path, deep(20));
    expect(tooDeep.body.error?.message).toContain("deeper than 20");
    expect((await refusal(400, path, deep(19))).body.error?.message).not.toContain("deeper");
    await refusal(400, path, deep(100_000));
    await bodyOf(path, asked);
  }
  const many = (count: number) => ({ ...asked, evaluations: Array.from({ length: count }, () => ({})) });
  expect((await refusal(400, EVALUATIONS, many(1_001))).body.error?.message).toContain("at most 1000");
  expect(await bodyOf(EVALUATIONS, many(1_000))).toEqual({ evaluations: Array.from({ length: 1_000 }, () => yes) });
});

test("26. what two readers could take for two things is 400: repeated keys, halves of characters, bytes that are no text", async () => {
  const text = JSON.stringify(asked);
  for (const path of ALL) {
    const repeated = await refusal(400, path, text.replace("{", '{"subject":{"type":"user","id":"bob"},'));
    expect(repeated.body.error?.message).toContain("twice");
    await refusal(400, path, text.replace('"id"', '"i\\u0064":"bob","id"'));
    await refusal(400, path, text.replace("alice", "\\ud800"));
    await refusal(400, path, text.replace("alice", "\ufffd"));
    await refusal(400, path, { ...asked, context: { "\ud800": 1 } });
    await refusal(400, path, text.replace("}}", '},"context":{"n":1e999}}'));
  }
  expect(await bodyOf(EVALUATION, { ...asked, context: { a: ':{"', b: "\\", 'c\\"': [":", { d: "\\\\" }] } })).toEqual(
    yes,
  );
});

test("28. metadata may be kept for an hour, and no answer at all", async () => {
  const metadata = await new Client().get("/.well-known/authzen-configuration");
  expect(metadata.headers.get("Cache-Control")).toBe("public, max-age=3600");
  for (const path of ALL) expect((await send(path, asked)).headers.get("Cache-Control")).toBe("no-store");
});

test("a search takes a key that reads; one that only checks is 403", async () => {
  const checks = new Service((await makeKey(owner, project, ["check"])).secret);
  const syncs = new Service((await makeKey(owner, project, ["sync"])).secret);
  const needing = (scope: string) => ({
    status: 403,
    body: { error: { message: `This key needs the scope ${scope}.`, details: { missing: [scope] } } },
  });
  for (const path of SEARCHES) expect(await checks.send(asked, path)).toMatchObject(needing("read"));
  for (const path of ALL) {
    expect(await syncs.send(asked, path)).toMatchObject(needing(SEARCHES.includes(path) ? "read" : "check"));
  }
  expect((await checks.send({ ...asked, evaluations: [{}] }, EVALUATIONS)).body).toEqual({ evaluations: [yes] });
});

test("a key of the deployment asks about several projects in one batch", async () => {
  const all = await deploymentService(["read"]);
  const other = await newProject(owner);
  const subject = { type: "email", id: owner.email };
  const about = (id: string) => ({ resource: { type: "project", id } });
  const evaluations = [about(project.slug), about(other.id), about("no-such-project"), { resource: record("1") }];
  const body = { subject, action: { name: "project.edit" }, evaluations };
  expect((await all.send(body, EVALUATIONS)).body).toEqual({ evaluations: [yes, yes, no, no] });
});
