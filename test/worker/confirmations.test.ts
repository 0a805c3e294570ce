import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { sessions } from "../../db/schema.ts";
import { DAY_MS } from "../../worker/platform/day.ts";
import { Client, readCode } from "../support/client.ts";
import { db } from "../support/database.ts";
import { type Known, mintPeople, mintPerson } from "../support/people.ts";
import { exportFile, fileMember, importerOf } from "../support/project-file.ts";
import { accept, edit, inviteOne, newProject, ok, P } from "../support/team.ts";

const QUARTER_MS = 15 * 60_000;

const letTimePass = ({ userId }: Known, ms = QUARTER_MS + 1) =>
  db
    .update(sessions)
    .set({ confirmedAt: Date.now() - ms, createdAt: Date.now() - ms })
    .where(eq(sessions.userId, userId));

const answerOf = ({ status, body }: { status: number; body: unknown }) => {
  const code = (body as { error?: { code: string } } | null)?.error?.code;
  return code ?? status;
};

async function confirmByCode({ client, email }: Known): Promise<number> {
  await client.post("/api/sign-in-codes", { email });
  return (await client.post("/api/me/confirmation", { code: await readCode(email) })).status;
}

const star = { presets: ["full-access"], grants: [] };

async function signInElsewhere({ email }: Known): Promise<Client> {
  const client = new Client();
  await client.post("/api/sign-in-codes", { email });
  ok(await client.post("/api/sessions", { email, code: await readCode(email) }));
  return client;
}

async function scene() {
  const [owner, member, administrator, other] = await mintPeople(["Olga", "Max", "Ada", "Oz"], { administrator: true });
  if (!owner || !member || !administrator || !other) throw new Error("Four names make four people.");
  const project = await newProject(owner);
  await accept(member, await inviteOne(owner, project, member.email, { presets: ["viewer"] }));
  const { id } = ok<{ id: string }>(await member.client.get(`${P(project)}/members/me`));
  return { owner, member, other, project, memberId: id };
}

test("what a stranger at an open browser must not do asks who it is after 15 minutes, and goes on by a code", async () => {
  const { owner, other, project, memberId } = await scene();
  const { client } = owner;
  const invite = (access: object) =>
    client.post(`${P(project)}/invitations`, {
      addresses: [{ email: `${crypto.randomUUID()}@example.com` }],
      ...access,
    });
  const acts: Record<string, (by: Client) => Promise<{ status: number; body: unknown }>> = {
    invite: () => invite(star),
    limited: () => invite({ presets: [], grants: [{ permission: "*", scope: "account:main" }] }),
    edit: () => edit(owner, project, memberId, star),
    bulk: (by) =>
      by.post(`${P(project)}/members/changes`, {
        members: [memberId],
        change: { type: "add_preset", preset: "full-access" },
      }),
    preset: (by) =>
      by.post(`${P(project)}/presets`, { key: "all", name: "All", grants: [{ permission: "*", scope: "*" }] }),
    manage: (by) => by.post(`${P(project)}/keys`, { name: "K", scopes: ["manage"] }),
    sync: (by) => by.post(`${P(project)}/keys`, { name: "K", scopes: ["sync"] }),
    deployment: (by) => by.post("/api/deployment/keys", { name: "K", scopes: ["check"] }),
    suspendUser: (by) => by.post(`/api/deployment/users/${other.userId}/suspension`),
    password: (by) => by.put("/api/me/password", { password: "an entirely new one" }),
    transfer: (by) => by.post(`${P(project)}/transfer`, { memberId, formerOwnerPresets: [] }),
    remove: (by) => by.delete(P(project), { name: "Spring campaign" }),
    suspend: (by) => by.post(`/api/deployment/projects/${project.id}/suspension`),
  };
  const play = async () => {
    const answers: Record<string, unknown> = {};
    for (const [name, act] of Object.entries(acts)) answers[name] = answerOf(await act(client));
    return answers;
  };
  await letTimePass(owner);
  const asked = Object.fromEntries(Object.keys(acts).map((name) => [name, "confirm_identity"]));
  expect(await play()).toEqual(asked);
  expect(answerOf(await invite({ presets: ["viewer"], grants: [] }))).toBe(200);
  expect(answerOf(await client.post(`${P(project)}/keys`, { name: "K", scopes: ["check"] }))).toBe(201);

  expect(await confirmByCode(owner)).toBe(204);
  const { suspend, ...rest } = await play();
  // The project was deleted before.
  expect(suspend).toBe("not_found");
  expect(Object.values(rest).filter((answer) => typeof answer !== "number" || answer >= 300)).toEqual([]);
});

test("a preset that a member holds is not raised to everything without confirming", async () => {
  const { owner, project, memberId } = await scene();
  ok(await owner.client.post(`${P(project)}/presets`, { key: "helper", name: "Helper", grants: [] }));
  ok(await edit(owner, project, memberId, { presets: ["helper"] }));
  await letTimePass(owner);
  const raise = () => owner.client.patch(`${P(project)}/presets/helper`, { grants: [{ permission: "*", scope: "*" }] });
  expect(answerOf(await raise())).toBe("confirm_identity");
  expect(await confirmByCode(owner)).toBe(204);
  expect(answerOf(await raise())).toBe(200);
});

test("a person's file that gives everything, to a member, an invited person or by a preset, asks who it is", async () => {
  const { owner, member, project } = await scene();
  const importer = importerOf(owner.client);
  const everything = [{ permission: "*", scope: "*" }];
  const readFile = () => exportFile(importer, project.slug);
  const put = async (file: object) => answerOf(await importer.put(project.slug, file));
  const toMember = async () => {
    const file = await readFile();
    const members = file.members?.map((one) => (one.email === member.email ? { ...one, grants: everything } : one));
    return { ...file, members };
  };
  const toInvited = async () => {
    const file = await readFile();
    return { ...file, members: [...(file.members ?? []), fileMember("New", { grants: everything })] };
  };
  const byPreset = async () => {
    const file = await readFile();
    const presets = [...(file.presets ?? []), { key: "boss", name: "Boss", grants: everything }];
    const members = file.members?.map((one) => (one.email === member.email ? { ...one, presets: ["boss"] } : one));
    return { ...file, presets, members };
  };
  await letTimePass(owner);
  for (const giving of [toMember, toInvited, byPreset]) {
    expect(await put(await giving())).toBe("confirm_identity");
  }
  const harmless = await readFile();
  expect(await put({ ...harmless, members: [...(harmless.members ?? []), fileMember("Small")] })).toBe(200);
  expect(await confirmByCode(owner)).toBe(204);
  for (const giving of [toMember, toInvited, byPreset]) expect(await put(await giving())).toBe(200);
});

test("a confirmation is of one session: not of another one, and of none through a key", async () => {
  const { owner, project } = await scene();
  const second = await signInElsewhere(owner);
  const invite = (by: Client) =>
    by.post(`${P(project)}/invitations`, { addresses: [{ email: `${crypto.randomUUID()}@example.com` }], ...star });
  const { secret } = ok<{ secret: string }>(
    await owner.client.post(`${P(project)}/keys`, { name: "K", scopes: ["manage"] }),
  );
  await letTimePass(owner);
  await second.post("/api/sign-in-codes", { email: owner.email });
  const code = await readCode(owner.email);
  const byKey = { Authorization: `Bearer ${secret}` };
  expect((await second.post("/api/me/confirmation", { code }, byKey)).status).toBe(401);
  expect(answerOf(await owner.client.post("/api/me/confirmation", { code }))).toBe("wrong_credentials");
  expect(answerOf(await second.post("/api/me/confirmation", { code }))).toBe(204);
  expect(answerOf(await invite(second))).toBe(200);
  expect(answerOf(await invite(owner.client))).toBe("confirm_identity");
  expect(answerOf(await second.post("/api/me/confirmation", { code }))).toBe("wrong_credentials");
  expect(answerOf(await second.post("/api/sessions", { email: owner.email, code }))).toBe("wrong_credentials");
});

test("a service key as the actor is not asked", async () => {
  const { owner, project } = await scene();
  const { secret } = ok<{ secret: string }>(
    await owner.client.post(`${P(project)}/keys`, { name: "K", scopes: ["manage"] }),
  );
  await letTimePass(owner);
  const body = { addresses: [{ email: "by-key@example.com" }], ...star };
  const answer = await owner.client.post(`${P(project)}/invitations`, body, { Authorization: `Bearer ${secret}` });
  expect(answer.status).toBe(200);
});

test("a wrong or another person's proof confirms nothing, and guesses are bounded by session", async () => {
  const [person, other] = await mintPeople(["Ann", "Bob"]);
  if (!person || !other) throw new Error("Two names make two people.");
  ok(await person.client.put("/api/me/password", { password: "correct horse battery" }));
  await letTimePass(person);
  await other.client.post("/api/sign-in-codes", { email: other.email });
  const foreign = await readCode(other.email);
  expect(answerOf(await person.client.post("/api/me/confirmation", { code: foreign }))).toBe("wrong_credentials");
  const tries: unknown[] = [];
  for (let at = 0; at < 11; at++) {
    tries.push(answerOf(await person.client.post("/api/me/confirmation", { password: "a wrong one" })));
  }
  expect(tries).toEqual([...Array(10).fill("wrong_credentials"), "too_many_requests"]);
  expect(answerOf(await person.client.delete("/api/me/password", {}))).toBe("confirm_identity");
  expect(await confirmByCode(person)).toBe(204);
  expect(answerOf(await person.client.delete("/api/me/password", {}))).toBe(204);
});

test("a session ends 90 days after the sign-in, however much it is used", async () => {
  const person = await mintPerson("Long");
  await letTimePass(person, 90 * DAY_MS - 60_000);
  expect((await person.client.get("/api/me")).status).toBe(200);
  await letTimePass(person, 90 * DAY_MS);
  expect((await person.client.get("/api/me")).status).toBe(401);
});

test("every session but this one can be ended, and the list says where each is", async () => {
  const person = await mintPerson("Many");
  const { client, email } = person;
  await client.post("/api/sign-in-codes", { email });
  await client.post("/api/sessions", { email, code: await readCode(email) }, { "CF-IPCountry": "DE" });
  const elsewhere = await mintPerson("Other");
  const list = async () =>
    ok<{ items: { network: string; country: string; current: boolean }[] }>(await client.get("/api/sessions")).items;
  expect(await list()).toMatchObject([
    { country: "DE", current: true, network: expect.stringMatching(/^10\.\d+\.\d+\.x$/) },
  ]);
  const [mine] = await db.select().from(sessions).where(eq(sessions.userId, person.userId));
  if (!mine) throw new Error("The session is not there.");
  await db.insert(sessions).values({ ...mine, id: "ses_second", idHash: "second" });
  expect(await list()).toHaveLength(2);
  expect((await client.delete("/api/sessions/others")).status).toBe(204);
  expect(await list()).toHaveLength(1);
  expect((await client.get("/api/me")).status).toBe(200);
  expect((await elsewhere.client.get("/api/me")).status).toBe(200);
});
