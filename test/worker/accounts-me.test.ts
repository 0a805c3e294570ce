import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";
import {
  grants,
  invitations,
  memberPresets,
  memberSearch,
  members,
  presets,
  projectStates,
  projects,
} from "../../db/schema.ts";
import { DAY_MS } from "../../worker/platform/day.ts";
import { newIdAt } from "../../worker/platform/ids.ts";
import { Client as Browser, type Client, newAddress, signUp } from "../support/client.ts";
import { watchDatabase } from "../support/watch-database.ts";

const db = drizzle(env.DB);
const newId = newIdAt(Date.now);

interface Me {
  user: { id: string; email: string; name: string };
  projects: { id: string; name: string; restorableUntil: string | null }[];
  invitations: { id: string }[];
}

const me = async (client: Client) => (await client.get<Me>("/api/me")).body;

async function addProject(name: string, edit: Partial<typeof projectStates.$inferInsert> = {}, deletedAt?: number) {
  const projectId = newId("prj");
  const slug = projectId.slice(-12);
  await db.insert(projects).values({ id: projectId, slug, revision: 1, hash: "", createdAt: Date.now(), deletedAt });
  await db.insert(projectStates).values({
    projectId,
    addedRev: 1,
    name,
    timeZone: "UTC",
    status: "active",
    catalogueVersion: 1,
    builtInGroups: [],
    storedNames: { subject: [], resource: [] },
    ...edit,
  });
  return projectId;
}

async function addMember(projectId: string, userId: string, edit: Partial<typeof members.$inferInsert> = {}) {
  const id = newId("mem");
  const times = { addedRev: 1, joinedAt: Date.now(), changedRev: 1 };
  const row = { projectId, id, userId, kind: "team" as const, isOwner: false, attributes: {}, addedBy: id };
  await db.insert(members).values({ ...row, ...times, sortName: "before", ...edit });
  return id;
}

async function invite(
  projectId: string,
  invitedBy: string,
  email: string,
  edit: Partial<typeof invitations.$inferInsert>,
) {
  const id = newId("inv");
  const grant = { permission: "posts.view", scope: "*", when: [], startsAt: null, expiresAt: null };
  await db.insert(invitations).values({
    id,
    projectId,
    email,
    kind: "client",
    access: { presets: ["helper", "viewer"], grants: [grant] },
    language: "en",
    state: "pending",
    version: 1,
    secretId: "",
    invitedBy,
    accessSetBy: invitedBy,
    createdAt: Date.now(),
    expiresAt: Date.now() + DAY_MS,
    changedRev: 1,
    ...edit,
  });
  return id;
}

test("one request tells who I am, my projects with what I may, and the invitations that wait for me", async () => {
  const owner = await signUp(newAddress("owner"), "Olga Owner");
  const email = newAddress("ann");
  const ann = await signUp(email, "Ann");
  const [{ user: olga }, { user }] = [await me(owner), await me(ann)];

  const spring = await addProject("Spring");
  await addMember(spring, olga.id, { isOwner: true });
  const inSpring = await addMember(spring, user.id);
  const held = { projectId: spring, memberId: inSpring, addedRev: 1 };
  await db.insert(presets).values({ projectId: spring, key: "helper", addedRev: 1, name: "Helper", retired: false });
  await db.insert(memberPresets).values([
    { ...held, presetKey: "editor" },
    { ...held, presetKey: "helper" },
    { ...held, presetKey: "viewer", endedRev: 1 },
  ]);
  await db
    .insert(grants)
    .values({ ...held, id: newId("grt"), permission: "posts.publish", scope: "*", when: [], startsAt: null });
  const left = await addProject("Left");
  await addMember(left, user.id, { endedRev: 1 });

  const winter = await addProject("Winter");
  await db
    .insert(presets)
    .values({ projectId: winter, key: "helper", addedRev: 1, name: "Winter help", retired: false });
  const inviter = await addMember(winter, olga.id, { isOwner: true });
  const waiting = await invite(winter, inviter, email, { note: "Join us" });
  await invite(left, inviter, email, { expiresAt: Date.now() - 1 });
  await invite(spring, inviter, email, { state: "declined" });
  await invite(winter, inviter, newAddress("other-person"), {});

  const answer = await ann.get("/api/me");
  expect(answer.body).toEqual({
    user: {
      id: user.id,
      email,
      name: "Ann",
      language: "en",
      administrator: false,
      accessMail: true,
      hasPassword: false,
    },
    administrator: false,
    projects: [
      {
        id: spring,
        slug: spring.slice(-12),
        name: "Spring",
        status: "active",
        isOwner: false,
        access: {
          presets: [
            { key: "editor", name: null },
            { key: "helper", name: "Helper" },
          ],
          grants: 1,
        },
        archivedAt: null,
        restorableUntil: null,
      },
    ],
    invitations: [
      {
        id: waiting,
        project: { name: "Winter" },
        inviter: { name: "Olga Owner", email: olga.email },
        kind: "client",
        note: "Join us",
        access: {
          presets: [
            { key: "helper", name: "Winter help" },
            { key: "viewer", name: null },
          ],
          grants: 1,
        },
        createdAt: expect.any(String),
        expiresAt: expect.any(String),
      },
    ],
  });
});

test("it is read in one batch after the session", async () => {
  const ann = await signUp(newAddress("counted"), "Ann");
  const watched = watchDatabase(env.DB);
  const browser = new Browser({ env: { DB: watched.database } });
  browser.cookies.set("session", ann.cookies.get("session") ?? "");
  expect((await browser.get("/api/me")).status).toBe(200);
  expect(watched.batches).toEqual([8]);
  expect(watched.statements).toHaveLength(1 + 8);
});

test("a deleted project is there for its owner alone, while it can be brought back", async () => {
  const owner = await signUp(newAddress("owner"), "Owner");
  const member = await signUp(newAddress("member"), "Member");
  const deletedAt = Date.now() - 13 * DAY_MS;
  const recent = await addProject("Recent", { status: "deleted" }, deletedAt);
  const gone = await addProject("Gone", { status: "deleted" }, Date.now() - 15 * DAY_MS);
  for (const projectId of [recent, gone]) {
    await addMember(projectId, (await me(owner)).user.id, { isOwner: true });
    await addMember(projectId, (await me(member)).user.id);
  }
  const restorableUntil = new Date(deletedAt + 14 * DAY_MS).toISOString();
  expect((await me(owner)).projects).toMatchObject([{ id: recent, restorableUntil }]);
  expect((await me(member)).projects).toEqual([]);
});

test("a new name is at once the one that lists are ordered and searched by, in every project that one is in", async () => {
  const email = newAddress("anna");
  const anna = await signUp(email, "Anna");
  const { user } = await me(anna);
  const [one, two] = [await addProject("One"), await addProject("Two")];
  const [inOne, inTwo] = [await addMember(one, user.id), await addMember(two, user.id)];
  await db.insert(memberSearch).values([one, two].map((projectId) => ({ projectId, word: "anna", entryId: inOne })));
  const untouched = { projectId: two, word: "bert", entryId: newId("mem") };
  await db.insert(memberSearch).values(untouched);

  const answer = await anna.patch<Me>("/api/me", { name: "Bella Rossi", language: "ru", accessMail: false });
  expect(answer.body.user).toMatchObject({ name: "Bella Rossi", language: "ru", accessMail: false });
  const rows = await db.select().from(members).where(eq(members.userId, user.id));
  expect(rows.map((row) => row.sortName)).toEqual(["bella rossi", "bella rossi"]);
  const wordsOf = async (entryId: string) =>
    (await db.select().from(memberSearch).where(eq(memberSearch.entryId, entryId))).map((row) => row.word);
  for (const entry of [inOne, inTwo])
    expect(await wordsOf(entry)).toEqual(expect.arrayContaining(["bella", "rossi", email]));
  expect(await wordsOf(untouched.entryId)).toEqual(["bert"]);

  expect((await me(anna)).user).toMatchObject({ name: "Bella Rossi" });
  const kept = await anna.patch<Me>("/api/me", {});
  expect(kept.body.user).toMatchObject({ name: "Bella Rossi", language: "ru", accessMail: false });
});
