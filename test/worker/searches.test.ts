import { env } from "cloudflare:workers";
import { desc, eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Permission, Question } from "../../access/types.ts";
import * as tables from "../../db/schema.ts";
import { insertRows } from "../../db/writes/insert-rows.ts";
import type { CheckView, ProjectView } from "../../worker/api-type.ts";
import { question } from "../access/arbitraries.ts";
import { testCatalogue } from "../access/scenario.ts";
import { addCrowd } from "../support/crowd.ts";
import { db, runBatch } from "../support/database.ts";
import { type Known, mintPerson } from "../support/people.ts";
import { drawnProject, type Listed, listsOurIds, writeProject } from "../support/random-project.ts";
import { joinAs } from "../support/route-world.ts";
import { deploymentService, LATEST, makeKey, Service } from "../support/service.ts";
import { edit, newProject, ok, P } from "../support/team.ts";
import { watchDatabase } from "../support/watch-database.ts";

interface Found {
  readonly results: readonly (Partial<Listed> & { readonly name?: string })[];
  readonly page?: { readonly next_token: string };
}

const EVALUATIONS = "/access/v1/evaluations";
const search = (what: string) => `/access/v1/search/${what}`;
const key = (entity: unknown): string => JSON.stringify(entity);

let owner: Known;

beforeAll(async () => {
  owner = await mintPerson("Olga");
});

const refusal = (status: number, code: string) => ({ status, body: { error: { code } } });

const serviceOf = async (project: ProjectView): Promise<Service> =>
  new Service((await makeKey(owner, project, ["read"])).secret);

/** The decisions on all of these, in one batch. */
async function decide(service: Service, evaluations: readonly object[]): Promise<boolean[]> {
  if (evaluations.length === 0) return [];
  const answer = await service.send<{ evaluations: CheckView[] }>({ evaluations }, EVALUATIONS);
  return ok<{ evaluations: CheckView[] }>(answer).evaluations.map(({ decision }) => decision);
}

/** All results of a search, in pages of this size; the same page again is the same. */
async function find(service: Service, what: string, body: object, limit: number | null) {
  const results: Found["results"][number][] = [];
  let page: object | undefined = limit === null ? undefined : { limit };
  for (let pages = 0; pages < 100; pages++) {
    const ask = () => service.send<Found>({ ...body, page }, search(what));
    const found = ok<Found>(await ask());
    if (pages === 1) expect((await ask()).body).toEqual(found);
    results.push(...found.results);
    const token = found.page?.next_token ?? "";
    if (token === "") return results;
    page = { ...page, token };
  }
  throw new Error("A search has more than a hundred pages.");
}

const limits = fc.constantFrom(null, 1, 2, 3, 1_000);

test("searches find exactly what evaluations allow, in pages of any size", async () => {
  await fc.assert(
    fc.asyncProperty(drawnProject, question, limits, async (drawn, asked, limit) => {
      const project = await newProject(owner);
      const service = await serviceOf(project);
      const subjects = await writeProject(project.id, drawn);
      const mine = [
        { type: "email", id: owner.email },
        { type: "user", id: owner.userId },
      ];
      const listed = mine.filter(({ type }) => type === "email" || listsOurIds(drawn));
      await compareSubjects(service, asked, [...subjects, ...listed], limit);
      for (const subject of [mine[0], subjects[0], { type: "user", id: "unknown" }]) {
        const by = { ...asked, subject: { ...asked.subject, ...subject } };
        await compareResources(service, by, drawn.resources, limit);
        await compareActions(service, by, drawn.permissions, limit);
      }
    }),
    { numRuns: 10 },
  );
}, 60_000);

async function compareSubjects(service: Service, asked: Question, listed: readonly Listed[], limit: number | null) {
  const { properties } = asked.subject;
  for (const type of ["user", "email", "person", "nothing"]) {
    const candidates = listed.filter((each) => each.type === type);
    const decisions = await decide(
      service,
      candidates.map(({ id }) => ({ ...asked, subject: { type, id, properties } })),
    );
    const expected = candidates.filter((_, at) => decisions[at]);
    const found = await find(service, "subject", { ...asked, subject: { type, properties } }, limit);
    expect(found.map(key).sort()).toEqual(expected.map(({ id }) => key({ type, id })).sort());
  }
}

async function compareResources(service: Service, asked: Question, stored: readonly Listed[], limit: number | null) {
  const { type, properties } = asked.resource;
  const candidates = stored.filter((each) => each.type === type);
  const decisions = await decide(
    service,
    candidates.map(({ id }) => ({ ...asked, resource: { type, id, properties } })),
  );
  const expected = candidates.filter((_, at) => decisions[at]);
  const found = await find(service, "resource", { ...asked, resource: { type, properties } }, limit);
  if (type !== "project") expect(found.map(key).sort()).toEqual(expected.map(({ id }) => key({ type, id })).sort());
}

async function compareActions(
  service: Service,
  asked: Question,
  permissions: readonly Permission[],
  limit: number | null,
) {
  const { permissions: known, byAction } = testCatalogue({ permissions });
  const short = byAction.get(asked.resource.type);
  const ofType = [...known.values()].filter(({ resourceType }) => resourceType === asked.resource.type);
  const decisions = await decide(
    service,
    ofType.map(({ name }) => ({ ...asked, action: { name } })),
  );
  const found = (await find(service, "action", asked, limit)).map(({ name = "" }) => name);
  const meant = found.map((name) => (known.has(name) ? name : short?.get(name)));
  expect(meant.sort()).toEqual(ofType.flatMap(({ name }, at) => (decisions[at] ? [name] : [])).sort());
  expect(found.filter((name) => [...(short?.values() ?? [])].includes(name))).toEqual([]);
  expect(
    await decide(
      service,
      found.map((name) => ({ ...asked, action: { name } })),
    ),
  ).toEqual(found.map(() => true));
}

test("a batch answers as its questions do one by one, in their order, up to where it stops", async () => {
  const project = await newProject(owner);
  const service = await serviceOf(project);
  const [drawn] = fc.sample(drawnProject, { numRuns: 1, seed: 7 });
  const subjects = drawn ? await writeProject(project.id, { ...drawn, status: "active" }) : [];
  const subject = fc.constantFrom({ type: "email", id: owner.email }, ...subjects, { type: "user", id: "unknown" });
  const asked = fc
    .record({ question, subject })
    .map(({ question: { action, resource }, subject: by }) => ({ subject: by, action, resource }));
  const semantic = fc.constantFrom(
    ["execute_all", null],
    ["deny_on_first_deny", false],
    ["permit_on_first_permit", true],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 1, maxLength: 8 }), semantic, async (evaluations, [name, stop]) => {
      const singles: CheckView[] = [];
      for (const each of evaluations) singles.push(ok(await service.send(each)));
      const end = singles.findIndex(({ decision }) => decision === stop);
      const body = { evaluations, options: { evaluations_semantic: name } };
      const expected = { evaluations: end < 0 ? singles : singles.slice(0, end + 1) };
      expect((await service.send<unknown>(body, EVALUATIONS)).body).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

describe("a search", () => {
  test("takes what is sent of the searched entity for every candidate's", async () => {
    const [project, ann] = [await newProject(owner), await mintPerson("Ann")];
    const red = [{ property: "subject.team", eq: { property: "resource.team" } }];
    await joinAs(owner, project, ann, { grants: [{ permission: "posts.publish", when: red }] });
    for (const id of ["1", "2"]) {
      const attributes = id === "1" ? { team: "red" } : {};
      ok(await owner.client.put(`${P(project)}/resources/post/${id}`, { name: id, attributes }));
    }
    const service = await serviceOf(project);
    const send = async (what: string, subject: object, resource: object) =>
      ok<Found>(await service.send({ subject, action: { name: "publish" }, resource }, search(what))).results.length;
    const properties = { team: "red" };
    expect(await send("subject", { type: "email" }, { type: "post", id: "1" })).toBe(1);
    expect(await send("subject", { type: "email", properties }, { type: "post", id: "1" })).toBe(2);
    const asAnn = { type: "email", id: ann.email, properties };
    expect(await send("resource", asAnn, { type: "post" })).toBe(1);
    expect(await send("resource", asAnn, { type: "post", properties })).toBe(2);
  });

  test("for users lists aliases alone once there is one, and our ids again when there is none", async () => {
    const [project, ann] = [await newProject(owner), await mintPerson("Ann")];
    const id = await joinAs(owner, project, ann, { presets: ["viewer"] });
    const service = await serviceOf(project);
    const asked = { action: { name: "view" }, resource: { type: "post", id: "1" } };
    const page = async (from?: object) =>
      ok<Found>(await service.send({ subject: { type: "user" }, ...asked, page: from }, search("subject")));
    const ids = async (from?: object) => (await page(from)).results.map((each) => each.id);
    const ours = [owner.userId, ann.userId];
    expect(await ids()).toEqual(ours);
    const token = (await page({ limit: 1 })).page?.next_token;
    ok(await edit(owner, project, id, { aliases: [{ type: "user", id: "ann" }] }));
    expect(await ids()).toEqual(["ann"]);
    expect(await ids({ token })).toEqual(["ann"]);
    const evaluations = ours.map((each) => ({ ...asked, subject: { type: "user", id: each } }));
    expect(await decide(service, evaluations)).toEqual([true, true]);
    ok(await edit(owner, project, id, { aliases: [{ type: "person", id: "ann" }] }));
    expect(await ids()).toEqual(ours);
  });

  test("of actions names each permission of the type once: by its short action where that means it", async () => {
    const project = await newProject(owner);
    const service = await serviceOf(project);
    const odd = { name: "notes.zip", resourceType: "note", action: "notes.zap", label: "Zip" };
    ok(await owner.client.post(`${P(project)}/permissions`, { ...odd, name: "notes.zap", action: "zap" }));
    ok(await owner.client.post(`${P(project)}/permissions`, odd));
    const names = async (resource: object) => {
      const subject = { type: "email", id: owner.email };
      return ok<Found>(await service.send({ subject, resource }, search("action"))).results.map(({ name }) => name);
    };
    expect(await names({ type: "note", id: "1" })).toEqual(["notes.zip", "zap"]);
    expect(await names({ type: "post", id: "1" })).toEqual(["approve", "create", "publish", "schedule", "view"]);
    expect(await names({ type: "project", id: project.slug })).toEqual([
      "audit.view",
      "edit",
      "invite",
      "keys.manage",
      "presets.manage",
      "remove",
      "resources.manage",
      "team.edit",
      "team.view",
      "webhooks.manage",
    ]);
  });

  test("of subjects shows the team, so the key's maker must be one who may see it", async () => {
    const [project, kay] = [await newProject(owner), await mintPerson("Kay")];
    const id = await joinAs(owner, project, kay, { grants: [{ permission: "keys.manage" }] });
    const service = new Service((await makeKey(kay, project, ["read"])).secret);
    const asked = {
      subject: { type: "email", id: owner.email },
      action: { name: "view" },
      resource: { type: "post", id: "1" },
    };
    const refused = await service.send(asked, search("subject"));
    expect(refused).toMatchObject({ status: 403, body: { error: { details: { missing: ["team.view"] } } } });
    for (const what of ["resource", "action"]) expect((await service.send(asked, search(what))).status).toBe(200);
    ok(await edit(owner, project, id, { presets: ["viewer"] }));
    const found = ok<Found>(await service.send(asked, search("subject")));
    expect(found.results).toHaveLength(2);
    ok(await owner.client.delete(`${P(project)}/members/${id}`));
    for (const what of ["subject", "resource", "action"])
      expect((await service.send(asked, search(what))).status).toBe(401);
  });

  test("of a project's key looks at no other project, and at nothing of its own under another's path", async () => {
    const [mine, theirs] = [await newProject(owner), await newProject(owner)];
    const span = { addedRev: 1, type: "post", name: "Post", attributes: {}, shared: false };
    const posts = [mine, theirs].flatMap(({ id: projectId }) =>
      Array.from({ length: 200 }, (_, at) => ({ ...span, projectId, id: `${at}` })),
    );
    await runBatch(insertRows(db, tables.resources, posts));
    const service = await serviceOf(mine);
    const subject = { type: "email", id: "unknown@example.com" };
    const asked = { subject, action: { name: "view" }, resource: { type: "post" }, page: { limit: 1 } };
    const under = async (path: string) => (await service.send<unknown>(asked, `${path}${search("resource")}`)).body;
    expect(await under("")).toEqual({ page: { next_token: expect.stringMatching(/./) }, results: [] });
    expect(await under(`/projects/${theirs.slug}`)).toEqual({ page: { next_token: "" }, results: [] });
  });

  test("by a key of the deployment goes by the path, the project or the shared resource that is named", async () => {
    const all = await deploymentService(["read"]);
    const project = await newProject(owner);
    const id = crypto.randomUUID();
    const type = `film-${id}`;
    for (const film of ["1", "2"])
      ok(await owner.client.put(`${P(project)}/resources/${type}/${film}-${id}`, { name: film }));
    await db
      .update(tables.resources)
      .set({ shared: true })
      .where(eq(tables.resources.id, `1-${id}`));
    const subject = { type: "email", id: owner.email };
    const ids = async (what: string, change: object, path = "") => {
      const asked = { subject, action: { name: "posts.view" }, resource: { type, id: `1-${id}` }, ...change };
      return ok<Found>(await all.send(asked, `${path}${search(what)}`)).results.map((each) => each.id ?? each.name);
    };
    expect(await ids("resource", {})).toEqual([`1-${id}`]);
    expect(await ids("resource", {}, `/projects/${project.slug}`)).toEqual([`1-${id}`, `2-${id}`]);
    expect(await ids("resource", { resource: { type: "project" } })).toEqual([]);
    expect(await ids("resource", { resource: { type: "project" } }, `/projects/${project.slug}`)).toEqual([project.id]);
    expect(await ids("subject", {})).toEqual([owner.email]);
    expect(await ids("subject", { resource: { type, id: `2-${id}` } })).toEqual([]);
    expect(await ids("subject", { resource: { type: "project", id: project.slug } })).toEqual([owner.email]);
    expect(await ids("subject", {}, "/projects/no-such-project")).toEqual([]);
    expect(await ids("action", { resource: { type: "project", id: project.id } })).toContain("invite");
  });

  test("says which state of the one project it looked at, also when it found nothing", async () => {
    const [all, project] = [await deploymentService(["read"]), await newProject(owner)];
    const [service, subject] = [await serviceOf(project), { type: "email", id: owner.email }];
    const id = crypto.randomUUID();
    ok(await owner.client.put(`${P(project)}/resources/film/${id}`, { name: "Film" }));
    await db.update(tables.resources).set({ shared: true }).where(eq(tables.resources.id, id));
    const asked = { subject, action: { name: "posts.view" }, resource: { type: "film", id } };
    const freshness = async (by: Service, what: string, change: object = {}, path = "") => {
      const { headers } = await by.send({ ...asked, ...change }, `${path}${search(what)}`);
      return [headers.get("Gatehouse-Revision"), headers.get("Gatehouse-Age")];
    };
    // What a key of the deployment searches is recorded, once.
    await freshness(all, "subject", {}, `/projects/${project.slug}`);
    const { headers } = await service.send(asked, undefined, LATEST);
    const now = [headers.get("Gatehouse-Revision"), "0"];
    for (const what of ["subject", "resource", "action"]) {
      expect(await freshness(service, what)).toEqual(now);
      expect(await freshness(all, what, {}, `/projects/${project.slug}`)).toEqual(now);
      expect(await freshness(all, what, {}, "/projects/deployment")).toEqual([null, null]);
      expect(await freshness(all, what)).toEqual(what === "resource" ? [null, null] : now);
    }
    expect(await freshness(service, "resource", { resource: { type: "nothing" } })).toEqual(now);
    expect(await freshness(service, "subject", { subject: { type: "nothing" } })).toEqual(now);
    expect(await freshness(all, "subject", { resource: { type: "nothing", id } })).toEqual([null, null]);
  });

  test("is answered from the state that was seen or a later one, or refused", async () => {
    const project = await newProject(owner);
    const [service, subject] = [await serviceOf(project), { type: "email", id: owner.email }];
    const asked = { subject, action: { name: "posts.view" }, resource: { type: "project", id: project.id } };
    for (const what of ["subject", "resource", "action"]) {
      const since = (revision: string) => service.send(asked, search(what), { "Gatehouse-Min-Revision": revision });
      const revision = (await service.send(asked, search(what))).headers.get("Gatehouse-Revision") ?? "";
      expect((await since(revision)).headers.get("Gatehouse-Revision")).toBe(revision);
      const [number = "", hash = ""] = revision.split(".");
      expect(await since(`${Number(number) + 1}.${hash}`)).toMatchObject(refusal(409, "revision_unknown"));
      expect(await since(`${Number(number) - 1}.${hash}`)).toMatchObject(refusal(409, "history_changed"));
      expect(await since(number)).toMatchObject(refusal(400, "malformed"));
    }
  });

  test("reads no more for a page where results are rare: it ends early, and they are on a later one", async () => {
    const project = await newProject(owner);
    const service = await serviceOf(project);
    await addCrowd(project.id, 3_000, 0);
    const last = await db
      .select({ id: tables.members.id, email: tables.users.email })
      .from(tables.members)
      .innerJoin(tables.users, eq(tables.users.id, tables.members.userId))
      .where(eq(tables.members.projectId, project.id))
      .orderBy(desc(tables.members.id))
      .limit(1)
      .get();
    if (!last) throw new Error("There is a crowd.");
    await db.update(tables.grants).set({ permission: "keys.manage" }).where(eq(tables.grants.memberId, last.id));
    const watched = watchDatabase(env.DB);
    const watching = new Service(service.secret, { env: { DB: watched.database } });
    const asked = { subject: { type: "email" }, action: { name: "keys.manage" }, resource: { type: "post", id: "1" } };
    const page = async (from: object) => {
      const before = watched.statements.length;
      const found = ok<Found>(await watching.send<Found>({ ...asked, page: from }, search("subject")));
      expect(watched.statements.length - before).toBeLessThan(50);
      return found;
    };
    const first = await page({ limit: 100 });
    expect(first.results).toEqual([{ type: "email", id: owner.email }]);
    const second = await page({ limit: 100, token: first.page?.next_token });
    expect(second).toEqual({ page: { next_token: "" }, results: [{ type: "email", id: last.email }] });
  });
});
