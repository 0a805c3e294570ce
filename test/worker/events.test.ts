import { env } from "cloudflare:workers";
import { and, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { describe, expect, test } from "vitest";
import { events, eventValues, projects } from "../../db/schema.ts";
import type { EventView, NewKeyView, ProjectView, VerificationView } from "../../worker/api-type.ts";
import { sha256Hex } from "../../worker/platform/bytes.ts";
import type { Page } from "../../worker/platform/http/list.ts";
import { edit, inviteOne, join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";

const db = drizzle(env.DB);

const listEvents = async (by: Person, project: ProjectView, query = ""): Promise<Page<EventView>> =>
  ok(await by.client.get(`${P(project)}/events${query}`));
const verify = async (by: Person, project: ProjectView, query = ""): Promise<VerificationView> =>
  ok(await by.client.get(`${P(project)}/events/verification${query}`));

/** A project with a little of everything in its history. */
async function newHistory() {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const ann = await join(owner, project, "Ann", { presets: ["viewer"] });
  ok(await edit(owner, project, ann.member.id, { presets: ["editor"], attributes: { desk: "=news", level: 3 } }));
  ok(await owner.client.post(`${P(project)}/presets`, { key: "helper", name: "Helper" }));
  ok<NewKeyView>(await owner.client.post(`${P(project)}/keys`, { name: "Shop", scopes: ["check"] }));
  ok(await owner.client.put(`${P(project)}/resources/post/7`, { name: "Seven", attributes: { status: "draft" } }));
  return { owner, project, ann };
}

describe("the list of events", () => {
  test("lists the actor, action and target of each event, with typed text, newest first", async () => {
    const { owner, project, ann } = await newHistory();
    const { items, nextCursor } = await listEvents(owner, project);
    expect(nextCursor).toBeNull();
    expect(items.map(({ action, target }) => [action, target.name])).toEqual([
      ["resource.added", "Seven"],
      ["key.added", "Shop"],
      ["preset.added", "Helper"],
      ["member.edited", "Ann"],
      ["invitation.accepted", ann.email],
      ["invitation.created", ann.email],
      ["project.created", "Spring campaign"],
    ]);
    expect(items.map(({ revision }) => revision)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    const [resource, , , edited, accepted] = items;
    expect(resource).toMatchObject({ before: null, after: { name: "Seven", attributes: { status: '"draft"' } } });
    expect(edited).toMatchObject({
      actor: { id: expect.stringMatching(/^usr_/), name: "Olga", kind: "user" },
      target: { id: ann.member.id },
      before: { access: { presets: ["viewer"] }, attributes: {} },
      after: { access: { presets: ["editor"] }, attributes: { desk: '"=news"', level: "3" } },
    });
    expect(accepted).toMatchObject({ actor: { name: "Ann" }, names: { [ann.member.id]: "Ann" } });
  });

  test("ends a page before it is too long, as the events of a large import are, and goes on behind it", async () => {
    const { owner, project } = await newHistory();
    const length = 900_000;
    const pad = sql`json_set(${events.text}, '$.after', hex(zeroblob(${length / 2})))`;
    await db.update(events).set({ text: pad }).where(eq(events.projectId, project.id));
    const sizes: number[] = [];
    const revisions: number[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: Page<EventView> = await listEvents(owner, project, cursor === "" ? "" : `?cursor=${cursor}`);
      sizes.push(page.items.length);
      revisions.push(...page.items.map(({ revision }) => revision));
      cursor = page.nextCursor;
    }
    expect([sizes, revisions]).toEqual([
      [3, 3, 1],
      [7, 6, 5, 4, 3, 2, 1],
    ]);
    const exported = await owner.client.get<string>(`${P(project)}/events/export`);
    expect(exported.body.trimEnd().split("\n")).toHaveLength(7);
  });

  test("is filtered and comes in pages", async () => {
    const { owner, project, ann } = await newHistory();
    const all = (await listEvents(owner, project)).items;
    const revisions = async (query: string) => (await listEvents(owner, project, query)).items.map((e) => e.revision);
    expect(await revisions(`?actor=${ann.member.user?.id}`)).toEqual([3]);
    expect(await revisions("?action=preset.added")).toEqual([5]);
    expect(await revisions(`?target=${ann.member.id}`)).toEqual([4]);
    expect(await revisions("?target=post:7&action=resource.added")).toEqual([7]);
    expect(await revisions("?action=no.such")).toEqual([]);
    const first = await listEvents(owner, project, "?limit=4");
    const rest = await listEvents(owner, project, `?limit=4&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest.items]).toEqual(all);
    expect(rest.nextCursor).toBeNull();
  });

  test("is cut by time, also where clocks disagreed", async () => {
    const { owner, project } = await newHistory();
    const hours = [1, 2, 3, 4, 5, 6, 7].map((hour) => Date.UTC(2026, 0, 1, hour));
    // The third event's machine was half a second late, the fourth's early.
    const times = hours.map((time, at) => (at === 2 ? (hours[3] ?? 0) + 250 : at === 3 ? time - 250 : time));
    for (const [at, time] of times.entries()) await setEvent(project, at + 1, { at: time });
    const between = async (from: string, to: string) =>
      (await listEvents(owner, project, `?from=${from}&to=${to}`)).items.map(({ revision }) => revision);
    expect(await between("2026-01-01T02:00:00Z", "2026-01-01T05:00:00Z")).toEqual([4, 3, 2]);
    expect(await between("2026-01-01T04:00:00Z", "2026-01-01T05:00:01Z")).toEqual([5, 3]);
    expect(await between("2026-01-01T03:00:00Z", "2026-01-01T04:00:00Z")).toEqual([4]);
    expect(await between("2025-01-01T00:00:00Z", "2026-01-01T01:00:00Z")).toEqual([]);
    expect(await between("2026-01-01T07:00:00Z", "2027-01-01T01:00:00Z")).toEqual([7]);
    expect((await owner.client.get(`${P(project)}/events?from=yesterday`)).status).toBe(422);
  });

  test("takes audit.view, and what was erased is gone from it", async () => {
    const { owner, project, ann } = await newHistory();
    for (const path of ["", "/export", "/verification"]) {
      expect(await ann.client.get(`${P(project)}/events${path}`)).toMatchObject({
        status: 403,
        body: { error: { details: { missing: ["audit.view"] } } },
      });
      const stranger = await newPerson("Sam");
      expect((await stranger.client.get(`${P(project)}/events${path}`)).status).toBe(404);
    }
    await db.update(eventValues).set({ value: null }).where(eq(eventValues.projectId, project.id));
    const [resource] = (await listEvents(owner, project)).items;
    expect(resource).toMatchObject({ after: { name: null, attributes: { status: null } } });
    expect(await verify(owner, project)).toMatchObject({ verified: true });
  });

  test("names no member of another project", async () => {
    const { owner, project } = await newHistory();
    const stranger = await newPerson("Sam");
    const { id } = ok<{ user: { id: string } }>(await stranger.client.get("/api/me")).user;
    const invited = await inviteOne(owner, project, (await newPerson("Ben")).email);
    await stranger.client.post("/api/invitations/acceptance", { invitationId: invited.id });
    await setEvent(project, 7, { actor: `user:${id}` });
    const found = (await listEvents(owner, project)).items.find(({ actor }) => actor.id === id);
    expect(found?.actor).toEqual({ id, name: null, kind: "user" });
  });
});

describe("an export", () => {
  const exported = async (by: Person, project: ProjectView, query = "", headers: Record<string, string> = {}) => {
    const answer = await by.client.get<string>(`${P(project)}/events/export${query}`, headers);
    return { type: answer.headers.get("Content-Type"), head: answer.headers.get("Gatehouse-Head"), text: answer.body };
  };

  test("holds every event that matches, oldest first, and the head to compare with", async () => {
    const { owner, project } = await newHistory();
    const { items } = await listEvents(owner, project);
    const { type, head, text } = await exported(owner, project);
    expect(type).toMatch(/^application\/x-ndjson/);
    expect(head).toBe(`7.${items[0]?.hash}`);
    const lines = text.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual([...items].reverse());
    const one = await exported(owner, project, "?format=ndjson&action=preset.added");
    expect(JSON.parse(one.text)).toMatchObject({ revision: 5 });
  });

  test("as CSV runs nothing in a spreadsheet", async () => {
    const { owner, project, ann } = await newHistory();
    ok(await ann.client.patch("/api/me", { name: '=1+1 "x", y' }));
    const { type, text } = await exported(owner, project, "", { Accept: "text/csv" });
    expect(type).toMatch(/^text\/csv/);
    const lines = text.trimEnd().split("\r\n");
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatch(/^"revision","at",/);
    expect(lines[4]).toContain(`"'=1+1 ""x"", y"`);
    expect(lines.every((line) => !/(^|,)"[=+@-]/.test(line))).toBe(true);
  });
});

describe("verification", () => {
  const broken = async (by: Person, project: ProjectView, query = "") => {
    const { verified, problems, problemCount } = await verify(by, project, query);
    expect([verified, problemCount]).toEqual([problems.length === 0, problems.length]);
    return problems.map(({ revision, problem }) => `${revision} ${problem}`);
  };

  test("finds a history as it was written whole, and knows a head that was kept", async () => {
    const { owner, project } = await newHistory();
    const first = await verify(owner, project);
    expect(first).toMatchObject({ verified: true, revision: 7, problems: [] });
    ok(await owner.client.patch(P(project), { name: "Renamed" }));
    expect(await broken(owner, project, `?head=7.${first.hash}`)).toEqual([]);
    expect(await broken(owner, project, `?head=7.${first.hash.slice(0, 8)}`)).toEqual([]);
    expect(await broken(owner, project, `?head=7.${"0".repeat(64)}`)).toEqual(["7 head_differs"]);
    expect(await broken(owner, project, `?head=9.${first.hash}`)).toEqual(["9 missing"]);
    expect((await owner.client.get(`${P(project)}/events/verification?head=x`)).status).toBe(422);
  });

  test.each<[string, (project: ProjectView) => Promise<unknown>, string[]]>([
    [
      "text altered",
      (p) => setEvent(p, 4, { text: sql`replace(${events.text}, 'editor', 'client')` }),
      ["4 text_changed"],
    ],
    ["text and hash altered", rewrite, ["5 link_broken"]],
    ["removed", (p) => removeEvent(p, 3), ["3 missing"]],
    ["removed at the end", (p) => removeEvent(p, 7), ["7 missing"]],
    ["actor altered", (p) => setEvent(p, 2, { actor: "user:usr_0" }), ["2 column_changed"]],
    ["altered in what it touches", (p) => setEvent(p, 2, { touched: { all: true } }), ["2 column_changed"]],
    ["time altered", (p) => setEvent(p, 2, { at: 1 }), ["2 column_changed"]],
    [
      "put in another order",
      swap,
      [
        "4 link_broken",
        "4 column_changed",
        "4 value_changed",
        "5 link_broken",
        "5 column_changed",
        "5 value_changed",
        "6 link_broken",
      ],
    ],
    ["typed value altered", (p) => setValue(p, 7, { value: "Eight" }), ["7 value_changed"]],
    ["typed value removed", removeValue, ["7 value_changed"]],
    ["added at the end", addEvent, ["8 head_differs"]],
    ["head altered", (p) => db.update(projects).set({ hash: "0" }).where(eq(projects.id, p.id)), ["7 head_differs"]],
  ])("names an event that was %s", async (_, damage, problems) => {
    const { owner, project } = await newHistory();
    await damage(project);
    expect(await broken(owner, project)).toEqual(problems);
  });

  test("counts what is missing without listing a million", async () => {
    const { owner, project } = await newHistory();
    await db.update(projects).set({ revision: 1_000_007 }).where(eq(projects.id, project.id));
    const { problems, problemCount, revision } = await verify(owner, project);
    expect([problems.length, problemCount, revision]).toEqual([1_000, 1_000_000, 7]);
  });

  test("reads more events than one page", async () => {
    const { owner, project } = await newHistory();
    await addChain(project, 1_100);
    expect(await verify(owner, project)).toMatchObject({ verified: true, revision: 1_107 });
    await setEvent(project, 900, { action: "other" });
    expect(await broken(owner, project)).toEqual(["900 column_changed"]);
    expect((await listEvents(owner, project, "?action=padding&limit=200")).items).toHaveLength(200);
  });
});

const at = (project: ProjectView, revision: number) =>
  and(eq(events.projectId, project.id), eq(events.revision, revision));

const setEvent = (project: ProjectView, revision: number, edit: object) =>
  db.update(events).set(edit).where(at(project, revision));

const removeEvent = (project: ProjectView, revision: number) => db.delete(events).where(at(project, revision));

const valueAt = (project: ProjectView, revision: number) =>
  and(eq(eventValues.projectId, project.id), eq(eventValues.revision, revision), eq(eventValues.position, 0));

const setValue = (project: ProjectView, revision: number, edit: object) =>
  db.update(eventValues).set(edit).where(valueAt(project, revision));

const removeValue = (project: ProjectView) => db.delete(eventValues).where(valueAt(project, 7));

/** Computes the hash as a reader of the documentation would. */
async function rewrite(project: ProjectView) {
  const row = await db.select().from(events).where(at(project, 4)).get();
  const text = (row?.text ?? "").replace("editor", "client");
  await setEvent(project, 4, { text, hash: await sha256Hex(text) });
}

async function swap(project: ProjectView) {
  await setEvent(project, 4, { revision: 99 });
  await setEvent(project, 5, { revision: 4 });
  await setEvent(project, 99, { revision: 5 });
}

const addEvent = (project: ProjectView) => addChain(project, 1, false);

/** Events that follow the last one as they should. */
async function addChain(project: ProjectView, count: number, moveHead = true) {
  const head = await db.select().from(projects).where(eq(projects.id, project.id)).get();
  let { revision, hash } = head ?? { revision: 0, hash: "" };
  const rows: (typeof events.$inferInsert)[] = [];
  for (let each = 0; each < count; each++) {
    const fields = { at: 1_767_225_600_000, actor: "user:usr_x", action: "padding", target: project.id };
    const text = JSON.stringify({
      ...fields,
      project: project.id,
      revision: ++revision,
      previousHash: hash,
      touches: { all: true },
      before: null,
      after: null,
    });
    hash = await sha256Hex(text);
    rows.push({
      ...fields,
      projectId: project.id,
      revision,
      text,
      hash,
      changeId: crypto.randomUUID(),
      requestHash: "",
      touched: { all: true },
    });
  }
  for (let from = 0; from < rows.length; from += 8) await db.insert(events).values(rows.slice(from, from + 8));
  if (moveHead) await db.update(projects).set({ revision, hash }).where(eq(projects.id, project.id));
}
