import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { Client, newAddress, signUp } from "../support/client.ts";
import { interceptDatabase } from "../support/intercept-database.ts";

interface Person {
  client: Client;
  email: string;
}

interface Colleague {
  id: string;
  email: string;
  name: string;
  isMember: boolean;
  lastAccess: { kind: string; presets: string[]; grants: { permission: string }[] } | null;
}

async function person(name: string): Promise<Person> {
  const email = newAddress(name.replace(/\W+/g, "-").toLowerCase());
  return { email, client: await signUp(email, name) };
}

async function createProject({ client }: Person, name: string): Promise<string> {
  const answer = await client.post<{ slug: string }>("/api/projects", { name, timeZone: "UTC" });
  expect(answer.status).toBe(201);
  return answer.body.slug;
}

async function join(owner: Person, project: string, { client, email }: Person, access: object): Promise<void> {
  const invitation = { addresses: [{ email }], kind: "team", presets: [], grants: [], ...access };
  await owner.client.post(`/api/projects/${project}/invitations`, invitation);
  const me = await client.get<{ invitations: { id: string }[] }>("/api/me");
  const invitationId = me.body.invitations[0]?.id;
  expect((await client.post("/api/invitations/acceptance", { invitationId })).status).toBe(200);
}

const leave = async ({ client }: Person, project: string) =>
  expect((await client.delete(`/api/projects/${project}/members/me`)).status).toBe(200);

const colleagues = async ({ client }: Person, query = "") =>
  (await client.get<Colleague[]>(`/api/colleagues${query}`)).body;
const names = async (who: Person, query = "") => (await colleagues(who, query)).map(({ name }) => name);

const grantOf = (permission: string) => ({ permission, scope: "*", when: [], startsAt: null, expiresAt: null });

test("colleagues are exactly the people of every project whose team I see, by name", async () => {
  const [ann, ben, cid, dora] = await Promise.all(["Ann", "Ben", "cid", "Dora"].map(person));
  if (!ann || !ben || !cid || !dora) throw new Error("four people");
  const [spring, winter] = [await createProject(ann, "Spring"), await createProject(ann, "Winter")];
  await join(ann, spring, dora, { presets: ["viewer"] });
  await join(ann, winter, dora, { presets: ["editor"] });
  await join(ann, winter, cid, { presets: ["viewer"] });
  await join(ann, spring, ben, { grants: [grantOf("posts.view")] });
  await createProject(await person("Stranger"), "Elsewhere");
  expect(await names(ann)).toEqual(["Ben", "cid", "Dora"]);
  expect(await names(cid)).toEqual(["Ann", "Dora"]);
  expect(await names(dora)).toEqual(["Ann", "Ben", "cid"]);
  expect(await names(ben)).toEqual([]);
});

test("a part of a scope, a condition or a day to come shows no team; what implies it does", async () => {
  const owner = await person("Owner");
  const project = await createProject(owner, "Scopes");
  const told = async (grant: object) => {
    const member = await person("Member");
    await join(owner, project, member, { grants: [{ ...grantOf("team.view"), ...grant }] });
    return (await names(member)).includes("Owner");
  };
  expect(await told({ scope: "account:main" })).toBe(false);
  expect(await told({ when: [{ property: "resource.id", eq: "1" }] })).toBe(false);
  expect(await told({ startsAt: new Date(Date.now() + 86_400_000).toISOString() })).toBe(false);
  expect(await told({ permission: "posts.*" })).toBe(false);
  expect(await told({})).toBe(true);
  expect(await told({ permission: "team.invite" })).toBe(true);
  expect(await told({ permission: "team.*" })).toBe(true);
});

test("who left is still a colleague, and comes with what they had in the project that I add people to", async () => {
  const [owner, gone, here] = await Promise.all(["Owner", "Gone Girl", "Here"].map(person));
  if (!owner || !gone || !here) throw new Error("three people");
  const project = await createProject(owner, "Return");
  const other = await createProject(owner, "Other");
  await join(owner, project, gone, { kind: "client", presets: ["client"], grants: [grantOf("ai.use")] });
  await join(owner, project, here, { presets: ["viewer"] });
  await leave(gone, project);
  expect(await colleagues(owner, `?project=${project}`)).toMatchObject([
    {
      name: "Gone Girl",
      isMember: false,
      lastAccess: { kind: "client", presets: ["client"], grants: [{ permission: "ai.use" }] },
    },
    { name: "Here", isMember: true, lastAccess: null },
  ]);
  for (const query of ["", `?project=${other}`, "?project=nowhere"]) {
    expect(await colleagues(owner, query)).toMatchObject([
      { name: "Gone Girl", isMember: false, lastAccess: null },
      { name: "Here", isMember: false, lastAccess: null },
    ]);
  }
});

test("a former member keeps the colleagues of that time, and learns of no later member and nothing more of the project", async () => {
  const [owner, gone, before, later] = await Promise.all(["Owner", "Gone", "Before", "Later"].map(person));
  if (!owner || !gone || !before || !later) throw new Error("four people");
  const project = await createProject(owner, "Past");
  await join(owner, project, before, { presets: ["viewer"] });
  await leave(before, project);
  await join(owner, project, gone, { presets: ["viewer"] });
  await leave(gone, project);
  await join(owner, project, later, { presets: ["viewer"] });
  expect(await names(gone)).toEqual(["Owner"]);
  await leave(later, project);
  expect(await names(gone)).toEqual(["Owner"]);
  expect(await colleagues(gone, `?project=${project}`)).toMatchObject([{ isMember: false, lastAccess: null }]);
});

test("when the time to see the team is over, that is as if it had been taken away", async () => {
  const [owner, gone, guest, late] = await Promise.all(["Owner", "Gone", "Guest", "Late"].map(person));
  if (!owner || !gone || !guest || !late) throw new Error("four people");
  const project = await createProject(owner, "Visit");
  await join(owner, project, gone, { presets: ["editor"] });
  const expiresAt = new Date(Date.now() + 1_500).toISOString();
  await join(owner, project, guest, { grants: [{ ...grantOf("team.view"), expiresAt }] });
  const seen = () => colleagues(guest, `?project=${project}`);
  expect(await seen()).toMatchObject([
    { name: "Gone", isMember: true },
    { name: "Owner", isMember: true },
  ]);
  while ((await guest.client.get(`/api/projects/${project}/members`)).status !== 403) await scheduler.wait(100);
  const past = [
    { name: "Gone", isMember: false, lastAccess: null },
    { name: "Owner", isMember: false, lastAccess: null },
  ];
  expect(await seen()).toMatchObject(past);
  await join(owner, project, late, { presets: ["viewer"] });
  await leave(gone, project);
  expect(await seen()).toMatchObject(past);
});

test("they are found by the beginnings of the words of name and address, former ones too", async () => {
  const [owner, anna, boris] = await Promise.all(["Owner", "Anna Lee", "Борис Седых"].map(person));
  if (!owner || !anna || !boris) throw new Error("three people");
  const project = await createProject(owner, "Search");
  await join(owner, project, anna, { presets: ["viewer"] });
  await join(owner, project, boris, { presets: ["viewer"] });
  const found = async (q: string) => names(owner, `?q=${encodeURIComponent(q)}`);
  const all = async () => [
    await found("LE"),
    // No part of the addresses that tests make up begins like these.
    await found("nna"),
    await found("сед бор"),
    await found(anna.email.slice(0, 12)),
    await found("zz%"),
  ];
  const expected = [["Anna Lee"], [], ["Борис Седых"], ["Anna Lee"], []];
  expect(await all()).toEqual(expected);
  await leave(anna, project);
  await leave(boris, project);
  expect(await all()).toEqual(expected);
});

test("an own permission that implies team.view shows the team: given itself, by its group, by a preset and by another", async () => {
  const owner = await person("Owner");
  const project = await createProject(owner, "Own");
  const path = `/api/projects/${project}`;
  const define = async (name: string, implies: string[]) => {
    const [resourceType, action] = name.split(".");
    const answer = await owner.client.post(`${path}/permissions`, { name, resourceType, action, label: name, implies });
    expect(answer.status).toBe(201);
  };
  await define("crew.see", ["team.view"]);
  await define("crew.lead", ["crew.see", "posts.view"]);
  await define("shop.sell", []);
  const preset = { key: "leads", name: "Leads", grants: [grantOf("crew.lead")] };
  expect((await owner.client.post(`${path}/presets`, preset)).status).toBe(201);
  const told = async (access: object) => {
    const member = await person("Member");
    await join(owner, project, member, access);
    const seen = (await names(member)).includes("Owner");
    expect([access, (await member.client.get(`${path}/members`)).status]).toEqual([access, seen ? 200 : 403]);
    return { member, seen };
  };
  for (const permission of ["crew.see", "crew.lead", "crew.*"]) {
    expect([permission, (await told({ grants: [grantOf(permission)] })).seen]).toEqual([permission, true]);
  }
  expect((await told({ presets: ["leads"] })).seen).toBe(true);
  for (const permission of ["shop.sell", "shop.*"]) {
    expect([permission, (await told({ grants: [grantOf(permission)] })).seen]).toEqual([permission, false]);
  }
});

test("what a permission or a preset gave at the time counts, and not what it gives today", async () => {
  const [owner, early, held, later] = await Promise.all(["Owner", "Early", "Held", "Later"].map(person));
  if (!owner || !early || !held || !later) throw new Error("four people");
  const project = await createProject(owner, "Turns");
  const path = `/api/projects/${project}`;
  const crew = { name: "crew.see", resourceType: "crew", action: "see", label: "See", implies: [] as string[] };
  expect((await owner.client.post(`${path}/permissions`, crew)).status).toBe(201);
  await join(owner, project, held, { grants: [grantOf("crew.see")] });
  await join(owner, project, early, { presets: ["viewer"] });
  await leave(early, project);
  expect(await names(held)).toEqual([]);
  const implying = (implies: string[]) => owner.client.patch(`${path}/permissions/crew.see`, { implies });
  expect((await implying(["team.view"])).status).toBe(200);
  expect(await names(held)).toEqual(["Owner"]);
  expect((await implying([])).status).toBe(200);
  await join(owner, project, later, { presets: ["viewer"] });
  await leave(later, project);
  expect(await names(held)).toEqual(["Owner"]);
  expect(await colleagues(held, `?project=${project}`)).toMatchObject([{ isMember: false, lastAccess: null }]);
});

test("who came and went while one was away, or saw nothing of the team, is no colleague", async () => {
  const [owner, me, between, blind] = await Promise.all(["Owner", "Me", "Between", "Blind"].map(person));
  if (!owner || !me || !between || !blind) throw new Error("four people");
  const project = await createProject(owner, "Gaps");
  const path = `/api/projects/${project}`;
  await join(owner, project, me, { presets: ["viewer"] });
  await leave(me, project);
  await join(owner, project, between, { presets: ["viewer"] });
  await leave(between, project);
  await join(owner, project, me, { presets: ["viewer"] });
  const mine = (await me.client.get<{ id: string; revision: number }>(`${path}/members/me`)).body;
  const set = async (presets: string[]) => {
    const { revision } = (await owner.client.get<{ revision: number }>(`${path}/members/${mine.id}`)).body;
    const answer = await owner.client.patch(`${path}/members/${mine.id}`, { presets }, { "If-Match": `"${revision}"` });
    expect(answer.status).toBe(200);
  };
  await set([]);
  await join(owner, project, blind, { presets: ["viewer"] });
  await leave(blind, project);
  await set(["viewer"]);
  expect(await names(me)).toEqual(["Owner"]);
  expect(await names(owner)).toEqual(["Between", "Blind", "Me"]);
  // Known from elsewhere, they still do not come with what they had here meanwhile.
  const elsewhere = await createProject(me, "Elsewhere");
  await join(me, elsewhere, between, { presets: ["viewer"] });
  const known = { name: "Between", isMember: false };
  expect(await colleagues(me, `?project=${project}`)).toMatchObject([
    { ...known, lastAccess: null },
    { name: "Owner" },
  ]);
  expect((await colleagues(owner, `?project=${project}`))[0]).toMatchObject({
    ...known,
    lastAccess: { presets: ["viewer"] },
  });
});

test("they are found with as many queries as ever, however many projects and permissions there are", async () => {
  const owner = await person("Owner");
  const asked = async () => {
    const counted: number[] = [];
    const watched = interceptDatabase(env.DB, async (statements, run) => {
      counted.push(statements.length);
      return run();
    });
    const client = new Client({ env: { DB: watched } });
    for (const [name, value] of owner.client.cookies) client.cookies.set(name, value);
    expect((await client.get("/api/colleagues")).status).toBe(200);
    return counted;
  };
  const before = await asked();
  for (const name of ["One", "Two", "Three"]) {
    const project = await createProject(owner, name);
    const own = { name: "crew.see", resourceType: "crew", action: "see", label: "See", implies: ["team.view"] };
    expect((await owner.client.post(`/api/projects/${project}/permissions`, own)).status).toBe(201);
  }
  expect(await asked()).toEqual(before);
});
