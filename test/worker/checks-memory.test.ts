import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import type { MemberView, NewKeyView, ProjectView } from "../../worker/api-type.ts";
import { exportFile, importerOf, importFile } from "../support/project-file.ts";
import { type Asked, may, newService, Service } from "../support/service.ts";
import { edit, join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";
import { watchDatabase } from "../support/watch-database.ts";
import { watchHub, writtenElsewhere } from "../support/watch-hub.ts";

/** freshness.md: hub-trust and isolate lease. */
const BOUND_MS = 2_000;
const LEASE_MS = 1_000;

let owner: Person;
let project: ProjectView;
let ann: Person & { member: MemberView };

beforeAll(async () => {
  owner = await newPerson("Olga");
  project = await newProject(owner);
  ann = await join(owner, project, "Ann", { presets: ["client"] });
});

function watching(secret: string) {
  const { database, statements, batches } = watchDatabase(env.DB);
  const hub = watchHub();
  const service = new Service(secret, { env: { DB: database, HUB: hub.HUB } });
  return { service, statements, batches, calls: hub.calls };
}

describe("a check", () => {
  test("that is cold asks each hub once and reads in two round trips; warm, it asks no hub and reads nothing", async () => {
    const { secret } = await newService(owner, project);
    const { service, statements, batches, calls } = watching(secret);
    const question = may(ann.email, "publish");
    expect(await service.allowsFromMemory(question)).toBe(true);
    expect(calls.length).toBeLessThanOrEqual(2);
    // Whose key it is, then one batch of facts; noting the key's use comes after the answer.
    expect(batches).toHaveLength(1);
    statements.length = batches.length = calls.length = 0;
    for (let again = 0; again < 20; again++) expect(await service.allowsFromMemory(question)).toBe(true);
    expect({ statements, batches, calls: calls.filter((call) => call !== "ask") }).toEqual({
      statements: [],
      batches: [],
      calls: [],
    });
    expect(calls.length).toBeLessThanOrEqual(2);
  });

  test("keeps what it knows while the hub sleeps: what did not change meanwhile is not read again", async () => {
    const { secret } = await newService(owner, project);
    const [bob, eve] = [await join(owner, project, "Bob"), await join(owner, project, "Eve")];
    const { service, batches } = watching(secret);
    const asked = [bob, eve].map(({ email }) => may(email, "publish"));
    for (const question of asked) expect(await service.allowsFromMemory(question)).toBe(false);
    await scheduler.wait(LEASE_MS);
    await evictDurableObject(env.HUB.get(env.HUB.idFromName(project.id)));
    await evictDurableObject(env.HUB.get(env.HUB.idFromName("deployment")));
    batches.length = 0;
    for (const question of asked) expect(await service.allowsFromMemory(question)).toBe(false);
    expect(batches).toEqual([]);
    await scheduler.wait(LEASE_MS);
    ok(await edit(owner, project, bob.member.id, { presets: ["client"] }));
    await evictDurableObject(env.HUB.get(env.HUB.idFromName(project.id)));
    batches.length = 0;
    expect(await Promise.all(asked.map((question) => service.allowsFromMemory(question)))).toEqual([true, false]);
    expect(batches).toHaveLength(1);
  });

  test("gives the revision of its state, and the time since the last look for a newer one", async () => {
    const service = await newService(owner, project);
    const answer = await service.send(may(ann.email, "publish"));
    const { revision } = ok<ProjectView>(await owner.client.get(P(project)));
    expect(answer.headers.get("Gatehouse-Revision")).toMatch(new RegExp(`^${revision}\\.[0-9a-f]{8}$`));
    expect(Number(answer.headers.get("Gatehouse-Age"))).toBeLessThan(BOUND_MS);
  });

  test("sees the change that was just made, since its hub was told before the change was acknowledged", async () => {
    const service = await newService(owner, project);
    const bob = await join(owner, project, "Bob", { presets: ["client"] });
    for (let round = 0; round < 5; round++) {
      expect(await service.allowsFromMemory(may(bob.email, "publish"))).toBe(true);
      ok(await edit(owner, project, bob.member.id, { presets: ["viewer"] }));
      expect(await service.allowsFromMemory(may(bob.email, "publish"))).toBe(false);
      ok(await edit(owner, project, bob.member.id, { presets: ["client"] }));
    }
  });

  test("sees the change that its own isolate made, also if no hub was told", async () => {
    const by = await newPerson("Olga", { env: { HUB: watchHub({ deaf: true }).HUB } });
    const where = await newProject(by);
    const bob = await join(by, where, "Bob");
    const service = await newService(by, where);
    for (const isClient of [true, false, true, false]) {
      ok(await edit(by, where, bob.member.id, { presets: isClient ? ["client"] : [] }));
      expect(await service.allowsFromMemory(may(bob.email, "publish"))).toBe(isClient);
    }
  });
});

test("what a retired preset gave is not given by another preset with its key, though members were remembered with it", async () => {
  const service = await newService(owner, project);
  const presets = `${P(project)}/presets`;
  const preset = (permission: string) => ({ key: "guide", name: "Guide", grants: [{ permission }] });
  ok(await owner.client.post(presets, preset("posts.view")));
  const gus = await join(owner, project, "Gus", { presets: ["guide"] });
  expect(await service.allowsFromMemory(may(gus.email, "view"))).toBe(true);
  ok(await owner.client.delete(`${presets}/guide`));
  expect(await service.allowsFromMemory(may(gus.email, "view"))).toBe(false);
  ok(await owner.client.post(presets, preset("posts.publish")));
  expect(await service.allowsFromMemory(may(gus.email, "publish"))).toBe(false);
});

/** Everything by which access goes, each as its owner does it. */
interface Taking {
  readonly offer?: object;
  readonly subject?: (person: Person & { member: MemberView }) => Asked["subject"];
  readonly prepare?: (place: Place) => Promise<unknown>;
  readonly take: (place: Place) => Promise<unknown>;
}

interface Place {
  readonly owner: Person;
  readonly root: Person;
  readonly project: ProjectView;
  readonly person: Person & { member: MemberView };
  readonly keyId: string;
}

const alias = { type: "crm", id: "77" };
const editing = ({ owner: by, project: where, person }: Place, change: object) =>
  edit(by, where, person.member.id, change).then(ok);
const helper = { key: "helper", name: "Helper", grants: [{ permission: "posts.publish" }] };
const when = [{ property: "subject.level", eq: "high" }];

const putPost = ({ owner: by, project: where }: Place, status: string) =>
  by.client.put(`${P(where)}/resources/post/1`, { name: "One", attributes: { status } }).then(ok);

const TAKING: Record<string, Taking> = {
  "unticking a box": { take: (place) => editing(place, { presets: ["viewer"] }) },
  "editing a preset": {
    prepare: async (place) => {
      ok(await place.owner.client.post(`${P(place.project)}/presets`, helper));
      await editing(place, { presets: ["helper"] });
    },
    take: async ({ owner: by, project: where }) =>
      ok(await by.client.patch(`${P(where)}/presets/helper`, { grants: [{ permission: "posts.view" }] })),
  },
  "removing the member": {
    take: async ({ owner: by, project: where, person }) =>
      ok(await by.client.delete(`${P(where)}/members/${person.member.id}`)),
  },
  leaving: {
    take: async ({ owner: by, project: where, person }) => {
      Object.assign(person.client.env, { HUB: by.client.env.HUB });
      ok(await person.client.delete(`${P(where)}/members/${person.member.id}`));
    },
  },
  "importing a file that leaves the member out": {
    take: async ({ owner: by, project: where, person }) => {
      const file = await exportFile(importerOf(by.client), where.slug);
      const members = file.members?.filter(({ email }) => email !== person.email) ?? [];
      await importFile(importerOf(by.client), { ...file, members });
    },
  },
  "hiding a group of permissions": {
    take: async ({ owner: by, project: where }) => ok(await by.client.patch(P(where), { builtInGroups: ["comments"] })),
  },
  "changing a resource": {
    prepare: async (place) => {
      await putPost(place, "draft");
      const onDrafts = [{ property: "resource.status", eq: "draft" }];
      await editing(place, { presets: [], grants: [{ permission: "posts.publish", when: onDrafts }] });
    },
    take: (place) => putPost(place, "final"),
  },
  "deleting the project": {
    take: async ({ owner: by, project: where }) => ok(await by.client.delete(P(where), { name: where.name })),
  },
  "archiving the project": {
    take: async ({ owner: by, project: where }) => ok(await by.client.post(`${P(where)}/archival`)),
  },
  "suspending the project": {
    take: ({ root, project: where }) => root.client.post(`/api/deployment/projects/${where.id}/suspension`),
  },
  "suspending the account": {
    take: ({ root, person }) => root.client.post(`/api/deployment/users/${person.member.user?.id}/suspension`),
  },
  "taking an alias away": {
    subject: () => alias,
    prepare: (place) => editing(place, { aliases: [alias] }),
    take: (place) => editing(place, { aliases: [] }),
  },
  "changing an attribute": {
    prepare: (place) =>
      editing(place, { presets: [], grants: [{ permission: "posts.publish", when }], attributes: { level: "high" } }),
    take: (place) => editing(place, { attributes: { level: "low" } }),
  },
  "an expiry": {
    take: (place) =>
      editing(place, {
        presets: [],
        grants: [{ permission: "posts.publish", expiresAt: new Date(Date.now() + 1_000).toISOString() }],
      }),
  },
};

/** Access by `take` is gone for every question that is sent later than the bound after it was acknowledged. */
async function staysOnlyWithinTheBound({ subject, prepare, take }: Taking): Promise<void> {
  const deaf = { env: { HUB: watchHub({ deaf: true }).HUB } };
  const root = await newPerson("Root", deaf);
  await env.DB.prepare("update users set administrator = 1 where email = ?").bind(root.email).run();
  const by = await newPerson("Olga", deaf);
  const where = await newProject(by);
  const key = ok<NewKeyView>(await by.client.post(`${P(where)}/keys`, { name: "Site", scopes: ["check"] }));
  const service = new Service(key.secret);
  const person = await join(by, where, "Ann", { presets: ["client"] });
  const place: Place = { owner: by, root, project: where, person, keyId: key.key.id };
  await prepare?.(place);
  const question = { ...may(person.email, "publish"), ...(subject ? { subject: subject(person) } : {}) };
  while (!(await service.allowsFromMemory(question))) await scheduler.wait(100);
  await take(place);
  const taken = Date.now();
  while (Date.now() < taken + BOUND_MS + 1_000) {
    const sent = Date.now();
    const allowed = await service.allowsFromMemory(question);
    if (sent > taken + BOUND_MS) expect(allowed, `${sent - taken} ms later`).toBe(false);
    await scheduler.wait(100);
  }
}

describe("with no notice reaching any hub, access is gone within the bound", () => {
  beforeAll(writtenElsewhere);
  afterAll(() => void vi.restoreAllMocks());

  test.concurrent.each(Object.entries(TAKING))("after %s", (_, taking) => staysOnlyWithinTheBound(taking));

  test.concurrent.each([
    ["revoking the key", (by: Person, path: string) => by.client.delete(path)],
    ["giving it a new secret", (by: Person, path: string) => by.client.post(`${path}/rotation`)],
  ])("after %s", async (_, take) => {
    const deaf = { env: { HUB: watchHub({ deaf: true }).HUB } };
    const by = await newPerson("Olga", deaf);
    const where = await newProject(by);
    const key = ok<NewKeyView>(await by.client.post(`${P(where)}/keys`, { name: "Site", scopes: ["check"] }));
    const service = new Service(key.secret);
    expect((await service.send(may(by.email, "publish"))).status).toBe(200);
    expect((await take(by, `${P(where)}/keys/${key.key.id}`)).status).toBeLessThan(300);
    await scheduler.wait(BOUND_MS + 1);
    expect((await service.send(may(by.email, "publish"))).status).toBe(401);
  });
});

describe("a caller may ask for a state", () => {
  const snapshotFor = (answer: { headers: Headers }) => answer.headers.get("Gatehouse-Revision") ?? "";
  const atLeast = (revision: string) => ({ "Gatehouse-Min-Revision": revision });

  test("that is at least the one it saw, and one that is not there is refused", async () => {
    const service = await newService(owner, project);
    const question = may(ann.email, "publish");
    const revision = snapshotFor(await service.send(question, undefined, { "Gatehouse-Freshness": "latest" }));
    const again = await service.send(question, undefined, atLeast(revision));
    expect([again.status, again.body, snapshotFor(again)]).toEqual([200, { decision: true }, revision]);
    const [number = "", hash = ""] = revision.split(".");
    const later = await service.send(question, undefined, atLeast(`${Number(number) + 1}.${hash}`));
    expect(later).toMatchObject({ status: 409, body: { error: { code: "revision_unknown" } } });
    const other = await service.send(question, undefined, atLeast(`${Number(number) - 1}.${hash}`));
    expect(other).toMatchObject({ status: 409, body: { error: { code: "history_changed" } } });
    expect((await service.send(question, undefined, atLeast("12"))).status).toBe(400);
  });

  test("and is told of none before it afterwards, though no hub has heard of it", async () => {
    const by = await newPerson("Olga", { env: { HUB: watchHub({ deaf: true }).HUB } });
    const where = await newProject(by);
    const bob = await join(by, where, "Bob", { presets: ["client"] });
    const service = await newService(by, where);
    const question = may(bob.email, "publish");
    expect(await service.allowsFromMemory(question)).toBe(true);
    const elsewhere = writtenElsewhere();
    onTestFinished(() => elsewhere.mockRestore());
    ok(await edit(by, where, bob.member.id, { presets: [] }));
    expect(await service.allowsFromMemory(question)).toBe(true);
    elsewhere.mockRestore();
    expect(await service.allows(question)).toBe(false);
    expect(await service.allowsFromMemory(question)).toBe(false);
  });
});
