import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { createGatehouse, type Entity, GatehouseError } from "../../sdk/index.ts";
import type { MemberView, ProjectView } from "../../worker/api-type.ts";
import { app } from "../../worker/app.ts";
import { addCrowd } from "../support/crowd.ts";
import { Process } from "../support/sdk.ts";
import { deploymentService, makeKey } from "../support/service.ts";
import { edit, join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";

let owner: Person;
let project: ProjectView;
let ann: Person & { member: MemberView };
let process: Process;

const post = { type: "post", id: "1" };
const by = (id: string): Entity => ({ type: "email", id });

beforeAll(async () => {
  owner = await newPerson("Olga");
  project = await newProject(owner);
  ann = await join(owner, project, "Ann", { presets: ["client"] });
  process = new Process((await makeKey(owner, project, ["check", "read"])).secret);
});

async function all<T>(found: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of found) items.push(item);
  return items;
}

describe("over HTTP", () => {
  test("checks one question or thousands, in the order asked", async () => {
    const { gatehouse } = process;
    const publish = { subject: by(ann.email), action: "publish", resource: post };
    expect(await gatehouse.check(publish)).toBe(true);
    expect(await gatehouse.check({ ...publish, action: { name: "posts.schedule" } })).toBe(false);
    const questions = Array.from({ length: 2_100 }, (_, at) => ({
      ...publish,
      action: at % 3 ? "publish" : "schedule",
    }));
    process.requests.length = 0;
    expect(await gatehouse.checkMany(questions)).toEqual(questions.map(({ action }) => action === "publish"));
    expect(process.requests).toHaveLength(3);
    expect(await gatehouse.checkMany([])).toEqual([]);
  });

  test("asks any number of long questions, in as many requests as a body of 1 MB needs", async () => {
    const note = "é世".repeat(1_000);
    const questions = Array.from({ length: 500 }, (_, at) => ({
      subject: by(ann.email),
      action: at % 3 ? "publish" : "schedule",
      resource: { ...post, properties: { note } },
    }));
    process.requests.length = 0;
    expect(await process.gatehouse.checkMany(questions)).toEqual(questions.map(({ action }) => action === "publish"));
    expect(process.requests).toHaveLength(4);
  });

  test("finds who can and what can be done, page after page", async () => {
    const { gatehouse } = process;
    await addCrowd(project.id, 1_500, 0);
    const emails = (await all(gatehouse.whoCan("posts.view", post, { type: "email" }))).map(({ id }) => id);
    expect(emails).toContain(ann.email);
    expect(emails.length).toBeGreaterThan(1_000);
    const actions = (await all(gatehouse.whatCan(by(ann.email), post))).map(({ name }) => name);
    expect(actions).toEqual(["approve", "publish", "view"]);
    ok(await owner.client.put(`${P(project)}/resources/post/7`, { name: "Seven" }));
    expect(await all(gatehouse.whatCan(by(ann.email), { action: "publish", type: "post" }))).toEqual([
      { type: "post", id: "7" },
    ]);
  });

  test("explains", async () => {
    const { gatehouse } = process;
    const yes = await gatehouse.explain({ subject: by(ann.email), action: "view", resource: post });
    expect(yes).toMatchObject({
      allowed: true,
      permission: "posts.view",
      reason: null,
      because: { source: "preset:client" },
    });
    const no = await gatehouse.explain({ subject: by(ann.email), action: "schedule", resource: post });
    expect(no).toMatchObject({ allowed: false, reason: "no_grant", missing: ["posts.schedule"], because: null });
  });

  test("asks about one project with a key of the whole deployment", async () => {
    const { secret } = await deploymentService(["check"]);
    const inProject = new Process(secret, { project: project.slug });
    const question = { subject: by(ann.email), action: "publish", resource: post };
    expect(await inProject.gatehouse.check(question)).toBe(true);
    expect(await new Process(secret).gatehouse.check(question)).toBe(false);
  });

  test("says why there is no answer", async () => {
    const question = { subject: by(ann.email), action: "publish", resource: post };
    const wrongKey = await new Process("gk_wrong").gatehouse.check(question).catch((error) => error);
    expect(wrongKey).toMatchObject({
      name: "GatehouseError",
      code: "unauthenticated",
      status: 401,
      isTemporary: false,
    });
    const malformed = await process.gatehouse.check({ ...question, subject: {} as Entity }).catch((error) => error);
    expect(malformed).toMatchObject({ code: "malformed", status: 400, requestId: expect.any(String) });
    const offline = new Process("gk_any");
    offline.goOffline();
    const unreachable = await offline.gatehouse.check(question).catch((error) => error);
    expect(unreachable).toMatchObject({ code: "unreachable", status: null, isTemporary: true });
  });
});

describe("what fails by chance", () => {
  const question = { subject: by("ann@example.com"), action: "publish", resource: post };
  const answers = (...statuses: (number | "no answer" | "not JSON")[]) => {
    const fetch = vi.fn(async () => {
      const status = statuses.shift() ?? 200;
      if (status === "no answer") throw new TypeError("fetch failed");
      if (status === "not JSON") return new Response("<html>", { status: 200 });
      const headers = { "Retry-After": status === 429 ? "60" : "0" };
      const body = status === 200 ? { decision: true } : { error: { code: "busy", message: "Busy." } };
      return Response.json(body, { status, headers });
    });
    return { fetch, gatehouse: createGatehouse({ url: "http://gatehouse.example/", key: "gk_x", fetch }) };
  };

  test("is asked again, twice unless told otherwise", async () => {
    const twice = answers(503, "no answer");
    expect(await twice.gatehouse.check(question)).toBe(true);
    expect(twice.fetch).toHaveBeenCalledTimes(3);
    expect(twice.fetch).toHaveBeenCalledWith("http://gatehouse.example/access/v1/evaluation", expect.anything());
    const thrice = answers(503, 502, 504);
    await expect(thrice.gatehouse.check(question)).rejects.toMatchObject({ code: "busy", status: 504 });
  });

  test("is not asked again where that is no use", async () => {
    for (const status of [400, 401, 403, 404, 429]) {
      const refused = answers(status);
      await expect(refused.gatehouse.check(question)).rejects.toMatchObject({ status });
      expect(refused.fetch).toHaveBeenCalledTimes(1);
    }
    await expect(answers(429).gatehouse.check(question)).rejects.toMatchObject({ retryAfter: 60 });
  });

  test("is never a yes", async () => {
    await expect(answers("not JSON").gatehouse.check(question)).rejects.toBeInstanceOf(GatehouseError);
    const odd = createGatehouse({
      url: "http://gatehouse.example",
      key: "gk_x",
      fetch: async () => Response.json({ decision: "true" }),
    });
    await expect(odd.check(question)).rejects.toMatchObject({ code: "unreadable" });
    await expect(odd.checkMany([question])).rejects.toMatchObject({ code: "unreadable" });
  });

  test("and takes too long is given up", async () => {
    const slow = createGatehouse({
      url: "http://gatehouse.example",
      key: "gk_x",
      timeoutMs: 20,
      retries: 1,
      fetch: (_, init) => {
        const signal: AbortSignal = init.signal;
        return new Promise((_, fail) => signal.addEventListener("abort", () => fail(new Error("aborted"))));
      },
    });
    await expect(slow.check(question)).rejects.toMatchObject({ code: "unreachable" });
  });
});

test("in a Worker, with nothing but what the runtime has, it syncs and checks", async () => {
  const { secret } = await makeKey(owner, project, ["check", "sync"]);
  vi.stubGlobal("fetch", (url: string, init: RequestInit) =>
    app.fetch(new Request(url, init), env, createExecutionContext()),
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  const gatehouse = createGatehouse({ url: env.PUBLIC_URL ?? "", key: secret });
  const synced = gatehouse.sync(project.id);
  onTestFinished(() => synced.close());
  await synced.ready();
  const question = { subject: by(ann.email), action: "publish", resource: post };
  expect(synced.allows(question)).toBe(true);
  ok(await edit(owner, project, ann.member.id, { presets: ["viewer"] }));
  await vi.waitFor(() => expect(synced.allows(question)).toBe(false));
  expect(await gatehouse.check(question)).toBe(false);
});
