import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { and, eq } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { events, projects } from "../../db/schema.ts";
import { type AccessQuestion, GatehouseError, type Synced, type SyncOptions } from "../../sdk/index.ts";
import type { MemberView, ProjectView } from "../../worker/api-type.ts";
import { addCrowd, nameAt } from "../support/crowd.ts";
import { db } from "../support/database.ts";
import { type Known, mintPerson } from "../support/people.ts";
import { Process } from "../support/sdk.ts";
import { makeKey } from "../support/service.ts";
import { edit, join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";

const SCOPES = ["check", "sync"];
const LEASE_MS = 5_000;
const alias = { type: "crm", id: "77" };

let owner: Person;
let root: Known;
let project: ProjectView;
let ann: Person & { member: MemberView };
let secret: string;

beforeAll(async () => {
  owner = await newPerson("Olga");
  root = await mintPerson("Root", { administrator: true });
  project = await newProject(owner);
  ann = await join(owner, project, "Ann", { presets: ["client"] });
  secret = (await makeKey(owner, project, SCOPES)).secret;
});

afterEach(async () => {
  ok(await edit(owner, project, ann.member.id, { presets: ["client"], grants: [], aliases: [], attributes: {} }));
});

async function sync(options: SyncOptions = {}, key = secret, of = project) {
  const process = new Process(key);
  const synced = process.gatehouse.sync(of.slug, options);
  onTestFinished(() => synced.close());
  await synced.ready();
  process.requests.length = process.sent = 0;
  return { process, synced };
}

const may = (
  email: string,
  action = "publish",
  resource: AccessQuestion["resource"] = { type: "post", id: "1" },
): AccessQuestion => ({
  subject: { type: "email", id: email },
  action,
  resource,
});
const hub = (of = project) => env.HUB.get(env.HUB.idFromName(of.id));
/** As soon as memory says so, without asking. */
const soon = (synced: Synced, question: AccessQuestion, allowed: boolean) =>
  vi.waitFor(
    () => {
      expect(synced.isLive).toBe(true);
      expect(synced.allows(question)).toBe(allowed);
    },
    { timeout: 3_000, interval: 5 },
  );

describe("a synced project", () => {
  test("answers from memory: a warm check sends no request", async () => {
    const { process, synced } = await sync();
    for (let round = 0; round < 50; round++) {
      expect(await synced.check(may(ann.email))).toBe(true);
      expect(synced.allows(may(ann.email, "schedule"))).toBe(false);
      expect(await synced.check(may("stranger@example.com"))).toBe(false);
      expect(await synced.checkMany([may(ann.email), may("x@y.example")])).toEqual([true, false]);
    }
    expect([process.requests, process.sent]).toEqual([[], 0]);
  });

  test("says the same as the server, for any question", async () => {
    const when = [
      { property: "resource.status", eq: "draft" },
      { property: "subject.level", eq: "high" },
    ];
    const grants = [
      { permission: "posts.publish", when },
      { permission: "posts.schedule", scope: "account:main" },
      { permission: "comments.reply", expiresAt: new Date(Date.now() + 3_600_000).toISOString() },
      { permission: "comments.internal", startsAt: new Date(Date.now() + 3_600_000).toISOString() },
    ];
    const change = { presets: ["viewer"], grants, aliases: [alias], attributes: { level: "high" } };
    ok(await edit(owner, project, ann.member.id, change));
    ok(await owner.client.put(`${P(project)}/resources/post/draft`, { name: "D", attributes: { status: "draft" } }));
    ok(await owner.client.put(`${P(project)}/resources/post/main`, { name: "M", attributes: { account: "main" } }));
    const { process, synced } = await sync();
    const subjects = [
      ...[ann.member.user?.id, ann.member.id, "usr_nobody"].map((id = "") => ({ type: "user", id })),
      ...[ann.email, ann.email.toUpperCase(), owner.email, "unknown@example.com", "no address"].map((id) => ({
        type: "email",
        id,
      })),
      ...[alias, { ...alias, id: "78" }, { type: "user", id: alias.id }],
    ];
    const actions = ["publish", "posts.view", "posts.schedule", "comments.reply", "comments.internal", "nonsense"];
    const resources = [
      ...["draft", "main", "unknown"].map((id) => ({ type: "post", id })),
      { type: "post", id: "unknown", properties: { status: "draft", account: "main" } },
      ...[project.id, project.slug, "other"].map((id) => ({ type: "project", id })),
    ];
    const questions = subjects.flatMap((subject) =>
      actions.flatMap((action) => resources.map((resource) => ({ subject, action, resource }))),
    );
    const fromMemory = await synced.checkMany(questions);
    expect(process.requests).toEqual([]);
    expect(fromMemory).toEqual(await process.gatehouse.checkMany(questions));
    expect(new Set(fromMemory)).toEqual(new Set([true, false]));
  });

  test("of several pages is whole, and is loaded once", async () => {
    const large = await newProject(owner, "Large");
    await addCrowd(large.id, 1_200, 0);
    const key = (await makeKey(owner, large, SCOPES)).secret;
    const process = new Process(key);
    const synced = process.gatehouse.sync(large.id);
    onTestFinished(() => synced.close());
    await synced.ready();
    expect(process.requests).toHaveLength(3);
    process.requests.length = 0;
    const { items } = ok<{ items: MemberView[] }>(
      await owner.client.get(`${P(large)}/members?q=${encodeURIComponent(nameAt(1_199))}`),
    );
    expect(items.length).toBeGreaterThan(0);
    for (const { id } of items) {
      const asked = { subject: { type: "user", id }, action: "posts.view", resource: { type: "post", id: "1" } };
      expect(synced.allows(asked)).toBe(await process.gatehouse.check(asked));
    }
  });

  test("asks the server until its snapshot is whole, and does not miss what changes meanwhile", async () => {
    const process = new Process(secret);
    let release = () => {};
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    const gatehouse = process.gatehouse;
    process.intercept = (path, answer) => (path.includes("snapshot") ? waiting.then(() => answer) : answer);
    const synced = gatehouse.sync(project.id);
    onTestFinished(() => synced.close());
    expect(await synced.check(may(ann.email))).toBe(true);
    await vi.waitFor(() => expect(process.requests.some((path) => path.includes("snapshot"))).toBe(true));
    ok(await edit(owner, project, ann.member.id, { presets: ["viewer"] }));
    release();
    await synced.ready();
    expect(synced.allows(may(ann.email))).toBe(false);
  });
});

describe("what is taken away is taken from memory, by a push", () => {
  const when = [{ property: "subject.level", eq: "high" }];
  const helper = { key: "helper", name: "Helper", grants: [{ permission: "posts.publish" }] };
  const editing = (change: object) => edit(owner, project, ann.member.id, change).then(ok);
  const onResource = [{ permission: "posts.publish", when: [{ property: "resource.status", eq: "draft" }] }];
  const put = (status: string) =>
    owner.client.put(`${P(project)}/resources/post/1`, { name: "One", attributes: { status } }).then(ok);

  const TAKING: Record<
    string,
    { prepare?: () => Promise<unknown>; take: () => Promise<unknown>; by?: AccessQuestion["subject"] }
  > = {
    "unticking a box": { take: () => editing({ presets: ["viewer"] }) },
    "editing a preset": {
      prepare: async () => {
        ok(await owner.client.post(`${P(project)}/presets`, helper));
        await editing({ presets: ["helper"] });
      },
      take: () =>
        owner.client.patch(`${P(project)}/presets/helper`, { grants: [{ permission: "posts.view" }] }).then(ok),
    },
    "taking an alias away": {
      by: alias,
      prepare: () => editing({ aliases: [alias] }),
      take: () => editing({ aliases: [] }),
    },
    "changing an attribute": {
      prepare: () =>
        editing({ presets: [], grants: [{ permission: "posts.publish", when }], attributes: { level: "high" } }),
      take: () => editing({ attributes: { level: "low" } }),
    },
    "changing a resource": {
      prepare: async () => {
        await put("draft");
        await editing({ presets: [], grants: onResource });
      },
      take: () => put("final"),
    },
    "hiding the content groups": {
      take: () => owner.client.patch(P(project), { builtInGroups: ["comments"] }).then(ok),
    },
  };

  test.each(Object.entries(TAKING))("%s", async (_, { prepare, take, by }) => {
    await prepare?.();
    const { synced } = await sync();
    const question = by ? { ...may(ann.email), subject: by } : may(ann.email);
    expect(synced.allows(question)).toBe(true);
    await take();
    await soon(synced, question, false);
    ok(await owner.client.patch(P(project), { builtInGroups: project.builtInGroups }));
  });

  test("removing the member, who may come back", async () => {
    const { synced } = await sync();
    await soon(synced, may(ann.email), true);
    ok(await owner.client.delete(`${P(project)}/members/${ann.member.id}`));
    await soon(synced, may(ann.email), false);
    ok(await owner.client.post(`${P(project)}/members/${ann.member.id}/restoration`));
    await soon(synced, may(ann.email), true);
  });

  test("a burst of changes, at the end of which memory is as the server is", async () => {
    const { synced } = await sync();
    for (let round = 0; round < 10; round++) {
      expect(synced.allows(may(ann.email))).toBeTypeOf("boolean");
      await editing({ presets: [round % 2 === 0 ? "viewer" : "client"] });
    }
    await soon(synced, may(ann.email), true);
  });

  test("archiving the project, which then answers no again and again", async () => {
    const { synced, process } = await sync();
    expect(synced.allows(may(ann.email))).toBe(true);
    ok(await owner.client.post(`${P(project)}/archival`));
    await vi.waitFor(() => expect(synced.isLive).toBe(false));
    expect(await synced.check(may(ann.email))).toBe(false);
    expect(process.requests).toContain(`/projects/${project.slug}/access/v1/evaluation`);
    ok(await owner.client.delete(`${P(project)}/archival`));
    expect(await synced.check(may(ann.email))).toBe(true);
  });

  test("suspending the account, within hub-trust and lease", async () => {
    const { synced, process } = await sync();
    expect(synced.allows(may(ann.email))).toBe(true);
    const { user } = ann.member;
    ok(await root.client.post(`/api/deployment/users/${user?.id}/suspension`));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    process.advance(LEASE_MS);
    expect(await synced.check(may(ann.email))).toBe(false);
    expect(process.requests).toEqual([]);
    ok(await root.client.delete(`/api/deployment/users/${user?.id}/suspension`));
  });
});

describe("when the server cannot be reached", () => {
  test("memory answers until the lease is over, and then denies", async () => {
    const { synced, process } = await sync();
    process.goOffline();
    expect(await synced.check(may(ann.email))).toBe(true);
    process.advance(LEASE_MS);
    expect(await synced.check(may(ann.email))).toBe(false);
    expect(synced.allows(may(ann.email))).toBe(false);
    expect(await synced.checkMany([may(ann.email), may(owner.email)])).toEqual([false, false]);
  });

  test("the last known state is used only by a caller who chose that", async () => {
    const { synced, process } = await sync({ onStale: "last-known" });
    process.goOffline();
    process.advance(3_600_000);
    expect(await synced.check(may(ann.email))).toBe(true);
    expect(synced.allows(may(ann.email, "schedule"))).toBe(false);
  });

  test("at its feed alone, it is asked over HTTP, and followed again when the feed is back", async () => {
    const { synced, process } = await sync();
    process.hasNoFeed = true;
    process.cut();
    ok(await edit(owner, project, ann.member.id, { presets: ["viewer"] }));
    process.advance(LEASE_MS);
    expect(await synced.check(may(ann.email))).toBe(false);
    expect(process.requests).toEqual([`/projects/${project.slug}/access/v1/evaluation`]);
    process.hasNoFeed = false;
    await vi.waitFor(
      async () => {
        expect(await synced.check(may(ann.email))).toBe(false);
        expect(synced.isLive).toBe(true);
      },
      { timeout: 10_000, interval: 50 },
    );
    expect(process.requests.some((path) => path.includes("snapshot"))).toBe(false);
  });
});

test("what the server says over HTTP is never of an older state than memory was, nor memory of one older than that", async () => {
  const { synced, process } = await sync();
  process.hasNoFeed = true;
  process.cut();
  process.advance(LEASE_MS);
  const older = { subject: may(ann.email).subject, action: "nonsense", resource: may(ann.email).resource };
  process.stale = { decision: true, revision: "1.00000000" };
  expect(await synced.check(older)).toBe(false);
  expect(process.requests).toHaveLength(2);
  process.requests.length = 0;
  process.stale = { decision: false, revision: "999999.00000000" };
  expect(await synced.check(may(ann.email))).toBe(false);
  expect(process.requests).toHaveLength(1);
  expect(synced.isLive).toBe(false);
});

describe("a holder that slept", () => {
  test.each([
    ["by both clocks", [3_600_000, 3_600_000]],
    ["by the wall clock alone", [3_600_000, 0]],
    ["and whose wall clock was set back meanwhile", [-10_000, 0]],
    ["and whose monotonic clock began anew", [0, -10_000]],
  ])("%s, asks before it answers", async (_, [wall = 0, monotonic = 0]) => {
    const { synced, process } = await sync();
    const sleep = () => {
      process.wallAhead += wall;
      process.monotonicAhead += monotonic;
    };
    expect(synced.allows(may(ann.email))).toBe(true);
    sleep();
    expect(synced.allows(may(ann.email))).toBe(false);
    const sent = process.sent;
    expect(await synced.check(may(ann.email))).toBe(true);
    expect(process.sent).toBeGreaterThanOrEqual(sent);
    expect(process.requests).toEqual([]);
    process.goOffline();
    sleep();
    expect(await synced.check(may(ann.email))).toBe(false);
  });

  test("renews while questions come, before the lease is over, and not otherwise", async () => {
    const { synced, process } = await sync();
    process.advance(0.9 * LEASE_MS);
    expect(process.sent).toBe(0);
    expect(synced.allows(may(ann.email))).toBe(true);
    await vi.waitFor(() => expect(process.sent).toBe(1));
    await vi.waitFor(() => {
      process.advance(1);
      expect(synced.isLive).toBe(true);
    });
    expect(process.requests).toEqual([]);
  });
});

describe("the history", () => {
  test("goes on where the hub slept: nothing is loaded again", async () => {
    const { synced, process } = await sync();
    await evictDurableObject(hub(), { webSockets: "hibernate" });
    ok(await edit(owner, project, ann.member.id, { presets: ["viewer"] }));
    await evictDurableObject(hub(), { webSockets: "hibernate" });
    process.advance(LEASE_MS);
    expect(await synced.check(may(ann.email))).toBe(false);
    expect(process.requests).toEqual([]);
  });

  test("that was replaced is loaded anew", async () => {
    const spring = await newProject(owner, "Restored");
    const bea = await join(owner, spring, "Bea", { presets: ["client"] });
    const { synced, process } = await sync({}, (await makeKey(owner, spring, SCOPES)).secret, spring);
    expect(synced.allows(may(bea.email))).toBe(true);
    const { revision } = ok<ProjectView>(await owner.client.get(P(spring)));
    const hash = "0".repeat(64);
    await db.update(projects).set({ hash }).where(eq(projects.id, spring.id));
    await db
      .update(events)
      .set({ hash })
      .where(and(eq(events.projectId, spring.id), eq(events.revision, revision)));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    process.advance(LEASE_MS);
    expect(await synced.check(may(bea.email))).toBe(true);
    await vi.waitFor(() => expect(synced.revision).toBe(`${revision}.00000000`), { timeout: 10_000 });
    await soon(synced, may(bea.email), true);
    expect(process.requests.some((path) => path.includes("snapshot"))).toBe(true);
  });
});

test("a key that is revoked ends the feed, and what is asked with it afterwards is refused", async () => {
  const { key, secret: brief } = await makeKey(owner, project, SCOPES);
  const { synced } = await sync({ onStale: "last-known" }, brief);
  expect(synced.allows(may(ann.email))).toBe(true);
  ok(await owner.client.delete(`${P(project)}/keys/${key.id}`));
  await vi.waitFor(() => expect(synced.isLive).toBe(false));
  const refused = await synced.check(may(ann.email)).catch((error) => error);
  expect(refused).toBeInstanceOf(GatehouseError);
  expect(refused).toMatchObject({ code: "unauthenticated", status: 401, isTemporary: false });
});

test("a server whose built-in permissions this SDK does not know is asked, not guessed at", async () => {
  const process = new Process(secret);
  process.intercept = (path, answer) => {
    if (!path.includes("snapshot")) return answer;
    const page = answer as { project: { catalogue: object } };
    return { ...page, project: { ...page.project, catalogue: { ...page.project.catalogue, version: 99 } } };
  };
  const synced = process.gatehouse.sync(project.id);
  onTestFinished(() => synced.close());
  await expect(synced.ready()).rejects.toThrow();
  expect(await synced.check(may(ann.email))).toBe(true);
  expect(synced.isLive).toBe(false);
});
