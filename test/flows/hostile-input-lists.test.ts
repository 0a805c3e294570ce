import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { ProjectView } from "../../worker/api-type.ts";
import { toBase64Url } from "../../worker/platform/bytes.ts";
import { type Known, mintPerson } from "../support/people.ts";
import { newProject, ok, P } from "../support/team.ts";

let owner: Known;
let project: ProjectView;

beforeAll(async () => {
  owner = await mintPerson("Olga", { administrator: true });
  project = await newProject(owner);
});

describe("a list", () => {
  const LISTS = [
    ...["members", "invitations", "keys", "resources", "events"],
    ...["/api/sessions", "/api/deployment/users", "/api/deployment/keys"],
  ];
  const pathOf = (list: string) => (list.startsWith("/") ? list : `${P(project)}/${list}`);

  test.each(LISTS)("%s takes a page of 1 to 200 and no other", async (list) => {
    for (const limit of ["0", "201", "abc", "-1", "1.5", "1e2", "", "99999999", "%00"]) {
      const { status, body } = await owner.client.get(`${pathOf(list)}?limit=${limit}`);
      expect([limit, status, body.error?.details?.problems]).toMatchObject([limit, 422, [{ path: "limit" }]]);
    }
    for (const limit of ["1", "200"])
      expect((await owner.client.get(`${pathOf(list)}?limit=${limit}`)).status).toBe(200);
  });

  test.each(LISTS)("%s takes its own cursors and survives any other", async (list) => {
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
        const { status, body } = await owner.client.get(`${pathOf(list)}?limit=5&cursor=${cursor}`);
        if (status === 200) expect(body).toMatchObject({ items: expect.any(Array) });
        else expect([status, body.error.details?.problems]).toMatchObject([422, [{ path: "cursor" }]]);
      }),
      { numRuns: 30 },
    );
  });
});

test("a team is searched by everything at once, however many words are typed", async () => {
  const filters = "preset=viewer&permission=posts.view&kind=client&inactiveDays=3&sort=joined&limit=200";
  for (const words of ["a", "a b", "a b c d e f g h", "ann@", "@", "100% _", "ﷺ", "\u{10ffff}", "\u0000"]) {
    const { status, body } = await owner.client.get(`${P(project)}/members?q=${encodeURIComponent(words)}&${filters}`);
    expect([words, status, body]).toMatchObject([words, 200, { items: expect.any(Array) }]);
  }
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
    expect((await owner.client.patch(`${P(project)}/members/mem_1`, {}, { "If-Match": tag })).status).toBe(400);
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
