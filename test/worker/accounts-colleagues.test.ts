import { expect, test } from "vitest";
import { type Client, newAddress, signUp } from "../support/client.ts";

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

test("colleagues are the people of every project whose team I see, by name, and nobody else", async () => {
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

test("who left keeps the colleagues of that time, learns of nobody who came later and nothing more of the project", async () => {
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
    await found("ee"),
    await found("сед бор"),
    await found(anna.email.slice(0, 12)),
    await found("100%"),
  ];
  const expected = [["Anna Lee"], [], ["Борис Седых"], ["Anna Lee"], []];
  expect(await all()).toEqual(expected);
  await leave(anna, project);
  await leave(boris, project);
  expect(await all()).toEqual(expected);
});
