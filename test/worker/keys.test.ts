import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { describe, expect, test } from "vitest";
import { events, eventValues, serviceKeys, sessions, users } from "../../db/schema.ts";
import type { KeyView, MemberView, NewKeyView, ProjectView, Rotated } from "../../worker/api-type.ts";
import type { Page } from "../../worker/platform/http/list.ts";
import { interceptDatabase } from "../support/intercept-database.ts";
import { makeKey, may, Service } from "../support/service.ts";
import {
  accept,
  edit,
  inviteOne,
  join,
  newPerson,
  newProject,
  type Offer,
  ok,
  P,
  type Person,
} from "../support/team.ts";

const db = drizzle(env.DB);
const manages = (...more: string[]) => ({
  grants: ["keys.manage", ...more].map((permission) => ({ permission })),
});
const listKeys = async (by: Person, project: ProjectView, query = ""): Promise<Page<KeyView>> =>
  ok(await by.client.get(`${P(project)}/keys${query}`));
type Joined = Awaited<ReturnType<typeof join>>;

/** The same person, invited again: they keep their member's id. */
async function rejoin(owner: Person, project: ProjectView, person: Person, offer: Offer): Promise<MemberView> {
  await accept(person, await inviteOne(owner, project, person.email, offer));
  return ok(await person.client.get(`${P(project)}/members/me`));
}

const refusedAs = (reason: string) => ({ status: 403, body: { error: { details: { reason } } } });

describe("a key's secret", () => {
  test("is shown once, works at once, and is kept nowhere", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const { key, secret } = await makeKey(owner, project, ["check", "check"]);
    expect(key).toMatchObject({ name: "Shop", scopes: ["check"], active: true, createdBy: { name: "Olga" } });
    expect(secret).toMatch(/^gk_[A-Za-z0-9_-]{43}$/);
    expect(secret.startsWith(key.hint)).toBe(true);
    expect(await new Service(secret).allows(may(owner.email, "publish"))).toBe(true);
    const listed = await listKeys(owner, project);
    expect(listed.items).toMatchObject([{ id: key.id, lastUsedAt: expect.any(String) }]);
    const kept = [db.select().from(serviceKeys), db.select().from(events), db.select().from(eventValues)];
    expect(JSON.stringify(await Promise.all(kept))).not.toContain(secret.slice(key.hint.length));
    expect(JSON.stringify(listed)).not.toContain(secret);
  });

  test("is the same for a repeat of the request, which makes nothing new", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const body = { name: "Shop", scopes: ["check"] };
    const post = () => owner.client.post<NewKeyView>(`${P(project)}/keys`, body, { "Idempotency-Key": "once" });
    const [first, again] = [await post(), await post()];
    expect(again.body).toEqual(first.body);
    expect((await listKeys(owner, project)).items).toHaveLength(1);
  });

  test("is another one after a rotation, and ends with a revocation", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const { key, secret } = await makeKey(owner, project, ["check"]);
    const asks = async (each: string) => (await new Service(each).send(may(owner.email, "publish"))).status;
    const rotated = ok<Rotated>(await owner.client.post(`${P(project)}/keys/${key.id}/rotation`));
    expect(await Promise.all([secret, rotated.secret].map(asks))).toEqual([401, 200]);
    expect((await listKeys(owner, project)).items).toMatchObject([{ id: key.id, hint: rotated.hint }]);
    expect((await owner.client.delete(`${P(project)}/keys/${key.id}`)).status).toBe(204);
    expect(await asks(rotated.secret)).toBe(401);
    expect((await owner.client.delete(`${P(project)}/keys/${key.id}`)).status).toBe(404);
    expect((await listKeys(owner, project)).items).toEqual([]);
  });

  test("stops when the key expires", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const body = { name: "Old", scopes: ["check"], expiresAt: "2020-01-01T00:00:00Z" };
    expect((await owner.client.post(`${P(project)}/keys`, body)).status).toBe(422);
    const { key, secret } = await makeKey(owner, project, ["check"]);
    await db
      .update(serviceKeys)
      .set({ expiresAt: Date.now() - 1 })
      .where(eq(serviceKeys.id, key.id));
    expect((await new Service(secret).send(may(owner.email, "view"))).status).toBe(401);
    expect((await listKeys(owner, project)).items).toMatchObject([{ active: false }]);
  });
});

describe("a key that ends while its request is on the way changes nothing any more:", () => {
  type Ending = (owner: Person, key: KeyView, path: string) => Promise<unknown>;
  const ENDINGS: Record<string, Ending> = {
    "it is revoked": (owner, _, path) => owner.client.delete(path),
    "it is rotated": (owner, _, path) => owner.client.post(`${path}/rotation`),
    "it expires": (_, { id }) => db.update(serviceKeys).set({ expiresAt: 1 }).where(eq(serviceKeys.id, id)),
  };

  test.each(Object.entries(ENDINGS))("%s", async (_, end) => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const { key, secret } = await makeKey(owner, project, ["manage"]);
    let isIn = false;
    const late = interceptDatabase(env.DB, async (asked, run) => {
      const result = await run();
      if (!isIn && asked.some(({ sql }) => /^select .*"secret_hash" = \?/.test(sql))) {
        isIn = true;
        await end(owner, key, `${P(project)}/keys/${key.id}`);
      }
      return result;
    });
    const { client } = new Service(secret, { env: { DB: late } });
    const renamed = await client.patch(P(project), { name: "Late" }, { Authorization: `Bearer ${secret}` });
    expect([isIn, renamed]).toMatchObject([true, { status: 401, body: { error: { code: "unauthenticated" } } }]);
    expect(ok<ProjectView>(await owner.client.get(P(project))).name).toBe(project.name);
  });
});

describe("who may do what with keys", () => {
  test("making, listing, rotating and revoking take keys.manage", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const { key } = await makeKey(owner, project, ["check"]);
    const vic = await join(owner, project, "Vic", { presets: ["editor"] });
    const path = `${P(project)}/keys`;
    const tried = [
      await vic.client.get(path),
      await vic.client.post(path, { name: "Mine", scopes: ["check"] }),
      await vic.client.post(`${path}/${key.id}/rotation`),
      await vic.client.delete(`${path}/${key.id}`),
      await vic.client.delete(`${path}/key_unknown`),
    ];
    for (const answer of tried) {
      expect(answer).toMatchObject({ status: 403, body: { error: { details: { missing: ["keys.manage"] } } } });
    }
    const other = await newProject(owner);
    expect((await owner.client.delete(`${P(other)}/keys/${key.id}`)).status).toBe(404);
    expect((await owner.client.post(`${P(other)}/keys/${key.id}/rotation`)).status).toBe(404);
  });

  test("a caller cannot change a key that acts as a member who holds more; keys that only check are the project's", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const kay = await join(owner, project, "Kay", manages("team.view"));
    const more = await join(owner, project, "Max", manages("team.view", "posts.publish"));
    const touch = async (by: Person, creator: Person, scope: string) => {
      const { key } = await makeKey(creator, project, [scope]);
      const path = `${P(project)}/keys/${key.id}`;
      const rotation = await by.client.post(`${path}/rotation`);
      return [rotation, await by.client.delete(path)] as const;
    };
    for (const answer of await touch(kay, owner, "manage")) expect(answer).toMatchObject(refusedAs("target_is_owner"));
    for (const answer of await touch(kay, more, "read")) expect(answer).toMatchObject(refusedAs("target_out_ranks"));
    for (const [by, creator, scope] of [
      [kay, owner, "check"],
      [more, kay, "manage"],
      [owner, more, "manage"],
      [kay, kay, "manage"],
    ] as const) {
      expect((await touch(by, creator, scope)).map(({ status }) => status)).toEqual([200, 204]);
    }
  });

  test("one's own key may always be revoked, and not more than that", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const kay = await join(owner, project, "Kay", manages("team.view"));
    const acts = (await makeKey(kay, project, ["read"])).key;
    const checks = (await makeKey(kay, project, ["check"])).key;
    ok(await edit(owner, project, kay.member.id, { grants: [] }));
    const path = `${P(project)}/keys`;
    expect((await kay.client.post(`${path}/${acts.id}/rotation`)).status).toBe(403);
    expect((await kay.client.delete(`${path}/${checks.id}`)).status).toBe(403);
    expect((await kay.client.delete(`${path}/${acts.id}`)).status).toBe(204);
  });

  test("a key that checks shows no more than a maker with team.view sees, one that syncs needs everything", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const path = `${P(project)}/keys`;
    const creators = {
      plain: await join(owner, project, "Kay", manages()),
      viewing: await join(owner, project, "Vera", manages("team.view")),
      all: await join(owner, project, "Al", manages("*")),
    };
    const theirs = { check: await makeKey(owner, project, ["check"]), sync: await makeKey(owner, project, ["sync"]) };
    const tries = async ({ client }: Person, scope: "check" | "sync") => {
      const { secret } = ok<NewKeyView>(await client.post(path, { name: "Acts", scopes: ["manage"] }));
      const byKey = { Authorization: `Bearer ${secret}` };
      const body = { name: "Shows", scopes: [scope] };
      const answers = [
        await client.post(path, body),
        await client.post(path, { ...body, scopes: [scope, "manage"] }),
        await client.post(`${path}/${theirs[scope].key.id}/rotation`),
        await client.post(`${path}/${theirs[scope].key.id}/takeover`),
        ...(scope === "check" ? [await client.post(path, body, byKey)] : []),
      ];
      const missing = answers.map((each) => (each.status < 300 ? [] : each.body.error.details?.missing));
      return [...new Set(missing.map((each) => JSON.stringify(each)))].map((each) => JSON.parse(each));
    };
    expect([await tries(creators.plain, "check"), await tries(creators.plain, "sync")]).toEqual([
      [["team.view"]],
      [["*"]],
    ]);
    expect([await tries(creators.viewing, "check"), await tries(creators.viewing, "sync")]).toEqual([[[]], [["*"]]]);
    expect([await tries(creators.all, "check"), await tries(creators.all, "sync")]).toEqual([[[]], [[]]]);
    const bounded = await join(owner, project, "Bo", {
      grants: [{ permission: "keys.manage" }, { permission: "team.view", scope: "account:main" }],
    });
    expect(await tries(bounded, "check")).toEqual([["team.view"]]);
  });

  test("a key ends no later than its maker's own right to make it", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const path = `${P(project)}/keys`;
    const [soon, later] = ["2997-01-01T00:00:00.000Z", "2998-01-01T00:00:00.000Z"];
    const kay = await join(owner, project, "Kay", {
      grants: [
        { permission: "keys.manage", expiresAt: later },
        { permission: "team.view", expiresAt: soon },
      ],
    });
    const make = (scope: string, expiry: object = {}) =>
      kay.client.post<NewKeyView>(path, { name: "Shop", scopes: [scope], ...expiry });
    const [acts, checks] = [ok<NewKeyView>(await make("manage")), ok<NewKeyView>(await make("check"))];
    expect([acts.key.expiresAt, checks.key.expiresAt]).toEqual([later, soon]);
    for (const expiresAt of [null, later]) {
      expect(await make("check", { expiresAt })).toMatchObject({
        status: 403,
        body: { error: { details: { reason: "outlives", until: soon } } },
      });
    }
    expect((await make("manage", { expiresAt: null })).status).toBe(403);
    expect((await make("check", { expiresAt: "2996-01-01T00:00:00Z" })).status).toBe(201);
    const { key } = await makeKey(owner, project, ["check"]);
    expect(key.expiresAt).toBeNull();
    for (const action of ["rotation", "takeover"]) {
      expect(await kay.client.post(`${path}/${key.id}/${action}`)).toMatchObject(refusedAs("outlives"));
      expect((await kay.client.post(`${path}/${checks.key.id}/${action}`)).status).toBe(200);
    }
    const byKey = { Authorization: `Bearer ${acts.secret}` };
    const child = await kay.client.post<NewKeyView>(path, { name: "Child", scopes: ["manage"] }, byKey);
    expect(ok<NewKeyView>(child).key.expiresAt).toBe(later);
  });

  test("a key that reads or writes ends for good with its maker; one that shows is the project's and is taken over", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const keys = `${P(project)}/keys`;
    const asks = async (secret: string, email = owner.email) =>
      (await new Service(secret).send(may(email, "publish"))).status;
    const byHand = (people: Joined[]) =>
      Promise.all(
        people.map(async ({ member }) => ok(await owner.client.delete(`${P(project)}/members/${member.id}`))),
      );
    const inBulk = async (people: Joined[]) => {
      const members = people.map(({ member }) => member.id);
      ok(await owner.client.post(`${P(project)}/members/changes`, { members, change: { type: "remove" } }));
    };
    const leaving = (people: Joined[]) =>
      Promise.all(people.map(async ({ client }) => ok(await client.delete(`${P(project)}/members/me`))));
    const byFile = async () => {
      const { body } = await owner.client.get<{ members: object[] }>(`${P(project)}/file`);
      ok(await owner.client.put(`${P(project)}/file`, { ...body, members: [] }));
    };
    for (const end of [byHand, inBulk, leaving, byFile]) {
      const kay = await join(owner, project, "Kay", manages("team.view"));
      const made = {
        manage: await makeKey(kay, project, ["manage"]),
        read: await makeKey(kay, project, ["read", "check"]),
        check: await makeKey(kay, project, ["check"]),
      };
      const all = [made.manage, made.read, made.check].map(({ secret }) => secret);
      expect(await Promise.all(all.map((each) => asks(each)))).toEqual([200, 200, 200]);
      expect((await listKeys(owner, project, `?createdBy=${kay.member.id}`)).items).toHaveLength(3);
      await end([kay]);
      expect(await Promise.all(all.map((each) => asks(each)))).toEqual([401, 401, 200]);
      const left = { id: made.check.key.id, orphaned: true, active: true, createdBy: { name: "Kay" } };
      expect((await listKeys(owner, project, `?createdBy=${kay.member.id}`)).items).toMatchObject([left]);

      const back = await rejoin(owner, project, kay, manages("team.view"));
      expect(await Promise.all(all.map((each) => asks(each)))).toEqual([401, 401, 200]);
      expect((await listKeys(owner, project, `?createdBy=${back.id}`)).items).toMatchObject([
        { ...left, orphaned: false },
      ]);
      const taken = ok<Rotated>(await owner.client.post(`${keys}/${made.check.key.id}/takeover`));
      expect([await asks(made.check.secret), await asks(taken.secret)]).toEqual([401, 200]);
      expect((await listKeys(owner, project, `?createdBy=${back.id}`)).items).toEqual([]);
      expect((await owner.client.post(`${keys}/${made.manage.key.id}/takeover`)).status).toBe(404);
      await inBulk([kay]);
    }
  });

  test("an undone removal brings back the keys that ended with it, and no other", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const kay = await join(owner, project, "Kay", manages());
    const [acts, revoked] = [await makeKey(kay, project, ["manage"]), await makeKey(kay, project, ["manage"])];
    ok(await kay.client.delete(`${P(project)}/keys/${revoked.key.id}`));
    const member = `${P(project)}/members/${kay.member.id}`;
    const reads = async ({ secret }: NewKeyView) =>
      (await kay.client.get(`${P(project)}/catalogue`, { Authorization: `Bearer ${secret}` })).status;
    ok(await owner.client.delete(member));
    expect([await reads(acts), await reads(revoked)]).toEqual([401, 401]);
    ok(await owner.client.post(`${member}/restoration`));
    expect([await reads(acts), await reads(revoked)]).toEqual([200, 401]);
  });

  test("a key is orphaned once its maker could not make it, and is taken over by who could, with a new secret", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const kay = await join(owner, project, "Kay", manages("team.view"));
    const max = await join(owner, project, "Max", manages());
    const [checks, acts] = [await makeKey(kay, project, ["check"]), await makeKey(kay, project, ["manage"])];
    const orphaned = async () => {
      const { items } = await listKeys(owner, project, `?createdBy=${kay.member.id}`);
      return Object.fromEntries(items.map((each) => [each.scopes[0], each.orphaned]));
    };
    expect(await orphaned()).toEqual({ check: false, manage: false });
    ok(await edit(owner, project, kay.member.id, manages()));
    expect(await orphaned()).toEqual({ check: true, manage: false });
    ok(
      await edit(owner, project, kay.member.id, {
        grants: [{ permission: "keys.manage", expiresAt: "2998-01-01T00:00:00Z" }],
      }),
    );
    expect(await orphaned()).toEqual({ check: true, manage: true });
    ok(await edit(owner, project, kay.member.id, manages("posts.publish")));
    const take = (by: Person, { key }: NewKeyView) => by.client.post<Rotated>(`${P(project)}/keys/${key.id}/takeover`);
    expect(await take(max, checks)).toMatchObject({
      status: 403,
      body: { error: { details: { missing: ["team.view"] } } },
    });
    expect(await take(max, acts)).toMatchObject(refusedAs("target_out_ranks"));
    const taken = ok<Rotated>(await take(owner, acts));
    const rename = (secret: string) =>
      owner.client.patch(P(project), { name: "Renamed" }, { Authorization: `Bearer ${secret}` });
    expect([(await rename(acts.secret)).status, (await rename(taken.secret)).status]).toEqual([401, 200]);
    expect(await orphaned()).toEqual({ check: true });
  });

  test("a key sees nothing of a project that was deleted, and does not bring it back", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const bearer = { Authorization: `Bearer ${(await makeKey(owner, project, ["manage"])).secret}` };
    ok(await owner.client.delete(P(project), { name: project.name }));
    expect((await owner.client.get(P(project))).status).toBe(200);
    expect((await owner.client.get(P(project), bearer)).status).toBe(404);
    expect((await owner.client.post(`${P(project)}/restoration`, {}, bearer)).status).toBe(404);
  });

  test("a key acts as its scopes and its maker's access at that moment", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const kay = await join(owner, project, "Kay", manages("team.edit"));
    const ann = await join(owner, project, "Ann");
    const manage = { Authorization: `Bearer ${(await makeKey(kay, project, ["manage"])).secret}` };
    const read = { Authorization: `Bearer ${(await makeKey(kay, project, ["read"])).secret}` };
    const give = (permission: string, headers: Record<string, string>) =>
      owner.client.patch(`${P(project)}/members/${ann.member.id}`, { grants: [{ permission }] }, headers);
    expect(await give("posts.publish", manage)).toMatchObject(refusedAs("not_covered"));
    expect((await give("team.view", manage)).status).toBe(200);
    expect(await give("team.view", read)).toMatchObject({
      status: 403,
      body: { error: { details: { missing: ["manage"] } } },
    });
  });

  test("a key makes none that may more, or lasts longer, than itself", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const path = `${P(project)}/keys`;
    const body = { name: "Bot", scopes: ["manage"], expiresAt: "2998-01-01T00:00:00Z" };
    const { secret } = ok<NewKeyView>(await owner.client.post(path, body));
    const make = (scopes: string[], expiresAt: string | null) =>
      owner.client.post(path, { name: "Child", scopes, expiresAt }, { Authorization: `Bearer ${secret}` });
    expect((await make(["check", "read", "manage"], "2997-01-01T00:00:00Z")).status).toBe(201);
    expect(await make(["sync"], "2997-01-01T00:00:00Z")).toMatchObject({ status: 403 });
    expect(await make(["accounts"], "2997-01-01T00:00:00Z")).toMatchObject({ status: 403 });
    expect(await make(["check"], null)).toMatchObject(refusedAs("outlives"));
    expect(await make(["check"], "2999-01-01T00:00:00Z")).toMatchObject(refusedAs("outlives"));
    const { key } = await makeKey(owner, project, ["sync"]);
    const rotation = await owner.client.post(`${path}/${key.id}/rotation`, {}, { Authorization: `Bearer ${secret}` });
    expect(rotation.status).toBe(403);
  });

  test("accounts are opened by a key that the owner made after signing in again", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const all = await join(owner, project, "Al", { presets: ["full-access"] });
    const path = `${P(project)}/keys`;
    const body = { name: "Accounts", scopes: ["accounts"] };
    expect(await all.client.post(path, body)).toMatchObject(refusedAs("owner_only"));
    const { key } = ok<NewKeyView>(await owner.client.post(path, body));
    await db.update(sessions).set({ confirmedAt: Date.now() - 3_600_000 });
    const asked = { status: 403, body: { error: { code: "confirm_identity" } } };
    expect(await owner.client.post(path, body)).toMatchObject(asked);
    expect(await owner.client.post(`${path}/${key.id}/rotation`)).toMatchObject(asked);
    expect(await all.client.post(`${path}/${key.id}/rotation`)).toMatchObject(refusedAs("target_is_owner"));
  });
});

test("a project has 200 keys, and no more until one is revoked", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const { key } = await makeKey(owner, project, ["check"]);
  const row = await db.select().from(serviceKeys).where(eq(serviceKeys.id, key.id)).get();
  if (!row) throw new Error("The key was just made.");
  const more = Array.from({ length: 199 }, (_, at) => ({
    ...row,
    id: `${key.id}-${at}`,
    secretHash: `${key.id}-${at}`,
  }));
  for (const each of more) await db.insert(serviceKeys).values(each);
  const make = () => owner.client.post(`${P(project)}/keys`, { name: "One more", scopes: ["check"] });
  expect(await make()).toMatchObject({ status: 422, body: { error: { code: "invalid" } } });
  ok(await owner.client.delete(`${P(project)}/keys/${key.id}`));
  expect((await make()).status).toBe(201);
});

test("the list comes in pages, newest first", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  for (const scope of ["check", "read", "sync"]) await makeKey(owner, project, [scope]);
  const first = await listKeys(owner, project, "?limit=2");
  const rest = await listKeys(owner, project, `?limit=2&cursor=${first.nextCursor}`);
  expect([...first.items, ...rest.items].map(({ scopes }) => scopes[0])).toEqual(["sync", "read", "check"]);
  expect(rest.nextCursor).toBeNull();
});

test("keys of the deployment are the administrator's, and check in every project", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const path = "/api/deployment/keys";
  const body = { name: "All", scopes: ["check"] };
  expect((await owner.client.get(path)).status).toBe(403);
  expect((await owner.client.post(path, body)).status).toBe(403);
  await db.update(users).set({ administrator: true }).where(eq(users.email, owner.email));
  expect((await owner.client.post(path, { ...body, scopes: ["accounts"] })).status).toBe(422);
  const { key, secret } = ok<NewKeyView>(await owner.client.post(path, body));
  const asked = may(owner.email, "publish");
  const asks = async (each: string) =>
    (await new Service(each).send(asked, `/projects/${project.slug}/access/v1/evaluation`)).body;
  expect(await asks(secret)).toEqual({ decision: true });
  expect((await owner.client.delete(`${P(project)}/keys/${key.id}`)).status).toBe(404);
  const { secret: second } = ok<Rotated>(await owner.client.post(`${path}/${key.id}/rotation`));
  const { secret: third } = ok<Rotated>(await owner.client.post(`${path}/${key.id}/rotation`));
  expect(new Set([secret, second, third]).size).toBe(3);
  expect(await asks(third)).toEqual({ decision: true });
  expect(await asks(second)).toMatchObject({ error: { code: "unauthenticated" } });
  expect(ok<Page<KeyView>>(await owner.client.get(path)).items).toMatchObject([{ id: key.id, createdBy: null }]);
  expect((await owner.client.delete(`${path}/${key.id}`)).status).toBe(204);
  expect(await asks(third)).toMatchObject({ error: { code: "unauthenticated" } });
  expect((await owner.client.delete(`${path}/${key.id}`)).status).toBe(404);
});
