import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { FeedAsk, FeedReply, SnapshotPage } from "../../access/feed/messages.ts";
import { events, members, projects } from "../../db/schema.ts";
import type { MemberView, ProjectView } from "../../worker/api-type.ts";
import { addCrowd } from "../support/crowd.ts";
import { db } from "../support/database.ts";
import { type Listener, listenAs } from "../support/feed.ts";
import { type Known, mintPerson } from "../support/people.ts";
import { makeKey, Service } from "../support/service.ts";
import { edit, join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";

let owner: Person;
let root: Known;
let project: ProjectView;
let ann: Person & { member: MemberView };
let secret: string;

beforeAll(async () => {
  owner = await newPerson("Olga");
  root = await mintPerson("Root", { administrator: true });
  project = await newProject(owner);
  ann = await join(owner, project, "Ann", { presets: ["viewer"] });
  secret = (await makeKey(owner, project, ["sync"])).secret;
});

const pageOf = async (query = "", by = secret, of: Pick<ProjectView, "id"> = project) =>
  new Service(by).client.get<SnapshotPage>(`/projects/${of.id}/feed/snapshot${query}`, {
    Authorization: `Bearer ${by}`,
  });

/** Every page, one after the other. */
async function pagesOf(limit: number, between: (page: SnapshotPage) => Promise<unknown> = async () => {}) {
  const pages: SnapshotPage[] = [];
  for (let query = `?limit=${limit}`; query !== ""; ) {
    const page: SnapshotPage = ok(await pageOf(query));
    pages.push(page);
    await between(page);
    const { next, accounts } = page;
    query = next === null ? "" : `?limit=${limit}&cursor=${next}&place=${accounts.place}`;
  }
  return pages;
}

let asked = 0;
async function ask(listener: Listener, question: Partial<FeedAsk> & Pick<FeedAsk, "base" | "place">) {
  const id = ++asked;
  const whole: FeedAsk = { kind: "ask", id, leaseMs: 5_000, wanted: null, ...question };
  listener.socket.send(JSON.stringify(whole));
  await listener.hears(expect.objectContaining({ id }));
  return listener.messages.find((message) => (message as FeedReply).id === id) as FeedReply;
}

describe("the snapshot", () => {
  test("is all as of one revision despite changes between its pages, and every page says whose account changed", async () => {
    await addCrowd(project.id, 30, 0);
    for (const id of ["1", "2", "3"]) {
      ok(await owner.client.put(`${P(project)}/resources/post/${id}`, { name: id, attributes: { n: id } }));
    }
    const { revision } = ok<ProjectView>(await owner.client.get(P(project)));
    const one = ok<SnapshotPage>(await pageOf());
    let round = 0;
    const pages = await pagesOf(7, async () => {
      round++;
      const level = String(round);
      ok(
        await edit(owner, project, ann.member.id, {
          attributes: { level },
          presets: round % 2 ? ["editor"] : ["client"],
        }),
      );
      ok(await owner.client.put(`${P(project)}/resources/post/${round}`, { name: "New", attributes: { n: "new" } }));
      if (round === 2) ok(await root.client.post(`/api/deployment/users/${ann.member.user?.id}/suspension`));
      if (round === 3) await newPerson("Stranger");
    });
    ok(await root.client.delete(`/api/deployment/users/${ann.member.user?.id}/suspension`));

    expect(pages.every(({ at }) => at.revision === revision && at.hash === pages[0]?.at.hash)).toBe(true);
    const everybody = pages.flatMap((page) => page.members);
    expect(everybody.map(({ id }) => id)).toEqual(one.members.map(({ id }) => id));
    expect(everybody).toEqual(one.members);
    expect(pages.flatMap(({ resources }) => resources)).toEqual(one.resources);
    expect(one.resources.map(({ attributes }) => attributes.n)).toEqual(["1", "2", "3"]);
    expect(pages.map(({ accounts }) => accounts.before).filter((users) => users.length > 0)).toEqual([
      [ann.member.user?.id],
    ]);
    expect(pages.length).toBeGreaterThan(4);
  });

  test("says of a member every name, what is ticked, and the account", async () => {
    ok(
      await edit(owner, project, ann.member.id, {
        aliases: [{ type: "crm", id: "77" }],
        presets: ["editor"],
        grants: [],
      }),
    );
    const { members: all, project: record } = ok<SnapshotPage>(await pageOf());
    expect(all.find(({ id }) => id === ann.member.id)).toMatchObject({
      userId: ann.member.user?.id,
      user: { email: ann.email, isSuspended: false },
      placeholder: null,
      aliases: [{ type: "crm", id: "77" }],
      access: { presets: ["editor"], grants: [] },
    });
    expect(record).toMatchObject({ id: project.id, slug: project.slug, status: "active" });
  });

  test("begins anew when the database was restored in between, or with a place that is not its own", async () => {
    const first = ok<SnapshotPage>(await pageOf("?limit=1"));
    const other = await newProject(owner, "Other");
    const foreign = ok<SnapshotPage>(await pageOf("", (await makeKey(owner, other, ["sync"])).secret, other));
    const next = `?limit=1&cursor=${first.next}`;
    for (const place of ["", `&place=${foreign.accounts.place}`, "&place=guess"]) {
      const { status, body } = await pageOf(`${next}${place}`);
      expect([status, (body as never as { error: { code: string } }).error.code]).toEqual([409, "history_changed"]);
    }
    await db.update(events).set({ hash: "restored" }).where(eq(events.revision, first.at.revision));
    expect((await pageOf(`${next}&place=${first.accounts.place}`)).status).toBe(409);
    await db.update(events).set({ hash: first.at.hash }).where(eq(events.revision, first.at.revision));
  });

  test("is for keys with sync alone", async () => {
    const read = (await makeKey(owner, project, ["read", "manage", "check"])).secret;
    expect((await pageOf("", read)).status).toBe(403);
    expect((await owner.client.get(`/projects/${project.id}/feed/snapshot`)).status).toBe(401);
    const other = await newProject(owner, "Another");
    expect((await pageOf("", secret, other)).status).toBe(404);
  });
});

describe("a synced service that asks", () => {
  const start = async () => {
    const page = ok<SnapshotPage>(await pageOf());
    return { listener: await listenAs(secret, project.id), base: page.at, place: page.accounts.place };
  };
  const hub = () => env.HUB.get(env.HUB.idFromName(project.id));

  test("gets a lease, what happened since, and the records that it wants as they are now", async () => {
    const { listener, base, place } = await start();
    ok(await edit(owner, project, ann.member.id, { presets: ["viewer"] }));
    const wanted = {
      project: true,
      members: [ann.member.id, "mem_nobody"],
      users: [],
      resources: [{ type: "post", id: "1" }],
    };
    const reply = await ask(listener, { base, place, wanted });
    expect(reply).toMatchObject({ kind: "reply", leaseMs: 5_000, accounts: { before: [], after: [] } });
    expect(reply.age).toBeLessThan(1_000);
    expect(reply.changes.map(({ revision }) => revision)).toEqual([base.revision + 1]);
    expect(reply.records?.at.revision).toBe(base.revision + 1);
    expect(reply.records?.members.map(({ access }) => access.presets)).toEqual([["viewer"]]);
    expect(reply.records?.resources).toHaveLength(1);
    expect(reply.records?.project?.id).toBe(project.id);
    listener.leave();
  });

  test("learns of the deployment only whose account changed among its own, and not how much happened", async () => {
    const { listener, base, place } = await start();
    const stranger = await newPerson("Zoe");
    const quiet = await ask(listener, { base, place });
    ok(await root.client.post(`/api/deployment/users/${ann.member.user?.id}/suspension`));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const told = await ask(listener, { base, place: quiet.accounts.place });
    ok(await root.client.delete(`/api/deployment/users/${ann.member.user?.id}/suspension`));
    expect(quiet.accounts.before).toEqual([]);
    expect(told.accounts.before).toEqual([ann.member.user?.id]);
    expect(JSON.stringify([quiet, told])).not.toContain(stranger.email);
    expect(told.accounts.place).toHaveLength(place.length);
    const deployment = await db.select().from(projects).where(eq(projects.id, "deployment")).get();
    expect(JSON.stringify(told)).not.toContain(deployment?.hash);
    listener.leave();
  });

  test("goes on from where it was when the hub slept, and starts over when the history is another", async () => {
    const { listener, base, place } = await start();
    await evictDurableObject(hub(), { webSockets: "hibernate" });
    ok(await edit(owner, project, ann.member.id, { presets: ["client"] }));
    await evictDurableObject(hub(), { webSockets: "hibernate" });
    const reply = await ask(listener, { base, place });
    expect(reply.changes.map(({ touched }) => touched)).toMatchObject([{ members: [ann.member.id] }]);
    for (const unknown of [
      { base: { ...base, hash: "another" }, place },
      { base: { revision: base.revision + 9, hash: base.hash }, place },
      { base, place: "unknown" },
    ]) {
      expect(await ask(listener, unknown)).toEqual({ kind: "reset", id: asked });
    }
    listener.leave();
  });

  test("gets no longer lease than its key lasts", async () => {
    const expiresAt = new Date(Date.now() + 3_000).toISOString();
    const key = ok<{ secret: string }>(
      await owner.client.post(`${P(project)}/keys`, { name: "Brief", scopes: ["sync"], expiresAt }),
    );
    const { base, place } = await start();
    const brief = await listenAs(key.secret, project.id);
    const reply = await ask(brief, { base, place, leaseMs: 30_000 });
    expect(reply.leaseMs).toBeLessThanOrEqual(3_000);
    brief.leave();
  });

  test("in any other words is sent away", async () => {
    const { base, place } = await start();
    for (const message of ["{}", "[]", JSON.stringify({ kind: "ask", id: 1, base, place }), "x".repeat(2_000_000)]) {
      const listener = await listenAs(secret, project.id);
      listener.socket.send(message);
      await listener.isClosed({ code: 4400, reason: "malformed" });
    }
  });
});

test("a member who left is in no snapshot, and no member is in one twice", async () => {
  const { member } = await join(owner, project, "Bea", { presets: ["viewer"] });
  ok(await edit(owner, project, member.id, { presets: ["editor"] }));
  ok(await owner.client.delete(`${P(project)}/members/${member.id}`));
  const page = ok<SnapshotPage>(await pageOf());
  expect(page.members.map(({ id }) => id)).not.toContain(member.id);
  const versions = await db.select().from(members).where(eq(members.id, member.id));
  expect(versions.length).toBeGreaterThan(0);
  const current = ok<SnapshotPage>(await pageOf("?limit=1000")).members.map(({ id }) => id);
  expect(new Set(current).size).toBe(current.length);
});
