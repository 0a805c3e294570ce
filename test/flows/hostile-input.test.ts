import { env } from "cloudflare:workers";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { grants } from "../../db/schema.ts";
import { insertRows } from "../../db/writes/insert-rows.ts";
import type { MemberView, ProjectView } from "../../worker/api-type.ts";
import { type Answer, newAddress } from "../support/client.ts";
import { addCrowd } from "../support/crowd.ts";
import { db, runBatch } from "../support/database.ts";
import { verifiedHistory } from "../support/history.ts";
import { interceptDatabase } from "../support/intercept-database.ts";
import { elsewhere, type Known, mintPeople } from "../support/people.ts";
import { accept, inviteOne, newProject, ok, P } from "../support/team.ts";

const HOSTILE = [
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "Ann\r\nBcc: victim@example.com\r\n\r\nHello",
  "\u202egnp.exe\u202c \u2066isolated\u2069 \u200fmark",
  "https://phishing.example/sign-in?next=//evil",
  "half \ud800 of a character",
  "nul \u0000 byte",
  "bell \u0007 and escape \u001b[31m",
  "   \t\n ",
  "\u200b\u200d\ufeff",
  "a".repeat(100_000),
  "👩‍👩‍👧‍👦".repeat(40),
  "'; drop table users; --",
  "{{7*7}} $`{7*7} %s %00 \\u0000",
  "__proto__",
  "",
];

// What no line that a person typed may hold once it is stored: controls, what is invisible, half characters.
const HARMFUL = /[\p{Cc}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/u;

const JSON_TYPE = { "Content-Type": "application/json" };

let owner: Known;
let ann: Known;
let project: ProjectView;
let member: MemberView;

beforeAll(async () => {
  [owner, ann] = (await mintPeople(["Olga", "Ann"])) as [Known, Known];
  project = await newProject(owner);
  await accept(ann, await inviteOne(owner, project, ann.email, { presets: ["viewer"] }));
  member = ok(await ann.client.get(`${P(project)}/members/me`));
});

const post = (path: string, body: unknown) => owner.client.post(P(project) + path, body);
const grantOf = (grant: object) => editMember({ grants: [{ permission: "posts.view", ...grant }] });

async function editMember(change: unknown, more: Record<string, string> = {}) {
  const headers = { "If-Match": `"${member.revision}"`, ...more };
  const answer = await owner.client.patch<MemberView>(`${P(project)}/members/${member.id}`, change, headers);
  if (answer.status === 200) member = answer.body;
  return answer;
}

const invite = (address: object) => post("/invitations", { addresses: [address] });
let count = 0;
const fresh = (name: string) => `${name}-${count++}`;

/** Where people type, or services send, something; each sends one text there. */
const PLACES: Record<string, (text: string) => Promise<Answer<unknown>>> = {
  "a new project's name": (name) => owner.client.post("/api/projects", { name, timeZone: "UTC" }),
  "a project's name": (name) => owner.client.patch(P(project), { name }),
  "a time zone": (timeZone) => owner.client.patch(P(project), { timeZone }),
  "a slug": (slug) => owner.client.post("/api/projects", { name: "Slug", timeZone: "UTC", slug }),
  "a group": (group) => owner.client.patch(P(project), { builtInGroups: [group] }),
  "a person's own name": (name) => ann.client.patch("/api/me", { name }),
  "an invited address": (email) => invite({ email }),
  "the part before an @": (text) => invite({ email: `${text}@example.com` }),
  "the part after an @": (text) => invite({ email: `ann@${text}` }),
  "an invited name": (name) => invite({ email: newAddress("named"), name }),
  "a note": (note) => post("/invitations", { addresses: [{ email: newAddress("noted") }], note }),
  "a preset's name": (name) => post("/presets", { key: fresh("own"), name, grants: [] }),
  "a preset's key": (key) => post("/presets", { key, name: "Own", grants: [] }),
  "a preset given": (key) => editMember({ presets: [key] }),
  "a permission's name": (name) => post("/permissions", { name, resourceType: "bill", action: fresh("a"), label: "L" }),
  "a permission's label": (label) =>
    post("/permissions", { name: fresh("bills.pay"), resourceType: "bill", action: fresh("pay"), label }),
  "an action": (action) =>
    post("/permissions", { name: fresh("bills.do"), resourceType: fresh("bill"), action, label: "Do" }),
  "a key's name": (name) => post("/keys", { name, scopes: ["check"] }),
  "a key's scope": (scope) => post("/keys", { name: "Shop", scopes: [scope] }),
  "an attribute": (text) => editMember({ attributes: { text } }),
  "an attribute's name": (name) => editMember({ attributes: { [name]: "x" } }),
  "an alias": (id) => editMember({ aliases: [{ type: "shop", id }] }),
  "an alias' type": (type) => editMember({ aliases: [{ type, id: "1" }] }),
  "a permission given": (permission) => grantOf({ permission }),
  "a scope": (scope) => grantOf({ scope }),
  "the id in a scope": (id) => grantOf({ scope: `post:${id}` }),
  "a property": (property) => grantOf({ when: [{ property, eq: 1 }] }),
  "a property's name": (name) =>
    grantOf({ when: [{ property: `resource.${name}`, eq: { property: `subject.${name}` } }] }),
  "what a property is compared with": (text) => grantOf({ when: [{ property: "resource.team", eq: text }] }),
  "a time": (expiresAt) => grantOf({ expiresAt }),
  "a resource's name": (name) => owner.client.put(`${P(project)}/resources/record/1`, { name }),
  "a resource's attribute": (text) =>
    owner.client.put(`${P(project)}/resources/record/1`, { name: "One", attributes: { [text]: text } }),
  "a resource's type and id": (text) => {
    const part = encodeURIComponent(text.toWellFormed().slice(0, 500));
    return owner.client.put(`${P(project)}/resources/${part}/${part}`, { name: "One" });
  },
  "a member to change": (id) => post("/members/changes", { members: [id], change: { type: "remove" } }),
  "a nominee": (memberId) => post("/transfer", { memberId }),
  "an invitation to accept": (invitationId) => ann.client.post("/api/invitations/acceptance", { invitationId }),
  "a token": (token) => ann.client.post("/api/invitation-lookups", { token }),
  "who is asked about": (id) =>
    post("/checks", { subject: { type: "user", id }, action: { name: id }, resource: { type: id, id } }),
  "properties of a question": (name) =>
    post("/checks", {
      subject: { type: "user", id: "1", properties: { [name]: name } },
      action: { name: "posts.view" },
      resource: { type: "post", id: "1", properties: { [name]: { [name]: name } } },
    }),
  "a search": (text) =>
    owner.client.get(`${P(project)}/members?q=${encodeURIComponent(text.toWellFormed().slice(0, 1_000))}`),
  "a search of colleagues": (text) =>
    owner.client.get(`/api/colleagues?q=${encodeURIComponent(text.toWellFormed().slice(0, 1_000))}`),
  "a path": (text) =>
    owner.client.get(`${P(project)}/members/${encodeURIComponent(text.toWellFormed().slice(0, 500))}`),
};

describe("any text in", () => {
  test.each(Object.entries(PLACES))("%s is refused clearly or stored harmless", async (_, send) => {
    for (const text of HOSTILE) {
      const { status, body } = await send(text);
      const label = JSON.stringify(text.slice(0, 60));
      expect([label, status]).toEqual([label, expect.toSatisfy((code) => code < 500)]);
      if (status >= 400)
        expect(body).toMatchObject({ error: { code: expect.any(String), requestId: expect.any(String) } });
    }
    expect((await owner.client.get(`${P(project)}/members`)).status).toBe(200);
  });

  test("a name of which nothing is seen is none, and what hides in another is left out", async () => {
    const rename = (name: string) => owner.client.patch<ProjectView>(P(project), { name });
    for (const name of ["\u200d", "\u3164", "\u2800 \u115f", "\u00ad\u200b", "\u{e0041}"]) {
      expect((await rename(name)).status).toBe(422);
    }
    const hidden = await rename("Spr\u00ading\u200b cam\u2060paign\u{e0041} 👩‍👩‍👧");
    expect(hidden.body.name).toBe("Spring campaign 👩‍👩‍👧");
  });

  test("nothing of it breaks the history or what is read", async () => {
    await verifiedHistory(project.id);
    expect(linesIn(ok(await owner.client.get("/api/me"))).filter((line) => HARMFUL.test(line))).toEqual([]);
    expect(linesIn(ok(await owner.client.get(P(project)))).filter((line) => HARMFUL.test(line))).toEqual([]);
    const { items } = ok<{ items: { note?: string }[] }>(await owner.client.get(`${P(project)}/invitations?limit=200`));
    const typed = items.flatMap(({ note, ...rest }) => [...linesIn(rest), ...(note ?? "").split("\n")]);
    expect(typed.filter((line) => HARMFUL.test(line))).toEqual([]);
  });
});

/** Every text in it. */
function linesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(linesIn) : [];
}

const heldBy = (memberId: string) => ({
  ...{ id: crypto.randomUUID(), memberId, permission: "posts.view", when: [], startsAt: null, expiresAt: null },
  ...{ addedRev: 1, endedRev: null },
});

describe("a body", () => {
  const send = (text: string) => owner.client.post("/api/projects", text, JSON_TYPE);

  test("with keys of every object's own changes no object, and is refused", async () => {
    const bodies = [
      '{"__proto__":{"isOwner":true},"name":"Proto","timeZone":"UTC"}',
      '{"constructor":{"prototype":{"isOwner":true}},"name":"Proto","timeZone":"UTC"}',
      '{"name":"Proto","timeZone":"UTC","__proto__":null}',
    ];
    for (const body of bodies) expect((await send(body)).status).toBe(422);
    expect({}).not.toHaveProperty("isOwner");
    const hidden = '{"attributes":{"__proto__":"x","constructor":"y","toString":"z"}}';
    const problems = [{ path: "attributes.__proto__" }, { path: "attributes.constructor" }];
    const refused = await editMember(hidden, JSON_TYPE);
    expect(refused).toMatchObject({ status: 422, body: { error: { details: { problems } } } });
    expect((await editMember('{"attributes":{"toString":"z"}}', JSON_TYPE)).status).toBe(200);
    expect(Object.keys(member.attributes)).toEqual(["toString"]);
  });

  test("that says a thing twice, says who acts, or holds numbers beyond numbers, is read in one way", async () => {
    const twice = await send('{"name":"One","name":"Two","timeZone":"UTC"}');
    expect([twice.status, twice.body]).toMatchObject([201, { name: "Two" }]);
    for (const key of ["userId", "actor", "ownerId", "id", "isOwner"]) {
      expect((await send(`{"name":"Mine","timeZone":"UTC","${key}":"${ann.userId}"}`)).status).toBe(422);
    }
    for (const number of ["1e999", "-1e999"]) {
      const body = `{"subject":{"type":"user","id":"1","properties":{"n":${number}}},"action":{"name":"posts.view"},"resource":{"type":"post","id":"1"}}`;
      expect((await owner.client.post(`${P(project)}/checks`, body, JSON_TYPE)).status).toBe(200);
      expect((await editMember(`{"attributes":{"n":${number}}}`, JSON_TYPE)).status).toBe(422);
    }
  });

  test("of ten thousand addresses is refused as a whole", async () => {
    const addresses = Array.from({ length: 10_000 }, (_, at) => ({ email: `person-${at}@example.com` }));
    const { status, body } = await owner.client.post(`${P(project)}/invitations`, { addresses });
    expect([status, body.error.details?.problems]).toMatchObject([422, [{ path: "addresses" }]]);
    const members = Array.from({ length: 10_000 }, () => member.id);
    const many = await owner.client.post(`${P(project)}/members/changes`, { members, change: { type: "remove" } });
    expect(many.status).toBe(422);
  });

  test("of grants that are too long, or too many for so many people, is refused", async () => {
    const long = (count: number, length = 1) =>
      Array.from({ length: count }, (_, at) => ({
        permission: "posts.view",
        scope: `post:${"x".repeat(length)}${at}`,
      }));
    const addresses = Array.from({ length: 500 }, () => ({ email: newAddress("many") }));
    const members = Array.from({ length: 500 }, (_, at) => `mem_${at}`);
    const refused = {
      status: 422,
      body: { error: { details: { problems: [{ path: expect.stringMatching(/grants$/) }] } } },
    };
    for (const [path, body] of [
      ["/invitations", { addresses, grants: long(30) }],
      ["/invitations", { addresses: addresses.slice(0, 1), grants: long(1_000, 200) }],
      ["/members/changes", { members, change: { type: "access", grants: long(30) } }],
      ["/presets", { key: "long", name: "Long", grants: long(1_000, 200) }],
    ] as const) {
      expect(await post(path, body)).toMatchObject(refused);
    }
    expect(await editMember({ grants: long(1_000, 200) })).toMatchObject(refused);
    for (let at = 0; at < 10; at++) ok(await post("/presets", { key: `l-${at}`, name: "L", grants: long(900, 120) }));
    expect(await post("/presets", { key: "l-10", name: "L", grants: long(900, 120) })).toMatchObject(refused);
    for (let at = 0; at < 10; at++) ok(await owner.client.delete(`${P(project)}/presets/l-${at}`));
    expect((await post("/invitations", { addresses, grants: long(20) })).status).toBe(200);
  });

  test("that would make too long an event is refused, and a shorter one is not", async () => {
    const crowded = await newProject(owner);
    await addCrowd(crowded.id, 40, 0);
    const { items } = ok<{ items: MemberView[] }>(await owner.client.get(`${P(crowded)}/members?limit=200`));
    const members = items.filter(({ isOwner }) => !isOwner).map(({ id }) => id);
    const scopes = Array.from({ length: 700 }, (_, at) => `post:${at}`);
    const rows = members.flatMap((memberId) => scopes.map((scope) => ({ ...heldBy(memberId), scope })));
    await runBatch(
      insertRows(
        db,
        grants,
        rows.map((row) => ({ ...row, projectId: crowded.id })),
      ),
    );
    const remove = (ids: readonly string[]) =>
      owner.client.post(`${P(crowded)}/members/changes`, { members: ids, change: { type: "remove" } });
    expect(await remove(members)).toMatchObject({ status: 413, body: { error: { code: "too_large" } } });
    expect((await remove(members.slice(0, 20))).status).toBe(200);
  });

  test("of any JSON gets an answer that is no fault of ours", async () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const place = fc.constantFrom(
      "/invitations",
      "/members/changes",
      "/presets",
      "/permissions",
      "/keys",
      "/transfer",
      "/checks",
    );
    await fc.assert(
      fc.asyncProperty(place, value, value, async (path, any, part) => {
        const whole = await post(path, any);
        const inside = await post(path, { addresses: [any], presets: any, grants: [part], members: any, change: part });
        expect(Math.max(whole.status, inside.status)).toBeLessThan(500);
      }),
      { numRuns: 40 },
    );
  });
});

test("when the database fails, the answer and the log contain no typed text", async () => {
  const typed = /private/i;
  const broken = interceptDatabase(env.DB, async (asked, run) => {
    if (asked.some(({ values }) => typed.test(JSON.stringify(values)))) throw new Error("D1_ERROR: broken");
    return run();
  });
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { client } = elsewhere(ann, { env: { DB: broken } });
  const answers = [
    await client.patch("/api/me", { name: "Private Words" }),
    await client.post("/api/projects", { name: "Private Words", timeZone: "UTC" }),
    await client.get("/api/colleagues?q=private-words"),
  ];
  expect(answers.map(({ status, body }) => [status, body.error.code])).toEqual(Array(3).fill([500, "internal"]));
  expect(logged).toHaveBeenCalledTimes(3);
  expect(JSON.stringify([answers, logged.mock.calls])).not.toMatch(typed);
  for (const [line] of logged.mock.calls) expect(JSON.parse(String(line)).requestId).toMatch(/^req_/);
  logged.mockRestore();
});
