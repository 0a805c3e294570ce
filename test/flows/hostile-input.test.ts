import { env } from "cloudflare:workers";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { MemberView, ProjectView } from "../../worker/api-type.ts";
import { toBase64Url } from "../../worker/bytes.ts";
import { type Answer, newAddress } from "../support/client.ts";
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

// What no line that a person typed may hold once it is stored: controls, what turns directions, half characters.
const HARMFUL = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

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

describe("whatever stands in", () => {
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

describe("a body", () => {
  const send = (text: string) => owner.client.post("/api/projects", text, JSON_TYPE);

  test("with keys of every object's own changes no object", async () => {
    const bodies = [
      '{"__proto__":{"isOwner":true},"name":"Proto","timeZone":"UTC"}',
      '{"constructor":{"prototype":{"isOwner":true}},"name":"Proto","timeZone":"UTC"}',
      '{"name":"Proto","timeZone":"UTC","__proto__":null}',
    ];
    for (const body of bodies) expect([201, 422]).toContain((await send(body)).status);
    expect({}).not.toHaveProperty("isOwner");
    const hidden = '{"attributes":{"__proto__":"x","constructor":"y","toString":"z"}}';
    expect((await editMember(hidden, JSON_TYPE)).status).toBe(200);
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

describe("a list", () => {
  const LISTS = ["/members", "/invitations", "/keys", "/resources", "/events"].map((name) => () => P(project) + name);
  const lists = [...LISTS, () => "/api/sessions"];

  test.each(lists.map((path) => [path] as const))("%s takes a page of 1 to 200 and no other", async (path) => {
    for (const limit of ["0", "201", "abc", "-1", "1.5", "1e2", "", "99999999", "%00"]) {
      const { status, body } = await owner.client.get(`${path()}?limit=${limit}`);
      expect([limit, status, body.error?.details?.problems]).toMatchObject([limit, 422, [{ path: "limit" }]]);
    }
    for (const limit of ["1", "200"]) expect((await owner.client.get(`${path()}?limit=${limit}`)).status).toBe(200);
  });

  test.each(lists.map((path) => [path] as const))("%s takes its own cursors and survives any other", async (path) => {
    const part = fc.oneof(
      fc.constantFrom("members", "invitations", "", "x", 0, -1, 1e308, null, true, "\u0000", "\ud800"),
      fc.array(fc.constant(1), { maxLength: 1 }),
    );
    const json = fc.array(part, { maxLength: 4 }).map((parts) => JSON.stringify(parts).replace("1e+308", "1e999"));
    const forged = fc.oneof(
      { weight: 4, arbitrary: json.map((text) => toBase64Url(new TextEncoder().encode(text))) },
      { weight: 1, arbitrary: fc.string({ maxLength: 40 }).map(encodeURIComponent) },
    );
    await fc.assert(
      fc.asyncProperty(forged, async (cursor) => {
        const { status, body } = await owner.client.get(`${path()}?limit=5&cursor=${cursor}`);
        if (status === 200) expect(body).toMatchObject({ items: expect.any(Array) });
        else expect([status, body.error.details?.problems]).toMatchObject([422, [{ path: "cursor" }]]);
      }),
      { numRuns: 30 },
    );
  });
});

test("a header that is not one of ours is refused or not looked at", async () => {
  const get = (headers: Record<string, string>) => owner.client.get(P(project), headers);
  const patch = (headers: Record<string, string>) => owner.client.patch(P(project), { name: "Header" }, headers);
  expect((await patch({ "Idempotency-Key": "x".repeat(201) })).status).toBe(400);
  expect((await get({ Authorization: "Bearer" })).status).toBe(401);
  expect((await get({ Authorization: `Bearer ${"x".repeat(500)}` })).status).toBe(401);
  expect((await get({ Authorization: "Basic eDp5" })).status).toBe(401);
  expect((await get({ "X-Request-ID": "a b" })).headers.get("X-Request-ID")).toBe("a b");
  expect((await get({ "X-Request-ID": "mine-1" })).headers.get("X-Request-ID")).toBe("mine-1");
  expect((await get({ Cookie: "session=x; session=y; bookmark=' or 1=1" })).status).toBe(401);
  for (const tag of ["5", '"x"', "*", '"1e3"', '""'])
    expect((await owner.client.patch(`${P(project)}/members/${member.id}`, {}, { "If-Match": tag })).status).toBe(400);
});

test("a slug is three to forty of a-z, 0-9 and -, and is never used again", async () => {
  const begin = (slug: string) =>
    owner.client.post<ProjectView>("/api/projects", { name: "Slug", timeZone: "UTC", slug });
  for (const slug of ["ab", "a".repeat(41), "Upper", "под", "a_b", "a b", "../x", "a.b"]) {
    expect((await begin(slug)).status).toBe(422);
  }
  const slug = `once-${crypto.randomUUID().slice(0, 8)}`;
  const first = ok<ProjectView>(await begin(slug));
  expect((await begin(slug)).body).toMatchObject({ error: { code: "slug_taken" } });
  ok(await owner.client.delete(P(first), { name: first.name }));
  expect((await begin(slug)).status).toBe(409);
  expect((await owner.client.get(`/api/projects/${slug}`)).status).toBe(200);
});

test("when the database fails, the answer and the log tell nothing that anybody typed", async () => {
  const broken = interceptDatabase(env.DB, async (asked, run) => {
    if (asked.some(({ sql }) => sql.startsWith("insert") || sql.startsWith("update")))
      throw new Error("D1_ERROR: broken");
    return run();
  });
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { client } = elsewhere(ann, { env: { DB: broken } });
  const answers = [
    await client.patch("/api/me", { name: "Private Words" }),
    await client.post("/api/invitation-lookups", { token: "private-words" }),
    await client.post("/api/projects", { name: "Private Words", timeZone: "UTC" }),
  ];
  expect(answers.map(({ status, body }) => [status, body.error.code])).toEqual(Array(3).fill([500, "internal"]));
  expect(logged).toHaveBeenCalledTimes(3);
  expect(JSON.stringify([answers, logged.mock.calls])).not.toMatch(/private.words/i);
  for (const [line] of logged.mock.calls) expect(JSON.parse(String(line)).requestId).toMatch(/^req_/);
  logged.mockRestore();
});
