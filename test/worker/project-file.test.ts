import { env } from "cloudflare:workers";
import { describe, expect, test, vi } from "vitest";
import type { EventView, Imported, MemberView, TeamEntry } from "../../worker/api-type.ts";
import type { WrittenFile } from "../../worker/projects/file/read/schemas.ts";
import { newAddress } from "../support/client.ts";
import { mintPerson } from "../support/people.ts";
import {
  asksIn,
  deploymentImporter,
  eventsOf,
  exportFile,
  fileMember,
  importerOf,
  importFile,
  NO_DIFFERENCE,
  newSlug,
  ownPermission,
  sampleFile,
  tryOut,
  withKey,
} from "../support/project-file.ts";
import { deploymentService, makeKey, may, Service } from "../support/service.ts";
import { join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";

const by = await deploymentImporter();
const keyActor = expect.stringMatching(/^key:key_/);

/** A project of a person, and the file that says what it is. */
async function ownProject(name = "Spring campaign") {
  const owner = await newPerson("Olga");
  const project = await newProject(owner, name);
  const importer = importerOf(owner.client);
  return { owner, project, importer, file: await exportFile(importer, project.slug) };
}

const problemsIn = (answer: { body: unknown }): [string, string][] => {
  const { error } = answer.body as { error: { details: { problems: { path: string; code: string }[] } } };
  return error.details.problems.map(({ path, code }) => [path, code]);
};

describe("a key of the deployment", () => {
  test("makes the project that is not there; first it may ask what would be made", async () => {
    const file = sampleFile();
    const [ann] = file.members;
    const dry = await tryOut(by, file);
    expect(dry).toMatchObject({ revision: 0, errors: [] });
    expect(dry.difference).toEqual({
      ...NO_DIFFERENCE,
      project: expect.objectContaining({ owner: { before: null, after: file.project.owner.email } }),
      permissions: { added: ["todos.read", "todos.update"], changed: [], ended: [] },
      presets: { added: ["helper"], changed: [], ended: [] },
      members: { added: [ann?.email], changed: [], ended: [] },
      resources: { added: [{ type: "record", id: file.project.slug }], changed: [], ended: [] },
    });
    expect((await by.get(file.project.slug)).status).toBe(404);
    const done = await importFile(by, file);
    expect(done).toEqual({ ...dry, revision: 2 });
    expect(await eventsOf(file.project.slug)).toMatchObject([
      { actor: keyActor, action: "project.created" },
      { actor: keyActor, action: "project.imported", after: { part: 1, parts: 1 } },
    ]);
  });

  test("has its answers right away: by alias, address, condition, window, scope, what is stored and what is shared", async () => {
    const file = sampleFile();
    const [ann] = file.members;
    const { slug } = file.project;
    await importFile(by, file);
    const asks = asksIn(by.service, slug);
    const subjects = [
      { type: "user", id: `u-${slug}` },
      { type: "email", id: ann?.email.toUpperCase() ?? "" },
    ];
    for (const subject of subjects) {
      const asked = { ...may("", "can_update", { type: "todo", id: "1" }), subject };
      const owned = (by: string) => ({ ...asked, resource: { type: "todo", id: "1", properties: { ownerID: by } } });
      expect(await asks(owned(ann?.email ?? ""))).toBe(true);
      expect(await asks(owned("other@example.com"))).toBe(false);
      expect(await asks({ ...owned(ann?.email ?? ""), action: { name: "can_read" } })).toBe(true);
      const publish = { ...asked, action: { name: "publish" } };
      expect(await asks({ ...publish, resource: { type: "post", id: "1", properties: { account: "main" } } })).toBe(
        true,
      );
      expect(await asks({ ...publish, resource: { type: "post", id: "1" } })).toBe(false);
    }
    expect(await asks(may(file.project.owner.email, "posts.approve"))).toBe(true);
    expect(await by.service.allows(may(file.project.owner.email, "todos.read", { type: "record", id: slug }))).toBe(
      true,
    );
    expect(await by.service.allows(may(ann?.email ?? "", "posts.approve", { type: "record", id: slug }))).toBe(false);
  });

  test("is heard within the bound, also where it was asked before there was anything to answer", async () => {
    const file = sampleFile();
    const { slug, owner } = file.project;
    const asked = may(owner.email, "posts.view", { type: "record", id: slug });
    const asks = [() => by.service.allows(asked), () => asksIn(by.service, slug)(asked)];
    for (const ask of asks) expect(await ask()).toBe(false);
    await importFile(by, file);
    for (const ask of asks) await vi.waitFor(async () => expect(await ask()).toBe(true), { timeout: 2_000 });
  });

  test("declares the attributes that it writes as stored, so that what is sent says nothing against them", async () => {
    const own = { property: "resource.department", eq: { property: "subject.department" } };
    const file = { ...sampleFile(), permissions: [], presets: [] };
    const { slug } = file.project;
    const member = fileMember("Ann", {
      attributes: { department: "news" },
      grants: [{ permission: "posts.publish", scope: "*", when: [own] }],
    });
    await importFile(by, { ...file, members: [member] });
    const asked = (id: string, department: string) => ({
      ...may(member.email, "posts.publish", { type: "record", id, properties: { department } }),
      subject: { type: "email", id: member.email, properties: { department } },
    });
    const asks = asksIn(by.service, slug);
    expect(await asks(asked(slug, "sports"))).toBe(true);
    expect(await asks(asked("unknown", "news"))).toBe(false);
  });

  test("adds people with an account at once, tells them by mail, and brings back who was there before", async () => {
    const [ann, ben] = [await mintPerson("Ann"), await mintPerson("Ben")];
    const file = sampleFile();
    const { slug } = file.project;
    const members = [ann, ben].map(({ email }) => fileMember("Casey", { email, presets: ["viewer"] }));
    await importFile(by, { ...file, members });
    const team = async (): Promise<TeamEntry[]> =>
      ok<{ items: TeamEntry[] }>(await ann.client.get(`/api/projects/${slug}/members`)).items;
    const entry = (await team()).find((each) => each.entry === "member" && each.user?.email === ben.email);
    expect(entry).toMatchObject({ user: { name: "Ben" }, placeholder: null, presets: ["viewer"] });
    const mails = await env.DB.prepare("select template from mail where to_email = ?").bind(ben.email).all();
    expect(mails.results).toEqual([{ template: "access-changed" }]);
    await importFile(by, { ...file, members: members.slice(0, 1) });
    expect(await team()).toHaveLength(2);
    await importFile(by, { ...file, members });
    expect((await team()).find((each) => each.entry === "member" && each.user?.email === ben.email)?.id).toBe(
      entry?.id,
    );
  });

  test("closes the invitations of the members it adds", async () => {
    const { owner, project, file } = await ownProject();
    const invited = newAddress("invited");
    ok(await owner.client.post(`${P(project)}/invitations`, { addresses: [{ email: invited }], presets: ["viewer"] }));
    await importFile(by, { ...file, members: [...(file.members ?? []), fileMember("Ina", { email: invited })] });
    expect(ok<{ items: unknown[] }>(await owner.client.get(`${P(project)}/invitations`)).items).toEqual([]);
    expect(ok(await owner.client.post(`${P(project)}/invitations`, { addresses: [{ email: invited }] }))).toMatchObject(
      {
        results: [{ status: "already_member" }],
      },
    );
  });

  test("is not the owner's master, and never two own a project", async () => {
    const { owner, project, file } = await ownProject();
    const [self] = file.members ?? [];
    const other = await tryOut(by, { ...file, project: { ...file.project, owner: { email: newAddress("else") } } });
    expect(other.difference).toEqual(NO_DIFFERENCE);
    expect(await tryOut(by, { ...file, members: [] })).toMatchObject({ difference: NO_DIFFERENCE });
    expect(await tryOut(by, { ...file, members: [{ ...self, presets: ["viewer"] } as never] })).toMatchObject({
      difference: NO_DIFFERENCE,
    });
    const changed = { ...file, members: [{ ...self, attributes: { a: 1 } } as never] };
    expect(problemsIn(await by.put(project.slug, changed))).toEqual([["members.0", "owner"]]);
    expect((await owner.client.get(P(project))).status).toBe(200);
  });

  test("may name another owner only until the owner has claimed the project", async () => {
    const file = sampleFile();
    const { slug } = file.project;
    const [ann] = file.members;
    await importFile(by, file);
    const mistyped = file.project.owner.email;
    const right = await mintPerson("Right");
    const moved = { ...file, project: { ...file.project, owner: { email: right.email } } };
    expect((await importFile(by, moved)).difference).toEqual({
      ...NO_DIFFERENCE,
      project: { owner: { before: mistyped, after: right.email } },
    });
    const asks = asksIn(by.service, slug);
    expect(await asks(may(mistyped, "posts.publish"))).toBe(false);
    expect(await asks(may(right.email, "posts.publish"))).toBe(true);
    expect(await tryOut(by, moved)).toMatchObject({ difference: NO_DIFFERENCE });
    const again = { ...file, project: { ...file.project, owner: { email: ann?.email ?? "" } } };
    expect(await tryOut(by, again)).toMatchObject({ difference: { ...NO_DIFFERENCE, members: { ended: [] } } });
    expect(ok(await right.client.get(`/api/projects/${slug}`))).toMatchObject({ owner: { email: right.email } });
  });

  test("brings the new owner with what the file says of them, under the id that they had, past an invitation", async () => {
    const file = sampleFile();
    const { slug } = file.project;
    const [lead, right] = [await mintPerson("Lead"), await mintPerson("Right")];
    const trusted = fileMember("Lead", { email: lead.email, presets: ["full-access"] });
    const known = fileMember("Right", {
      email: right.email,
      aliases: [{ type: "user", id: "right" }],
      attributes: { seal: 1 },
    });
    await importFile(by, { ...file, members: [trusted, known] });
    const id = ok<MemberView>(await right.client.get(`/api/projects/${slug}/members/me`)).id;
    await importFile(by, { ...file, members: [trusted] });
    ok(await lead.client.post(`/api/projects/${slug}/invitations`, { addresses: [{ email: right.email }] }));
    const moved = { ...file, project: { ...file.project, owner: { email: right.email } }, members: [trusted, known] };
    await importFile(by, moved);
    expect(ok(await right.client.get(`/api/projects/${slug}/members/me`))).toMatchObject({
      ...{ id, isOwner: true, aliases: [{ type: "user", id: "right" }], attributes: { seal: 1 } },
    });
    expect(ok(await right.client.get("/api/me"))).toMatchObject({ invitations: [] });
    expect(await tryOut(by, moved)).toMatchObject({ difference: NO_DIFFERENCE });
  });

  test("moves an unclaimed ownership to a current member, who then holds everything", async () => {
    const file = sampleFile();
    const [ann] = file.members;
    await importFile(by, file);
    const moved = { ...file, project: { ...file.project, owner: { email: ann?.email ?? "" } } };
    expect(await importFile(by, moved)).toMatchObject({ difference: { members: NO_DIFFERENCE.members } });
    expect(await asksIn(by.service, file.project.slug)(may(ann?.email ?? "", "team.edit"))).toBe(true);
    expect((await exportFile(by, file.project.slug)).members).toHaveLength(1);
  });

  test("needs the scope manage, an owner with a new project, and a slug that no project ever had", async () => {
    const checks = withKey(await deploymentService(["check", "read"]));
    const file = sampleFile();
    const missing = { status: 403, body: { error: { code: "forbidden", details: { missing: ["manage"] } } } };
    expect(await checks.put(file.project.slug, file)).toMatchObject(missing);
    expect(await checks.get(file.project.slug)).toMatchObject(missing);
    const { owner: _, ...project } = file.project;
    expect(problemsIn(await by.put(project.slug, { ...file, project }))).toEqual([["project.owner", "missing"]]);
    expect(problemsIn(await by.put(newSlug(), file))).toEqual([["project.slug", "other_project"]]);
    expect((await by.put("prj_00000000000000000000000000", file)).status).toBe(404);
    const reserved = { ...file, project: { ...file.project, slug: "deployment" } };
    expect((await by.put("deployment", reserved)).status).toBe(409);
    const gone = await ownProject("Gone");
    ok(await gone.owner.client.delete(P(gone.project), { name: "Gone" }));
    expect(await by.put(gone.project.slug, gone.file)).toMatchObject({
      status: 409,
      body: { error: { code: "slug_taken" } },
    });
    expect((await by.get(gone.project.slug)).status).toBe(404);
  });

  test("acts inside projects nowhere else", async () => {
    const { project } = await ownProject();
    const { client, secret } = by.service;
    for (const path of ["", "/members", "/catalogue", "/resources", "/events"]) {
      expect((await client.get(`${P(project)}${path}`, { Authorization: `Bearer ${secret}` })).status).toBe(404);
    }
  });

  test("leaves its export in the history of the deployment and of the project, which stays as it is", async () => {
    const { project, owner } = await ownProject();
    await exportFile(by, project.slug);
    const event = await env.DB.prepare("select actor, action, target from events where target = ?")
      .bind(project.id)
      .all();
    expect(event.results).toContainEqual({ actor: keyActor, action: "project.exported", target: project.id });
    // Made, exported by its owner, exported by the key.
    expect(ok(await owner.client.get(P(project)))).toMatchObject({ revision: 3 });
    const [snapshot] = ok<{ items: EventView[] }>(
      await owner.client.get(`${P(project)}/events?action=project.exported`),
    ).items;
    expect([snapshot?.actor.kind, snapshot?.before, snapshot?.after]).toEqual(["key", null, null]);
  });
});

describe("bringing a project to what a file says", () => {
  test("ends what the file leaves out, and changes what it says otherwise", async () => {
    const file = sampleFile();
    const { slug } = file.project;
    const [ann] = file.members;
    const ben = fileMember("Ben", { grants: [{ permission: "posts.view", scope: "*" }] });
    await importFile(by, { ...file, members: [...file.members, ben] });
    const annNext = fileMember("Ann", {
      ...{ email: ann?.email ?? "", kind: "client", presets: ["helper"], attributes: { department: "sports" } },
    });
    const next: WrittenFile = {
      ...file,
      project: { ...file.project, name: "Summer campaign", builtInGroups: ["posts"] },
      permissions: [
        ownPermission("todos.close", "can_close"),
        { ...ownPermission("todos.read", "can_read"), label: "Look" },
      ],
      presets: [{ key: "helper", name: "Helper", grants: [{ permission: "todos.close", scope: "*" }] }],
      members: [annNext],
      resources: [{ type: "record", id: "other", name: "Other", attributes: {} }],
    };
    const { difference, errors } = await importFile(by, next);
    expect(errors).toEqual([]);
    expect(difference).toEqual({
      project: {
        name: { before: "Spring campaign", after: "Summer campaign" },
        builtInGroups: { before: ["posts", "comments"], after: ["posts"] },
      },
      permissions: {
        added: ["todos.close"],
        changed: [{ name: "todos.read", fields: ["label"] }],
        ended: ["todos.update"],
      },
      presets: {
        ...{ added: [], ended: [] },
        changed: [{ key: "helper", grants: { added: [expect.anything()], ended: [expect.anything()] } }],
      },
      members: {
        ...{ added: [], ended: [ben.email] },
        changed: [
          {
            email: ann?.email,
            kind: { before: "team", after: "client" },
            presets: { added: [], ended: [] },
            grants: { added: [], ended: [expect.objectContaining({ permission: "posts.publish" })] },
            aliases: { added: [], ended: [{ type: "user", id: `u-${slug}` }] },
            attributes: { department: { before: "news", after: "sports" } },
          },
        ],
      },
      invitations: { added: [], changed: [] },
      resources: { added: [{ type: "record", id: "other" }], changed: [], ended: [{ type: "record", id: slug }] },
    });
    const asks = asksIn(by.service, slug);
    expect(await asks(may(ann?.email ?? "", "can_close", { type: "todo", id: "1" }))).toBe(true);
    expect(await asks(may(ann?.email ?? "", "posts.publish", { type: "account", id: "main" }))).toBe(false);
    expect(await asks(may(ben.email, "posts.view"))).toBe(false);
    expect(await by.service.allows(may(ben.email, "posts.view", { type: "record", id: slug }))).toBe(false);
    expect(await exportFile(by, slug)).toMatchObject({ ...next, members: [annNext, { presets: [] }] });
    expect(await importFile(by, next)).toMatchObject({ revision: 4, difference: NO_DIFFERENCE });
  });

  test("an alias goes from one person to another, and no preset takes a built-in one's place or name", async () => {
    const file = sampleFile();
    const { slug } = file.project;
    const [ann] = file.members;
    const ben = fileMember("Ben", { presets: ["viewer"], aliases: [{ type: "user", id: `u-${slug}` }] });
    const annWithout = { ...ann, aliases: [] } as never;
    await importFile(by, { ...file, members: [...file.members, { ...ben, aliases: [] }] });
    const asks = asksIn(by.service, slug);
    const view = { ...may(ben.email, "posts.view"), subject: { type: "user", id: `u-${slug}` } };
    expect(await asks(view)).toBe(false);
    await importFile(by, { ...file, members: [ben, annWithout] });
    expect(await asks(view)).toBe(true);
    const impostors = [
      { key: "viewer", name: "Onlooker", grants: [] },
      { key: "lookers", name: "Viеwer", grants: [] },
    ];
    expect(
      await by.put(slug, { ...file, presets: [...file.presets, ...impostors], members: [ben, annWithout] }),
    ).toMatchObject({
      status: 422,
      body: {
        error: {
          details: {
            problems: [
              { path: "presets.1.key", code: "reserved_key" },
              { path: "presets.2.name", code: "built_in" },
            ],
          },
        },
      },
    });
    expect(await asks(view)).toBe(true);
  });

  test("an archived project is not changed, but still written out", async () => {
    const { owner, project, importer, file } = await ownProject();
    ok(await owner.client.post(`${P(project)}/archival`));
    for (const each of [importer, by]) {
      expect(await each.put(project.slug, file)).toMatchObject({
        status: 409,
        body: { error: { code: "project_archived" } },
      });
      expect((await each.get(project.slug)).status).toBe(200);
    }
  });

  test("a repeated request is answered what it was answered, and changes nothing over what came since", async () => {
    const { owner, project, importer, file } = await ownProject();
    const renamed = { ...file, project: { ...file.project, name: "Renamed" } };
    const key = { "Idempotency-Key": crypto.randomUUID() };
    const first = ok<Imported>(await importer.put(project.slug, renamed, "", key));
    ok(await owner.client.patch(P(project), { name: "Later" }));
    expect(ok(await importer.put(project.slug, renamed, "", key))).toEqual(first);
    expect(ok(await owner.client.get(P(project)))).toMatchObject({ name: "Later" });
    expect((await importer.put(project.slug, file, "", key)).status).toBe(422);
  });
});

describe("a person who holds *", () => {
  test("invites the people that it adds, and changes what waiting invitations offer", async () => {
    const { owner, project, importer, file } = await ownProject();
    const [ann, ben] = [fileMember("Ann", { presets: ["viewer"] }), fileMember("Ben", { presets: ["editor"] })];
    const withMembers = (...members: object[]) =>
      ({ ...file, members: [...(file.members ?? []), ...members] }) as WrittenFile;
    expect((await importFile(importer, withMembers(ann, ben))).difference).toMatchObject({
      members: NO_DIFFERENCE.members,
      invitations: { added: [ann.email, ben.email], changed: [] },
    });
    const waiting = ok<{ items: object[] }>(await owner.client.get(`${P(project)}/invitations`)).items;
    expect(waiting).toHaveLength(2);
    expect(waiting).toContainEqual(
      expect.objectContaining({ email: ann.email, presets: ["viewer"], state: "pending" }),
    );
    expect(await importFile(importer, withMembers(ann, ben))).toMatchObject({ difference: NO_DIFFERENCE });
    expect(await importFile(importer, withMembers({ ...ann, presets: ["client"] }, ben))).toMatchObject({
      difference: { invitations: { added: [], changed: [ann.email] } },
    });
    const after = ok<{ items: object[] }>(await owner.client.get(`${P(project)}/invitations`)).items;
    expect(after).toContainEqual(expect.objectContaining({ email: ann.email, presets: ["client"] }));
    expect(await tryOut(importer, file)).toMatchObject({ difference: NO_DIFFERENCE });
    const mails = await env.DB.prepare("select count(*) as n from mail where to_email = ?").bind(ann.email).first("n");
    expect(mails).toBe(1);
  });

  test("shares no resources, edits people who are there, and cannot touch the owner", async () => {
    const { owner, project } = await ownProject();
    const lead = await join(owner, project, "Lead", { presets: ["full-access"] });
    const ann = await join(owner, project, "Ann", { presets: ["viewer"] });
    const importer = importerOf(lead.client);
    const file = await exportFile(importer, project.slug);
    const id = newSlug();
    const edited = {
      ...file,
      members: file.members
        ?.filter(({ email }) => email !== owner.email)
        .map((member) =>
          member.email === ann.email ? { ...member, presets: ["editor"], attributes: { team: "red" } } : member,
        ),
      resources: [{ type: "record", id, name: "Mine", attributes: {} }],
    } as WrittenFile;
    expect(await importFile(importer, edited)).toMatchObject({ difference: { members: { ended: [] } } });
    expect(ok(await ann.client.get(`${P(project)}/members/me`))).toMatchObject({
      presets: ["editor"],
      attributes: { team: "red" },
    });
    expect(await by.service.allows(may(ann.email, "posts.create", { type: "record", id }))).toBe(false);
    const withOwner = await exportFile(importer, project.slug);
    const touched = withOwner.members?.map((each) =>
      each.email === owner.email ? { ...each, aliases: [{ type: "user", id: "x" }] } : each,
    );
    expect((await importer.put(project.slug, { ...withOwner, members: touched })).status).toBe(422);
  });

  test("may also send a key that acts for them, or leave by leaving themselves out", async () => {
    const { owner, project } = await ownProject();
    const lead = await join(owner, project, "Lead", { presets: ["full-access"] });
    const key = withKey(new Service((await makeKey(lead, project, ["manage"])).secret));
    const file = await exportFile(key, project.slug);
    expect(await importFile(key, file)).toMatchObject({ difference: NO_DIFFERENCE });
    await importFile(importerOf(lead.client), { ...file, members: [] });
    expect((await lead.client.get(P(project))).status).toBe(404);
    expect((await key.get(project.slug)).status).toBe(401);
  });

  test("is required: with less, bounded or conditional, a caller cannot read or write the whole", async () => {
    const { owner, project } = await ownProject();
    const refused = { status: 403, body: { error: { details: { missing: ["*"] } } } };
    const grants = [
      { permission: "*", scope: "account:main" },
      { permission: "*", expiresAt: "2999-01-01T00:00:00Z" },
      { permission: "team.edit" },
    ];
    const people: Person[] = await Promise.all(
      grants.map((grant) => join(owner, project, "Some", { grants: [grant] })),
    );
    for (const { client } of people) {
      expect(await importerOf(client).get(project.slug)).toMatchObject(refused);
      expect(await importerOf(client).put(project.slug, {})).toMatchObject(refused);
    }
    const reads = withKey(new Service((await makeKey(owner, project, ["read"])).secret));
    expect(await reads.get(project.slug)).toMatchObject({
      status: 403,
      body: { error: { details: { missing: ["manage"] } } },
    });
  });
});
