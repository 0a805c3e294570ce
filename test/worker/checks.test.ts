import { env } from "cloudflare:workers";
import { and, eq, isNull } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { BUILT_IN_GROUPS, BUILT_IN_VERSION } from "../../access/built-in.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import { decide } from "../../access/decide.ts";
import type { ProjectStatus } from "../../access/types.ts";
import { members, projectStates, resources, users } from "../../db/schema.ts";
import type { CheckView, MemberView, ProjectView } from "../../worker/api-type.ts";
import { newAddress } from "../support/client.ts";
import { interceptDatabase } from "../support/intercept-database.ts";
import { type Asked, deploymentService, may, newService, Service } from "../support/service.ts";
import { edit, join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";

const db = drizzle(env.DB);
/** Answered from the database, never from memory. */
const EXPLAINED = { "Gatehouse-Explain": "true" };

let owner: Person;
let project: ProjectView;
let service: Service;

beforeAll(async () => {
  owner = await newPerson("Olga");
  project = await newProject(owner);
  service = await newService(owner, project);
});

const joinWith = (...grants: object[]) => join(owner, project, "Ann", { grants });
const post = (properties: Record<string, unknown> = {}, id = "1") => ({ type: "post", id, properties });

describe("what counts", () => {
  test("the owner may do everything, a stranger nothing, and no member has an unknown action", async () => {
    expect(await service.allows(may(owner.email, "publish"))).toBe(true);
    expect(await service.allows(may(owner.email, "no-such"))).toBe(false);
    expect(await service.allows(may((await newPerson("Sam")).email, "view"))).toBe(false);
    expect(await service.explain(may(owner.email, "no-such"))).toMatchObject({
      context: { reason: "unknown_permission" },
    });
    expect(await service.explain(may("x@example.com", "view"))).toMatchObject({ context: { reason: "not_a_member" } });
  });

  test("a name, what it implies, a group, everything, and a preset", async () => {
    const asked = async (offer: object, ...actions: string[]) => {
      const { email } = await join(owner, project, "Ann", offer);
      return Promise.all(actions.map((action) => service.allows(may(email, action))));
    };
    const grants = (permission: string) => ({ grants: [{ permission }] });
    expect(await asked(grants("posts.schedule"), "schedule", "create", "view", "publish")).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(await asked(grants("posts.*"), "publish", "posts.approve", "comments.read")).toEqual([true, true, false]);
    expect(await asked(grants("*"), "publish", "team.edit")).toEqual([true, true]);
    expect(await asked({ presets: ["client"] }, "publish", "create")).toEqual([true, false]);
  });

  test("a scope: the resource itself, and one whose property of that type names it, sent or stored", async () => {
    const { email } = await joinWith({ permission: "posts.publish", scope: "account:instagram-main" });
    ok(
      await owner.client.put(`${P(project)}/resources/post/77`, {
        name: "77",
        attributes: { account: "instagram-main" },
      }),
    );
    const publish = (resource: Asked["resource"]) => service.allows(may(email, "posts.publish", resource));
    expect(await publish({ type: "account", id: "instagram-main" })).toBe(true);
    expect(await publish({ type: "account", id: "instagram-Main" })).toBe(false);
    expect(await publish(post({ account: "instagram-main" }))).toBe(true);
    expect(await publish(post({ account: "other" }))).toBe(false);
    expect(await publish(post())).toBe(false);
    expect(await publish(post({}, "77"))).toBe(true);
    expect(await publish(post({ account: "other" }, "77"))).toBe(false);
    ok(await owner.client.delete(`${P(project)}/resources/post/77`));
    expect(await publish(post({}, "77"))).toBe(false);
  });

  test("conditions, with stored and sent properties; of two, both must hold", async () => {
    const own = { property: "resource.ownerID", eq: { property: "subject.email" } };
    const draft = { property: "resource.status", ne: "final" };
    const { email } = await joinWith({ permission: "posts.publish", when: [own, draft] });
    const publish = (properties: Record<string, unknown>, id = "1") =>
      service.allows(may(email, "publish", post(properties, id)));
    expect(await publish({ ownerID: email.toUpperCase(), status: "draft" })).toBe(true);
    expect(await publish({ ownerID: email, status: "final" })).toBe(false);
    expect(await publish({ ownerID: email })).toBe(false);
    expect(await publish({ status: "draft" })).toBe(false);
    expect(await publish({ ownerID: "other@example.com", status: "draft" })).toBe(false);
    expect(await publish({ ownerID: { toString: email }, status: "draft" })).toBe(false);
    ok(await owner.client.put(`${P(project)}/resources/post/8`, { name: "8", attributes: { status: "draft" } }));
    expect(await publish({ ownerID: email }, "8")).toBe(true);
    await declareStored({ subject: [], resource: ["status"] });
    expect(await publish({ ownerID: email, status: "draft" })).toBe(false);
    expect(await publish({ ownerID: email, status: "final" }, "8")).toBe(true);
    await declareStored({ subject: [], resource: [] });
  });

  test("a window", async () => {
    const inWindow = async (startsAt: string | null, expiresAt: string | null) => {
      const { email } = await joinWith({ permission: "posts.publish", startsAt, expiresAt });
      return (await service.explain(may(email, "publish"))) as CheckView;
    };
    expect(await inWindow("2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z")).toMatchObject({ decision: true });
    expect(await inWindow("2998-01-01T00:00:00Z", null)).toMatchObject({ context: { reason: "not_started" } });
    expect(await inWindow(null, "2020-01-01T00:00:00Z")).toMatchObject({ context: { reason: "expired" } });
  });

  test("the last acknowledged change, each time", async () => {
    const ann = await join(owner, project, "Ann", { presets: ["client"] });
    const asked = may(ann.email, "publish");
    const id = ann.member.id;
    expect(await service.allows(asked)).toBe(true);
    ok(await edit(owner, project, id, { presets: [] }));
    expect(await service.allows(asked)).toBe(false);
    ok(await edit(owner, project, id, { grants: [{ permission: "posts.publish" }] }));
    expect(await service.allows(asked)).toBe(true);
    ok(await owner.client.delete(`${P(project)}/members/${id}`));
    expect(await service.allows(asked)).toBe(false);
    ok(await owner.client.post(`${P(project)}/members/${id}/restoration`));
    expect(await service.allows(asked)).toBe(true);
    const own = { name: "invoices.pay", resourceType: "invoice", action: "can_pay", label: "Pay" };
    ok(await owner.client.post(`${P(project)}/permissions`, own));
    const pays = may(owner.email, "can_pay", { type: "invoice", id: "1" });
    expect(await service.allows(pays)).toBe(true);
    ok(await owner.client.delete(`${P(project)}/permissions/invoices.pay`));
    expect(await service.allows(pays)).toBe(false);
  });

  test("only an active project answers yes", async () => {
    const other = await newProject(owner);
    const asks = await newService(owner, other);
    const reasonIn = async (status: ProjectStatus) => {
      await db.update(projectStates).set({ status }).where(eq(projectStates.projectId, other.id));
      return (await asks.explain(may(owner.email, "publish"))).context;
    };
    expect(await reasonIn("active")).toEqual({ permission: "posts.publish" });
    expect(await reasonIn("archived")).toMatchObject({ reason: "project_archived" });
    expect(await reasonIn("suspended")).toMatchObject({ reason: "project_suspended" });
    expect(await reasonIn("deleted")).toMatchObject({ reason: "unknown_project" });
  });
});

describe("who is meant", () => {
  const asked = (type: string, id: string) => service.allows({ ...may("", "view"), subject: { type, id } });

  test("our id, then the proven address, then an alias, byte for byte", async () => {
    const { email, member } = await joinWith({ permission: "posts.view" });
    const aliases = [
      { type: "user", id: "u-17" },
      { type: "person", id: "Ångström" },
    ];
    ok(await edit(owner, project, member.id, { aliases }));
    const userId = member.user?.id ?? "";
    expect(await asked("user", userId)).toBe(true);
    expect(await asked("user", member.id)).toBe(true);
    expect(await asked("user", userId.toUpperCase())).toBe(false);
    expect(await asked("person", userId)).toBe(false);
    expect(await asked("email", ` ${email.toUpperCase()}`)).toBe(true);
    expect(await asked("user", email)).toBe(false);
    expect(await asked("user", "u-17")).toBe(true);
    for (const id of ["U-17", "u-17 ", "u-17\u0000", "u-1", "%", ""]) expect(await asked("user", id)).toBe(false);
    expect(await asked("person", "Ångström")).toBe(true);
    expect(await asked("person", "Ångström".normalize("NFD"))).toBe(false);
    expect(await asked("Person", "Ångström")).toBe(false);
  });

  test("a member is not found by an alias of another project, or while their account is suspended", async () => {
    const other = await newProject(owner);
    const theirs = await join(owner, other, "Ben", { presets: ["viewer"] });
    ok(await edit(owner, other, theirs.member.id, { aliases: [{ type: "user", id: "u-99" }] }));
    expect(await asked("user", "u-99")).toBe(false);
    const { email, member } = await joinWith({ permission: "posts.view" });
    expect(await asked("email", email)).toBe(true);
    await db
      .update(users)
      .set({ suspendedAt: 1 })
      .where(eq(users.id, member.user?.id ?? ""));
    expect(await asked("email", email)).toBe(false);
    expect(await asked("user", member.user?.id ?? "")).toBe(false);
  });

  test("a placeholder by its address and its aliases, until its time is over", async () => {
    const email = newAddress("placeholder");
    const { member } = await joinWith({ permission: "posts.view" });
    ok(await edit(owner, project, member.id, { aliases: [{ type: "user", id: "u-55" }] }));
    const becomePlaceholder = (until: number) =>
      db
        .update(members)
        .set({ userId: null, placeholderEmail: email, placeholderName: "Pat", placeholderUntil: until })
        .where(and(eq(members.id, member.id), isNull(members.endedRev)));
    await becomePlaceholder(Date.now() + 60_000);
    expect(await asked("email", email)).toBe(true);
    expect(await asked("user", "u-55")).toBe(true);
    expect(await asked("user", member.id)).toBe(true);
    const subjects = [email, "no address", ""].map((id) => ({ subject: { type: "email", id } }));
    const batch = { ...may("", "view"), evaluations: subjects };
    const explained = await service.send<{ evaluations: CheckView[] }>(batch, "/access/v1/evaluations", EXPLAINED);
    expect(explained.body.evaluations.map(({ decision }) => decision)).toEqual([true, false, false]);
    await becomePlaceholder(Date.now() - 1);
    expect(await asked("email", email)).toBe(false);
    expect(await asked("user", "u-55")).toBe(false);
  });
});

test("a key of the deployment finds the project by a shared resource, and by no tenant's own", async () => {
  const all = await deploymentService();
  const id = crypto.randomUUID();
  const asked = may(owner.email, "posts.publish", { type: "record", id });
  ok(await owner.client.put(`${P(project)}/resources/record/${id}`, { name: "Mine" }));
  expect(await all.allows(asked)).toBe(false);
  await db.update(resources).set({ shared: true }).where(eq(resources.id, id));
  expect(await all.allows(asked)).toBe(true);
  const stranger = await newPerson("Sam");
  const theirs = await newProject(stranger);
  ok(await stranger.client.put(`${P(theirs)}/resources/record/${id}`, { name: "Not yours" }));
  expect(await all.allows(asked)).toBe(true);
  expect(await all.allows({ ...asked, subject: { type: "email", id: stranger.email } })).toBe(false);
});

test("a resource that stops being shared while it is asked about no longer says which project is meant", async () => {
  const { secret } = await deploymentService();
  const id = crypto.randomUUID();
  ok(await owner.client.put(`${P(project)}/resources/record/${id}`, { name: "Mine" }));
  await db.update(resources).set({ shared: true }).where(eq(resources.id, id));
  let isFound = false;
  const unshared = interceptDatabase(env.DB, async (statements, run) => {
    const answer = await run();
    const finds = statements.some(({ sql }) => sql.includes('"resources"."shared" = 1'));
    if (finds) await db.update(resources).set({ shared: false }).where(eq(resources.id, id));
    isFound ||= finds;
    return answer;
  });
  const asks = new Service(secret, { env: { DB: unshared } });
  expect(await asks.allows(may(owner.email, "posts.publish", { type: "record", id }))).toBe(false);
  expect(isFound).toBe(true);
});

describe('"Try a check"', () => {
  test("a member may ask about themselves; asking about another member takes team.view", async () => {
    const ann = await joinWith({ permission: "posts.view" });
    const vic = await join(owner, project, "Vic", { presets: ["viewer"] });
    const path = `${P(project)}/checks`;
    expect(await ann.client.post(path, may(ann.email, "view"))).toMatchObject({
      status: 200,
      body: { decision: true, context: { because: { source: "grant" } } },
    });
    for (const email of [vic.email, "unknown@example.com"]) {
      expect(await ann.client.post(path, may(email, "view"))).toMatchObject({
        status: 403,
        body: { error: { details: { missing: ["team.view"] } } },
      });
    }
    expect(await vic.client.post(path, may(ann.email, "publish"))).toMatchObject({
      body: { decision: false, context: { reason: "no_grant", missing: ["posts.publish"], nearest: null } },
    });
    expect((await vic.client.post(path, { subject: "ann" })).status).toBe(422);
  });
});

test("the endpoint answers as the core decides, for any access and any question", async () => {
  const ann = await joinWith({ permission: "posts.view" });
  const catalogue = catalogueOf({
    version: BUILT_IN_VERSION,
    builtInGroups: BUILT_IN_GROUPS,
    permissions: [],
    presets: [],
  });
  const grant = fc.record({
    permission: fc.constantFrom("*", "posts.*", "posts.view", "posts.publish", "comments.reply"),
    scope: fc.constantFrom("*", "post:1", "account:main"),
    when: fc.constantFrom([], [{ property: "resource.status", eq: "draft" }]),
    startsAt: fc.constantFrom(null, "2020-01-01T00:00:00.000Z", "2998-01-01T00:00:00.000Z"),
    expiresAt: fc.constantFrom(null, "2999-01-01T00:00:00.000Z"),
  });
  const access = fc.record({
    presets: fc.subarray(["client", "viewer", "community-manager"]),
    grants: fc.array(grant, { maxLength: 3 }),
  });
  const question = fc.record({
    name: fc.constantFrom("view", "publish", "posts.view", "comments.reply", "approve"),
    id: fc.constantFrom("1", "2"),
    properties: fc.constantFrom({}, { status: "draft" }, { account: "main" }, { account: "main", status: "draft" }),
  });
  await fc.assert(
    fc.asyncProperty(access, fc.array(question, { minLength: 1, maxLength: 4 }), async (ticked, questions) => {
      const member = ok<MemberView>(await edit(owner, project, ann.member.id, ticked));
      const grants = member.grants.map((each) => ({
        ...each,
        startsAt: each.startsAt === null ? null : Date.parse(each.startsAt),
        expiresAt: each.expiresAt === null ? null : Date.parse(each.expiresAt),
      }));
      const facts = {
        project: { id: project.id, status: "active" as const, catalogue, stored: { subject: [], resource: [] } },
        member: {
          id: member.id,
          isOwner: false,
          access: { presets: member.presets, grants },
          email: ann.email,
          attributes: {},
        },
        resource: null,
      };
      for (const { name, id, properties } of questions) {
        const asked = may(ann.email, name, { type: "post", id, properties });
        expect(await service.allows(asked)).toBe(decide(asked, facts, Date.now()).allowed);
      }
    }),
    { numRuns: 25 },
  );
});

const declareStored = (storedNames: { subject: string[]; resource: string[] }) =>
  db.update(projectStates).set({ storedNames }).where(eq(projectStates.projectId, project.id));
