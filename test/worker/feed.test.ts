import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { MemberView, ProjectView } from "../../worker/api-type.ts";
import { Client } from "../support/client.ts";
import { knock, Listener, listen, listenAs } from "../support/feed.ts";
import { mintPerson } from "../support/people.ts";
import { makeKey } from "../support/service.ts";
import { edit, inviteOne, join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";

const ENDED = { code: 4401, reason: "ended" };
const CLOSED = { code: 4404, reason: "project_closed" };

let owner: Person;
let project: ProjectView;
let ann: Person & { member: MemberView };

beforeAll(async () => {
  owner = await newPerson("Olga");
  project = await newProject(owner);
  ann = await join(owner, project, "Ann", { presets: ["viewer"] });
});

const hub = () => env.HUB.get(env.HUB.idFromName(project.id));
const setName = (name: string) => owner.client.patch(P(project), { name }).then(ok<ProjectView>);

describe("the door", () => {
  const statusOf = async (client: Client, headers: Record<string, string> = {}, reference = project.slug) => {
    const { status, webSocket } = await knock(client, reference, headers);
    if (webSocket) new Listener(webSocket).leave();
    return status;
  };

  test("opens only for a member's tab in a page of ours", async () => {
    const stranger = await newPerson("Eve");
    expect(await statusOf(ann.client)).toBe(101);
    expect(await statusOf(new Client())).toBe(401);
    expect(await statusOf(ann.client, { Origin: "https://elsewhere.example" })).toBe(403);
    expect(await statusOf(ann.client, { Origin: "" })).toBe(403);
    expect(await statusOf(stranger.client)).toBe(404);
    expect(await statusOf(stranger.client, {}, "no-such-project")).toBe(404);
    expect(await statusOf(ann.client, { Upgrade: "" })).toBe(400);
  });

  test("opens for a key with sync that is not in a page, of this project or of the deployment", async () => {
    const other = await newProject(owner, "Autumn");
    const bearer = async (scopes: string[], of = project) => ({
      Authorization: `Bearer ${(await makeKey(owner, of, scopes)).secret}`,
    });
    const outside = { Origin: "" };
    expect(await statusOf(new Client(), { ...outside, ...(await bearer(["sync"])) })).toBe(101);
    expect(await statusOf(new Client(), await bearer(["sync"]))).toBe(403);
    expect(await statusOf(new Client(), { ...outside, ...(await bearer(["read", "manage"])) })).toBe(403);
    expect(await statusOf(new Client(), { ...outside, ...(await bearer(["sync"], other)) })).toBe(404);
  });
});

describe("a tab", () => {
  test("hears that something changed, of which kinds, and nothing else", async () => {
    const tab = await listen(owner.client, project.id);
    const { member } = await join(owner, project, "Ben", { presets: ["viewer"] });
    const { revision } = ok<ProjectView>(await owner.client.get(P(project)));
    await tab.hears({ revision: revision - 1, kinds: ["offers"] });
    await tab.hears({ revision, kinds: ["members"] });
    await makeKey(owner, project, ["check"]);
    await tab.hears({ revision: revision + 1, kinds: ["keys"] });
    ok(await owner.client.put(`${P(project)}/resources/post/7`, { name: "Seven" }));
    await tab.hears({ revision: revision + 2, kinds: ["resources"] });
    expect(JSON.stringify(tab.messages)).not.toContain(member.id);
    tab.leave();
  });

  test("hears it from a hub that slept", async () => {
    const tab = await listen(owner.client, project.id);
    await evictDurableObject(hub(), { webSockets: "hibernate" });
    const { revision } = await setName("Awake");
    await tab.hears({ revision, kinds: ["project"] });
    const next = await setName("Still awake");
    await tab.hears({ revision: next.revision, kinds: ["project"] });
    tab.leave();
  });

  test("is closed when its member is changed, and comes again with what is true now", async () => {
    const [tab, other] = [await listen(ann.client, project.id), await listen(owner.client, project.id)];
    ok(await edit(owner, project, ann.member.id, { presets: ["editor"] }));
    await tab.isClosed({ code: 4000, reason: "access_changed" });
    const again = await listen(ann.client, project.id);
    ok(await owner.client.delete(`${P(project)}/members/${ann.member.id}`));
    await again.isClosed({ code: 4401, reason: "ended" });
    expect((await knock(ann.client, project.id)).status).toBe(404);
    expect(other.closed).toBeNull();
    ok(await owner.client.post(`${P(project)}/members/${ann.member.id}/restoration`));
    other.leave();
  });

  test("of a session that was signed out, or of an account that was suspended, hears nothing more", async () => {
    const root = await mintPerson("Root", { administrator: true });
    const { member, client } = await join(owner, project, "Cleo", { presets: ["viewer"] });
    const { client: leaving } = await join(owner, project, "Dan", { presets: ["viewer"] });
    const tabs = [await listen(client, project.id), await listen(leaving, project.id)];
    ok(await leaving.delete("/api/sessions/current"));
    ok(await root.client.post(`/api/deployment/users/${member.user?.id}/suspension`));
    await setName("Without them");
    for (const tab of tabs) {
      await tab.isClosed(ENDED);
      expect(tab.messages).toEqual([]);
    }
  });

  test("that says anything, or does not say that it reads, is closed", async () => {
    const [talkative, slow, reader] = [
      await listen(owner.client, project.id),
      await listen(owner.client, project.id),
      await listen(owner.client, project.id),
    ];
    talkative.socket.send("hello");
    await talkative.isClosed({ code: 4400, reason: "malformed" });
    const ask = { kind: "ask", id: 1, base: { revision: 0, hash: "" }, place: "", leaseMs: 1, wanted: null };
    const curious = await listen(owner.client, project.id);
    curious.socket.send(JSON.stringify(ask));
    await curious.isClosed({ code: 4400, reason: "malformed" });
    for (let round = 0; round < 101; round++) {
      await hub().notice({ revision: 1_000 + round, hash: `h${round}`, previousHash: "none", touched: { all: true } });
      if (round === 50) reader.socket.send("seen");
      if (round % 20 === 0) await evictDurableObject(hub(), { webSockets: "hibernate" });
    }
    await slow.isClosed({ code: 4408, reason: "too_slow" });
    expect(reader.closed).toBeNull();
    reader.leave();
  });
});

test("one user listens fifty times at a project, and no more", async () => {
  const tabs = await Promise.all(Array.from({ length: 50 }, () => listen(ann.client, project.id)));
  const more = await listen(ann.client, project.id);
  await more.isClosed({ code: 4429, reason: "too_many" });
  const other = await listen(owner.client, project.id);
  const { revision } = await setName("Full house");
  await other.hears({ revision, kinds: ["project"] });
  await tabs[0]?.hears({ revision, kinds: ["project"] });
  tabs[1]?.leave();
  await vi.waitFor(async () => {
    const again = await listen(ann.client, project.id);
    await scheduler.wait(20);
    expect(again.closed).toBeNull();
    tabs.push(again);
  });
  for (const tab of [...tabs, other]) tab.leave();
});

describe("a service", () => {
  test("hears by what names a change must be forgotten, but no alias, address or key", async () => {
    const { key, secret } = await makeKey(owner, project, ["sync"]);
    const service = await listenAs(secret, project.id);
    const before = ok<ProjectView>(await owner.client.get(P(project)));
    ok(await edit(owner, project, ann.member.id, { aliases: [{ type: "crm", id: "77" }] }));
    const names = { all: false, members: [ann.member.id], aliases: [], presets: [], resources: [], keys: [] };
    const change = { revision: before.revision + 1, hash: expect.any(String), touched: names };
    const base = { revision: before.revision, hash: expect.any(String) };
    await service.hears({ kind: "changes", base, changes: [change] });
    ok(await owner.client.delete(`${P(project)}/keys/${key.id}`));
    await service.isClosed(ENDED);
  });

  test("is closed when its key is rotated", async () => {
    const { key, secret } = await makeKey(owner, project, ["sync"]);
    const service = await listenAs(secret, project.id);
    ok(await owner.client.post(`${P(project)}/keys/${key.id}/rotation`));
    await service.isClosed(ENDED);
  });
});

test("everybody is sent away when the project is archived, suspended or deleted", async () => {
  const root = await mintPerson("Root", { administrator: true });
  const spring = await newProject(owner, "Short-lived");
  const { secret } = await makeKey(owner, spring, ["sync"]);
  const all = async () => [await listen(owner.client, spring.id), await listenAs(secret, spring.id)];
  const [archival, suspension] = [`${P(spring)}/archival`, `/api/deployment/projects/${spring.id}/suspension`];
  for (const [close, open] of [
    [() => owner.client.post(archival), () => owner.client.delete(archival)],
    [() => root.client.post(suspension), () => root.client.delete(suspension)],
    [
      () => owner.client.delete(P(spring), { name: "Short-lived" }),
      () => owner.client.post(`${P(spring)}/restoration`),
    ],
  ] as const) {
    const guests = await all();
    ok(await close());
    for (const guest of guests) await guest.isClosed(CLOSED);
    expect([404, 409]).toContain((await knock(owner.client, spring.id)).status);
    ok(await open());
  }
});

test("an invitation changes what tabs show, and nothing that a decision rests on", async () => {
  const tab = await listen(owner.client, project.id);
  const { revision } = ok<ProjectView>(await owner.client.get(P(project)));
  await inviteOne(owner, project, "zoe@example.com", { presets: ["viewer"] });
  await tab.hears({ revision: revision + 1, kinds: ["offers"] });
  tab.leave();
});
