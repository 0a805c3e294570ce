import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import type { MemberView, ProjectView, TeamEntry } from "../../worker/api-type.ts";
import type { Page } from "../../worker/platform/http/list.ts";
import { Client, newAddress } from "../support/client.ts";
import {
  accept,
  edit,
  getMember,
  inviteAll,
  inviteOne,
  join,
  newPerson,
  newProject,
  ok,
  P,
  type Person,
  teamOf,
} from "../support/team.ts";

const names = (member: MemberView) => member.effective.map(({ permission }) => permission);

describe("inviting", () => {
  test("several people are invited at once and each address gets its own result", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const ann = await join(owner, project, "Ann", { presets: ["editor"] });
    const [first, second] = [newAddress("first"), newAddress("second")];
    const results = await inviteAll(owner, project, [
      first,
      ` ${second.toUpperCase()} `,
      ann.email,
      "not an address",
      first,
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      "invited",
      "invited",
      "already_member",
      "invalid",
      "already_invited",
    ]);
    const again = await inviteAll(owner, project, [second]);
    expect(again[0]).toMatchObject({ status: "already_invited", invitation: { email: second, state: "pending" } });
  });

  test("a registered person sees the invitation in the app, accepts and sees their own access and no more", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const ann = await newPerson("Ann");
    const invitation = await inviteOne(owner, project, ann.email, { presets: ["editor"] });
    expect((await ann.client.get(`${P(project)}`)).status).toBe(404);
    expect(await accept(ann, invitation)).toMatchObject({
      id: project.id,
      me: { isOwner: false, access: { presets: ["editor"] } },
    });
    const me = ok<MemberView>(await ann.client.get(`${P(project)}/members/me`));
    expect(names(me)).toEqual(["posts.view", "posts.create", "posts.schedule", "ai.use", "team.view"]);
    expect(await ann.client.patch(`${P(project)}`, { name: "Mine now" })).toMatchObject({
      status: 403,
      body: { error: { code: "forbidden", details: { missing: ["project.edit"] } } },
    });
  });

  test("declining, withdrawing and sending again", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const ann = await newPerson("Ann");
    const first = await inviteOne(owner, project, ann.email);
    expect((await ann.client.post("/api/invitations/declination", { invitationId: first.id })).status).toBe(204);
    expect(await ann.client.post("/api/invitations/acceptance", { invitationId: first.id })).toMatchObject({
      status: 409,
      body: { error: { code: "invitation_closed", details: { state: "declined" } } },
    });
    const second = await inviteOne(owner, project, ann.email);
    expect(ok(await owner.client.post(`${P(project)}/invitations/${second.id}/sending`))).toMatchObject({
      state: "pending",
    });
    expect((await owner.client.delete(`${P(project)}/invitations/${second.id}`)).status).toBe(204);
    expect((await ann.client.post("/api/invitations/acceptance", { invitationId: second.id })).status).toBe(409);
    expect(await teamOf(owner, project)).toHaveLength(1);
  });
});

describe("the pencil", () => {
  test("what is edited takes effect at once, and an edit of an old state is refused with the current one", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const ann = await join(owner, project, "Ann", { presets: ["client"] });
    const seen = await getMember(owner, project, ann.member.id);
    const one = { "If-Match": `"${seen.revision}"` };
    const first = await owner.client.patch(`${P(project)}/members/${seen.id}`, { presets: ["viewer"] }, one);
    expect(ok<MemberView>(first).presets).toEqual(["viewer"]);
    expect(await owner.client.patch(`${P(project)}/members/${seen.id}`, { presets: [] }, one)).toMatchObject({
      status: 409,
      body: { error: { code: "stale", details: { current: { presets: ["viewer"] } } } },
    });
    expect((await owner.client.patch(`${P(project)}/members/${seen.id}`, { presets: [] })).status).toBe(422);
  });

  test("no two of one project have one alias; those of another project are its own", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const [ann, bob] = [await join(owner, project, "Ann"), await join(owner, project, "Bob")];
    const aliases = [{ type: "user", id: "u-7" }];
    ok(await edit(owner, project, ann.member.id, { aliases }));
    expect(await edit(owner, project, bob.member.id, { aliases, attributes: { team: "red" } })).toMatchObject({
      status: 409,
      body: { error: { code: "already_exists" } },
    });
    expect((await getMember(owner, project, bob.member.id)).attributes).toEqual({});
    const other = await newProject(owner);
    const cid = await join(owner, other, "Cid");
    expect((await edit(owner, other, cid.member.id, { aliases })).status).toBe(200);
    ok(await edit(owner, project, ann.member.id, { aliases: [] }));
    expect((await edit(owner, project, bob.member.id, { aliases })).status).toBe(200);
  });

  test("no member edits or removes the owner, or gives what they do not hold", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const lead = await join(owner, project, "Lead", {
      presets: ["editor"],
      grants: ["team.invite", "team.edit", "team.remove"].map((permission) => ({ permission })),
    });
    const ownerMember = (await teamOf(lead, project)).find((entry) => entry.entry === "member" && entry.isOwner);
    const ownerId = ownerMember?.id ?? "";
    expect((await edit(lead, project, ownerId, { presets: [] })).status).toBe(403);
    expect((await lead.client.delete(`${P(project)}/members/${ownerId}`)).status).toBe(403);
    expect((await owner.client.delete(`${P(project)}/members/me`)).status).toBe(409);
    const body = { addresses: [{ email: newAddress("x") }], presets: ["smm-specialist"] };
    expect((await lead.client.post(`${P(project)}/invitations`, body)).status).toBe(403);
    expect((await edit(lead, project, lead.member.id, { presets: ["editor", "client"] })).status).toBe(403);
    expect((await edit(lead, project, lead.member.id, { presets: [] })).status).toBe(200);
  });
});

describe("removing", () => {
  test("undo brings back exactly what was, and removing again ends the access", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const grants = [{ permission: "posts.publish", scope: "account:main", expiresAt: "2030-01-01T00:00:00.000Z" }];
    const ann = await join(owner, project, "Ann", { presets: ["client"], grants, kind: "client" });
    const before = await getMember(owner, project, ann.member.id);
    ok(await owner.client.delete(`${P(project)}/members/${before.id}`));
    expect((await ann.client.get(P(project))).status).toBe(404);
    const back = ok<MemberView>(await owner.client.post(`${P(project)}/members/${before.id}/restoration`));
    expect({ ...back, revision: 0 }).toEqual({ ...before, revision: 0 });
    ok(await owner.client.delete(`${P(project)}/members/${before.id}`));
    expect((await ann.client.get(P(project))).status).toBe(404);
  });

  test("many at once are decided one by one", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const ann = await join(owner, project, "Ann", { presets: ["viewer"] });
    const bob = await join(owner, project, "Bob", { presets: ["editor"] });
    const members = [ann.member.id, bob.member.id, "mem_00000000000000000000000000"];
    const change = { type: "add_preset", preset: "editor" };
    const { results } = ok<{ results: { status: string }[] }>(
      await owner.client.post(`${P(project)}/members/changes`, { members, change }),
    );
    expect(results.map(({ status }) => status)).toEqual(["changed", "unchanged", "not_found"]);
    expect((await getMember(owner, project, ann.member.id)).presets).toEqual(["editor", "viewer"]);
  });
});

test("ownership goes over when the nominee accepts, and the former owner keeps what was chosen", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const ann = await join(owner, project, "Ann", { presets: ["editor"] });
  const nomination = { memberId: ann.member.id, formerOwnerPresets: ["viewer"] };
  expect((await ann.client.post(`${P(project)}/transfer`, nomination)).status).toBe(403);
  expect(ok<ProjectView>(await owner.client.post(`${P(project)}/transfer`, nomination)).transfer).toMatchObject({
    toMemberId: ann.member.id,
  });
  expect((await owner.client.post(`${P(project)}/transfer/acceptance`)).status).toBe(404);
  expect(ok<ProjectView>(await ann.client.post(`${P(project)}/transfer/acceptance`)).me).toMatchObject({
    isOwner: true,
  });
  expect(ok<ProjectView>(await owner.client.get(P(project))).me).toMatchObject({
    isOwner: false,
    access: { presets: ["viewer"] },
  });
});

test("a project is renamed, archived, brought back, deleted and restored", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const ann = await join(owner, project, "Ann", { presets: ["full-access"] });
  expect(ok<ProjectView>(await ann.client.patch(P(project), { name: "Summer" })).name).toBe("Summer");
  expect(ok<ProjectView>(await ann.client.post(`${P(project)}/archival`)).status).toBe("archived");
  expect((await ann.client.patch(P(project), { name: "Autumn" })).status).toBe(409);
  expect(ok<ProjectView>(await ann.client.delete(`${P(project)}/archival`)).status).toBe("active");
  expect((await ann.client.delete(P(project), { name: "Summer" })).status).toBe(403);
  expect((await owner.client.delete(P(project), { name: "Winter" })).status).toBe(422);
  ok(await owner.client.delete(P(project), { name: "Summer" }));
  expect((await ann.client.get(P(project))).status).toBe(404);
  expect(ok<ProjectView>(await owner.client.post(`${P(project)}/restoration`)).status).toBe("active");
  expect(ok<ProjectView>(await ann.client.get(P(project))).name).toBe("Summer");
});

test("a page of the team is searched, filtered and cut by the server", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  await join(owner, project, "Anna Petrova", { presets: ["editor"] });
  const boris = await join(owner, project, "Boris Ivanov", { presets: ["client"], kind: "client" });
  const pending = newAddress("pending");
  await inviteOne(owner, project, pending, { presets: ["client"] });
  const found = async (query: string, by: Person = owner) =>
    (await teamOf(by, project, query)).map((entry) => (entry.entry === "member" ? entry.user?.name : entry.email));
  expect(await found("")).toEqual(["Olga", pending, "Anna Petrova", "Boris Ivanov"]);
  expect(await found("", boris)).toEqual(["Olga", "Boris Ivanov", pending, "Anna Petrova"]);
  expect(await found("?q=petr")).toEqual(["Anna Petrova"]);
  expect(await found("?preset=client")).toEqual([pending, "Boris Ivanov"]);
  expect(await found("?permission=posts.publish")).toEqual(["Olga", pending, "Boris Ivanov"]);
  expect(await found("?kind=client")).toEqual(["Boris Ivanov"]);
  expect(await found("?status=active&sort=joined")).toEqual(["Olga", "Boris Ivanov", "Anna Petrova"]);
  expect(await found("?status=pending")).toEqual([pending]);
  expect((await new Client().get(`${P(project)}/members`)).status).toBe(401);
});

test("the owner and oneself come first, and pages of any size show everybody once, also while the owner changes", async () => {
  const owner = await newPerson("Zora");
  const project = await newProject(owner);
  const ann = await join(owner, project, "Ann", { presets: ["full-access"] });
  const max = await join(owner, project, "Max", { presets: ["viewer"] });
  await join(owner, project, "Yan", { presets: ["viewer"] });
  const pending = [newAddress("one"), newAddress("two")];
  for (const address of pending) await inviteOne(owner, project, address, { presets: ["client"] });
  const walk = async (by: Person, query: string, meanwhile = async () => {}) => {
    const seen: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; await meanwhile()) {
      const path: string = `${P(project)}/members?${query}${cursor === "" ? "" : `&cursor=${cursor}`}`;
      const page: Page<TeamEntry> = ok(await by.client.get(path));
      seen.push(...page.items.map((entry) => (entry.entry === "member" ? (entry.user?.name ?? "") : entry.email)));
      cursor = page.nextCursor;
    }
    return seen;
  };
  const forMax = ["Zora", "Max", pending[1], pending[0], "Ann", "Yan"];
  for (const limit of [1, 2, 3, 4, 6, 50]) expect(await walk(max, `limit=${limit}`)).toEqual(forMax);
  expect(await walk(max, "limit=1&sort=joined&status=active")).toEqual(["Zora", "Max", "Yan", "Ann"]);
  expect(await walk(max, "limit=1&q=ann")).toEqual(["Ann"]);
  let isHandedOver = false;
  const handOver = async () => {
    if (isHandedOver) return;
    isHandedOver = true;
    ok(await owner.client.post(`${P(project)}/transfer`, { memberId: ann.member.id, formerOwnerPresets: ["viewer"] }));
    ok(await ann.client.post(`${P(project)}/transfer/acceptance`));
  };
  expect(await walk(max, "limit=2", handOver)).toEqual(forMax);
  expect((await walk(max, "limit=2")).slice(0, 2)).toEqual(["Ann", "Max"]);
});

test("a removed member is told who removed them, and other callers are told nothing", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const ann = await join(owner, project, "Ann", { presets: ["editor"] });
  const bob = await join(owner, project, "Bob", { presets: ["editor"] });
  const said = async (by: Person) => {
    const { status, body } = await by.client.get(P(project));
    expect(status).toBe(404);
    return { ...body.error, requestId: "" };
  };
  const stranger = await said(await newPerson("Stranger"));
  expect(stranger).not.toHaveProperty("details");
  ok(await owner.client.delete(`${P(project)}/members/${ann.member.id}`));
  ok(await bob.client.delete(`${P(project)}/members/me`));
  expect(await said(ann)).toMatchObject({ ...stranger, details: { removed: { by: "Olga" } } });
  expect(await said(bob)).toEqual(stranger);
  expect((await ann.client.get(`${P(project)}/members`)).body.error).not.toHaveProperty("details");

  ok(await owner.client.post(`${P(project)}/members/${ann.member.id}/restoration`));
  ok(await owner.client.delete(P(project), { name: project.name }));
  expect(await said(ann)).toEqual(stranger);
});

test("people are found without their marks and capitals, in the team, among pending invitations and former colleagues", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  await join(owner, project, "Jörg Müller", { presets: ["viewer"] });
  await join(owner, project, "Алёна Зайцева", { presets: ["viewer"] });
  const gone = await join(owner, project, "Łukasz Ørsted", { presets: ["viewer"] });
  ok(await owner.client.delete(`${P(project)}/members/${gone.member.id}`));
  const addresses = [{ email: newAddress("waits"), name: "Zoë Weiß" }];
  ok(await owner.client.post(`${P(project)}/invitations`, { addresses, presets: ["viewer"], grants: [] }));
  const found = async (q: string) =>
    (await teamOf(owner, project, `?${new URLSearchParams({ q })}`)).map((entry) =>
      entry.entry === "member" ? entry.user?.name : entry.name,
    );
  for (const q of ["muller", "MÜLLER", "Müll", "jorg mu"]) expect(await found(q)).toEqual(["Jörg Müller"]);
  for (const q of ["алена", "Алёна", "зайц"]) expect(await found(q)).toEqual(["Алёна Зайцева"]);
  for (const q of ["zoe", "weiss"]) expect(await found(q)).toEqual(["Zoë Weiß"]);
  for (const q of ["lukasz", "Ørst", "orst"]) {
    const colleagues = ok<{ name: string }[]>(
      await owner.client.get(`/api/colleagues?${new URLSearchParams({ q })}`),
    ).map(({ name }) => name);
    expect(colleagues).toEqual(["Łukasz Ørsted"]);
  }
});

test("who has a preset is told by mail when it is edited, unless they switched that off", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const preset = { key: "helper", name: "Helper", grants: [{ permission: "posts.view" }] };
  ok(await owner.client.post(`${P(project)}/presets`, preset));
  const ann = await join(owner, project, "Ann", { presets: ["helper"] });
  const bob = await join(owner, project, "Bob", { presets: ["helper"] });
  ok(await bob.client.patch("/api/me", { accessMail: false }));
  ok(await owner.client.patch(`${P(project)}/presets/helper`, { grants: [{ permission: "posts.create" }] }));
  const mails = env.DB.prepare("select to_email, data from mail where template = 'access-changed' and project_id = ?");
  const { results } = await mails.bind(project.id).all<{ to_email: string; data: string }>();
  expect(results.map(({ to_email }) => to_email)).toEqual([ann.email]);
  expect(JSON.parse(results[0]?.data ?? "{}")).toMatchObject({ added: [{ permission: "posts.create" }], removed: [] });
});

test("an access that names what was retired meanwhile can be saved, but a retired name is not given anew", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  ok(
    await owner.client.post(`${P(project)}/presets`, {
      key: "helper",
      name: "Helper",
      grants: [{ permission: "posts.view" }],
    }),
  );
  const ann = await join(owner, project, "Ann", { presets: ["helper", "viewer"] });
  const bob = await join(owner, project, "Bob");
  ok(await owner.client.delete(`${P(project)}/members/${ann.member.id}`));
  ok(await owner.client.delete(`${P(project)}/presets/helper`));
  const back = ok<MemberView>(await owner.client.post(`${P(project)}/members/${ann.member.id}/restoration`));
  expect(back.presets).toEqual(["helper", "viewer"]);
  expect((await edit(owner, project, back.id, { presets: ["editor", "helper"] })).status).toBe(200);
  expect((await edit(owner, project, bob.member.id, { presets: ["helper"] })).status).toBe(422);
});
