import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { mail } from "../../db/schema.ts";
import type { Imported } from "../../worker/api-type.ts";
import { newAddress } from "../support/client.ts";
import { db } from "../support/database.ts";
import { interceptDatabase } from "../support/intercept-database.ts";
import { mintPerson } from "../support/people.ts";
import {
  deploymentImporter,
  exportFile,
  fileMember,
  importerOf,
  importFile,
  NO_DIFFERENCE,
  newSlug,
  ownPermission,
  sampleFile,
  withKey,
} from "../support/project-file.ts";
import { Service } from "../support/service.ts";
import { inviteAll, newPerson, newProject, ok, P, teamOf } from "../support/team.ts";

const by = await deploymentImporter();

type Found = readonly [path: string, code: string];

/** What is wrong with a file, by an import that is refused and by one that only asks: both say the same. */
async function problemsOf(file: unknown, slug = newSlug()): Promise<Found[]> {
  const refused = await by.put<{ error: { details: { problems: Imported["errors"] } } }>(slug, file);
  expect(refused.status).toBe(422);
  const { problems } = refused.body.error.details;
  const tried = ok<Imported>(await by.put(slug, file, "?dryRun=1"));
  expect(tried).toMatchObject({ difference: null, errors: problems });
  expect(problems.every(({ message }) => message.length > 5)).toBe(true);
  return problems.map(({ path, code }): Found => [path, code]).sort();
}

const sorted = (found: Found[]) => found.sort();

describe("everything that is wrong with a file is told at once, with its place", () => {
  test("a value of the wrong shape, beside any other problems", async () => {
    const file = sampleFile();
    const [read, update] = file.permissions;
    const broken = {
      ...file,
      format: "gatehouse/project@2",
      surprise: 1,
      other: 2,
      project: { ...file.project, timeZone: "Mars", builtInGroups: ["posts", "team"], extra: true },
      permissions: [
        { ...read, action: "has space", implies: "todos.update" },
        { ...update, implies: ["todos.read"] },
      ],
      presets: [
        { ...file.presets[0], grants: [{ permission: "Posts", scope: "", when: [{ property: "owner", eq: 1 }] }] },
      ],
      members: [
        { ...fileMember("Ann"), email: "no address", kind: "boss", presets: ["no-such"] },
        {
          ...fileMember("Ben"),
          grants: [{ permission: "todos.read", scope: "*", expiresAt: "tomorrow" }],
          aliases: [{ type: "a b", id: "" }],
        },
        fileMember("Cat", { presets: ["no-such"] }),
        "Dan",
      ],
      resources: [
        { type: "record", id: "1" },
        { type: "record", id: "2", name: "Two", attributes: { deep: {} } },
      ],
    };
    expect(await problemsOf(broken, file.project.slug)).toEqual(
      sorted([
        ["format", "literal"],
        ["members.0.email", "raw_transform"],
        ["members.0.kind", "picklist"],
        ["members.0.presets", "unknown_preset"],
        ["members.1.aliases.0.id", "regex"],
        ["members.1.aliases.0.type", "regex"],
        ["members.1.grants.0.expiresAt", "iso_timestamp"],
        ["members.2.presets", "unknown_preset"],
        ["members.3", "strict_object"],
        ["other", "unknown_key"],
        ["permissions.0.action", "regex"],
        ["permissions.0.implies", "array"],
        ["presets.0.grants.0.permission", "custom"],
        ["presets.0.grants.0.scope", "custom"],
        ["presets.0.grants.0.when.0", "custom"],
        ["project.builtInGroups.1", "picklist"],
        ["project.extra", "unknown_key"],
        ["project.timeZone", "check"],
        ["resources.0.name", "missing"],
        ["resources.1.attributes.deep", "union"],
        ["surprise", "unknown_key"],
      ]),
    );
    expect((await by.get(file.project.slug)).status).toBe(404);
  });

  test("what else is wrong with an entry that is broken", async () => {
    const file = sampleFile();
    const [read] = file.permissions;
    const broken = {
      ...file,
      project: { ...file.project, slug: "another", timeZone: "Mars" },
      permissions: [...file.permissions, { ...read, label: "" }, { ...read, name: "Todos.Read", action: "upper" }],
      presets: [{ key: "full-access", name: "", grants: [{ permission: "no.such" }, { permission: "" }] }],
      members: [
        {
          ...fileMember("Ann", { email: "ann@broken.example.com" }),
          grants: [{ permission: "no.such" }, { permission: "*", expiresAt: "tomorrow" }, { permission: "todos.no" }],
          presets: ["No", "no-such"],
          aliases: [
            { type: "email", id: "a" },
            { type: "user", id: "" },
            { type: "user", id: "1" },
          ],
        },
        fileMember("Ben", { email: "ANN@broken.example.com", aliases: [{ type: "user", id: "1" }] }),
      ],
      resources: [
        { type: "record", id: "1", name: "" },
        { type: "record", id: "1", name: "One" },
      ],
    };
    expect(await problemsOf(broken, file.project.slug)).toEqual(
      sorted([
        ["members.0.aliases.0", "reserved_type"],
        ["members.0.aliases.1.id", "regex"],
        ["members.0.grants.0.permission", "unknown_permission"],
        ["members.0.grants.1.expiresAt", "iso_timestamp"],
        ["members.0.grants.2.permission", "unknown_permission"],
        ["members.0.presets", "unknown_preset"],
        ["members.0.presets.0", "regex"],
        ["members.1.aliases.0", "duplicate"],
        ["members.1.email", "duplicate"],
        ["permissions.2.action", "duplicate"],
        ["permissions.2.label", "regex"],
        ["permissions.2.name", "duplicate"],
        ["permissions.3.name", "regex"],
        ["presets.0.grants.0.permission", "unknown_permission"],
        ["presets.0.grants.1.permission", "custom"],
        ["presets.0.key", "reserved_key"],
        ["presets.0.name", "regex"],
        ["project.slug", "other_project"],
        ["project.timeZone", "check"],
        ["resources.0.name", "regex"],
        ["resources.1.id", "duplicate"],
      ]),
    );
  });

  test("a key that stands twice in one object, of which one would be lost without a word", async () => {
    const { slug } = sampleFile().project;
    const text = `{ "format": "gatehouse/project@1",
      "project": { "slug": "${slug}", "name": "Twice, \\"name\\": 1", "owner": { "email": "o@twice.example.com" } },
      "members": [],
      "members": [{ "email": "a@twice.example.com", "name": "A", "grants": [], "gr\\u0061nts": [],
        "attributes": { "name": [{}, ","], "b": 1, "b": 2 } }] }`;
    expect(await problemsOf(text, slug)).toEqual(
      sorted([
        ["members", "duplicate"],
        ["members.0.attributes.b", "duplicate"],
        ["members.0.attributes.name", "union"],
        ["members.0.grants", "duplicate"],
      ]),
    );
  });

  test("a slug that none can be", async () => {
    const file = sampleFile();
    const broken = { ...file, format: "none", project: { ...file.project, slug: "Two Words" } };
    expect(await problemsOf(broken, "Two%20Words")).toEqual([
      ["format", "literal"],
      ["project.slug", "regex"],
    ]);
  });

  test("days that no calendar has", async () => {
    const file = sampleFile();
    const days = ["2027-02-29", "2028-02-29", "2027-04-31", "2027-12-31"];
    const grants = days.map((day) => ({ permission: "todos.read", expiresAt: `${day}T00:00:00+01:00` }));
    expect(await problemsOf({ ...file, members: [{ ...fileMember("Ann"), grants }] }, file.project.slug)).toEqual([
      ["members.0.grants.0.expiresAt", "check"],
      ["members.0.grants.2.expiresAt", "check"],
    ]);
  });

  test("what a name is too long for, and what a comparison takes, in words", async () => {
    const file = sampleFile();
    const long = "x".repeat(257);
    const when = [{ property: "resource.status", eq: null }];
    const members = [
      fileMember("Ann", { aliases: [{ type: long, id: "\u0007" }], grants: [{ permission: "*", scope: `a:${long}` }] }),
      { ...fileMember("Ben"), grants: [{ permission: "*", when }] },
    ];
    const { errors } = ok<Imported>(await by.put(file.project.slug, { ...file, members }, "?dryRun=1"));
    const sentences = Object.fromEntries(errors.map(({ path, message }) => [path, message]));
    expect(sentences).toEqual({
      "members.0.aliases.0.type": expect.stringContaining("1 to 64 characters"),
      "members.0.aliases.0.id": expect.stringContaining("without control characters"),
      "members.0.grants.0.scope": expect.stringContaining("up to 256"),
      "members.1.grants.0.when.0": expect.stringContaining("a number up to 9007199254740991, true, false"),
    });
  });

  test("a list in place of attributes", async () => {
    const file = sampleFile();
    const members = [
      { ...fileMember("Ann"), attributes: ["news"] },
      { ...fileMember("Ben"), attributes: [] },
    ];
    expect(await problemsOf({ ...file, members }, file.project.slug)).toEqual([
      ["members.0.attributes", "custom"],
      ["members.1.attributes", "custom"],
    ]);
  });

  test("unknown keys at any depth", async () => {
    const file = sampleFile();
    const [ann] = file.members;
    const when = [{ property: "resource.a", eq: { property: "subject.b", also: 1 }, and: 2 }];
    const notSharedHere = {
      ...file,
      project: { ...file.project, owner: { ...file.project.owner, name: "Lead" } },
      presets: [{ key: "a", name: "A", grants: [{ permission: "posts.view", scope: "*", when, until: null }] }],
      members: [
        { ...ann, presets: [], aliases: [{ type: "user", id: "1", of: "crm" }], role: "admin", id: "mem_1" },
        JSON.parse(
          '{ "email": "b@example.com", "name": "B", "attributes": { "__proto__": 1, "constructor": 2, "ok": 3 } }',
        ),
      ],
    };
    expect(await problemsOf(notSharedHere, file.project.slug)).toEqual(
      sorted([
        ["members.0.aliases.0.of", "unknown_key"],
        ["members.0.id", "unknown_key"],
        ["members.0.role", "unknown_key"],
        ["members.1.attributes.__proto__", "reserved_name"],
        ["members.1.attributes.constructor", "reserved_name"],
        ["presets.0.grants.0.until", "unknown_key"],
        ["presets.0.grants.0.when.0.and", "unknown_key"],
        ["presets.0.grants.0.when.0.eq.also", "unknown_key"],
        ["project.owner.name", "unknown_key"],
      ]),
    );
  });

  test("repeated entries, in any spelling", async () => {
    const file = sampleFile();
    const [read] = file.permissions;
    const [ann] = file.members;
    const email = newAddress("double");
    const twice = {
      ...file,
      permissions: [read, { ...read, action: "can_other" }, ownPermission("todos.peek", "can_read")],
      presets: [...file.presets, ...file.presets],
      members: [
        ann,
        fileMember("Ben", { email: ` ${ann?.email.toUpperCase()} ` }),
        fileMember("Cat", {
          email,
          aliases: [
            { type: "user", id: "1" },
            { type: "user", id: "1" },
          ],
        }),
        fileMember("Dan", {
          aliases: [
            { type: "user", id: "1" },
            { type: "person", id: "1" },
          ],
        }),
      ],
      resources: [...file.resources, ...file.resources, { type: "record", id: "other", name: "O" }],
    };
    expect(
      await problemsOf(
        { ...twice, presets: twice.presets.map((each) => ({ ...each, grants: [] })) },
        file.project.slug,
      ),
    ).toEqual(
      sorted([
        ["members.1.email", "duplicate"],
        ["members.2.aliases.1", "duplicate"],
        ["members.3.aliases.0", "duplicate"],
        ["permissions.1.name", "duplicate"],
        ["permissions.2.action", "duplicate"],
        ["presets.1.key", "duplicate"],
        ["resources.1.id", "duplicate"],
      ]),
    );
  });

  test("names that are reserved, built in, unknown, or imply each other", async () => {
    const file = sampleFile();
    const permission = (name: string, implies: string[] = []) => ({
      ...ownPermission(name, name.replace(".", "_")),
      implies,
    });
    const named = {
      ...file,
      permissions: [
        permission("team.rule"),
        permission("posts.view"),
        permission("messages.read"),
        permission("a.x", ["a.y"]),
        permission("a.y", ["a.z", "no.such"]),
        permission("a.z", ["a.x", "comments.reply"]),
        permission("b.self", ["b.self"]),
        { ...permission("c.publish"), resourceType: "post", action: "publish" },
        { ...permission("d.x"), group: "e" },
      ],
      presets: [
        { key: "full-access", name: "All", grants: [] },
        {
          key: "odd",
          name: "Odd",
          grants: [
            { permission: "no.such", scope: "*" },
            { permission: "none.*", scope: "*" },
            { permission: "a.*", scope: "*" },
          ],
        },
      ],
      members: [
        fileMember("Ann", {
          presets: ["odd", "helper", "viewer"],
          grants: [
            { permission: "messages.reply", scope: "*" },
            { permission: "team.rule", scope: "*" },
            { permission: "*", scope: "*" },
          ],
          aliases: [
            { type: "email", id: "a@b.example" },
            { type: "user", id: "usr_01k00000000000000000000000" },
          ],
        }),
      ],
    };
    expect(await problemsOf(named, file.project.slug)).toEqual(
      sorted([
        ["members.0.aliases.0", "reserved_type"],
        ["members.0.aliases.1", "reserved_id"],
        ["members.0.grants.0.permission", "unknown_permission"],
        ["members.0.presets", "unknown_preset"],
        ["permissions.0.name", "reserved_group"],
        ["permissions.1.name", "built_in"],
        ["permissions.2.name", "built_in"],
        ["permissions.3.implies", "cycle"],
        ["permissions.4.implies", "cycle"],
        ["permissions.4.implies", "unknown_permission"],
        ["permissions.5.implies", "cycle"],
        ["permissions.6.implies", "cycle"],
        ["permissions.7.action", "taken"],
        ["permissions.8.group", "group"],
        ["presets.0.key", "reserved_key"],
        ["presets.1.grants.0.permission", "unknown_permission"],
        ["presets.1.grants.1.permission", "unknown_permission"],
      ]),
    );
  });

  test("more than a project takes", async () => {
    const file = sampleFile();
    const grants = Array.from({ length: 1_001 }, (_, at) => ({ permission: "posts.view", scope: `post:${at}` }));
    const many = {
      ...file,
      permissions: Array.from({ length: 1_001 }, (_, at) => ownPermission(`todos.p${at}`, `can_${at}`)),
      presets: Array.from({ length: 201 }, (_, at) => ({ key: `p-${at}`, name: `P ${at}`, grants: [] })),
      members: [fileMember("Ann", { grants })],
    };
    expect(await problemsOf(many, file.project.slug)).toEqual(
      sorted([
        ["members.0.grants", "max_length"],
        ["permissions", "too_many"],
        ["presets", "too_many"],
      ]),
    );
  });
});

test("what is too long for one event is refused, and named", async () => {
  const file = sampleFile();
  const nameAt = (at: number) => `todos.${"x".repeat(80)}${at}`;
  const permissions = Array.from({ length: 500 }, (_, at) => ({
    ...ownPermission(nameAt(at), `can_${at}`),
    implies: Array.from({ length: Math.min(50, at) }, (_, nth) => nameAt(nth)),
  }));
  const { presets: _, ...rest } = { ...file, permissions, members: [] };
  expect(await problemsOf(rest, file.project.slug)).toEqual([["permissions", "too_long"]]);
  expect(await problemsOf({ ...rest, project: { ...file.project, owner: undefined } }, file.project.slug)).toEqual([
    ["permissions", "too_long"],
    ["project.owner", "missing"],
  ]);
});

test("attributes of too many names are refused, for any member", async () => {
  const file = sampleFile();
  const { slug } = file.project;
  const attributes = (from: number) =>
    Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`name-${from * 50 + at}`, "x"]));
  const resources = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      type: "todo",
      id: `${slug}-${at}`,
      name: "R",
      attributes: attributes(at),
    }));
  const few = { ...file, members: [], resources: resources(20) };
  await importFile(by, few);
  expect(await problemsOf({ ...few, resources: resources(21) }, slug)).toEqual([["resources", "too_many"]]);
  const members = Array.from({ length: 21 }, (_, at) =>
    fileMember(`P ${at}`, { email: `p-${at}@${slug}.example`, attributes: attributes(at) }),
  );
  const other = sampleFile();
  const both = { ...other, members, resources: resources(21).map((each) => ({ ...each, type: "memo" })) };
  expect(await problemsOf(both, other.project.slug)).toEqual([
    ["members", "too_many"],
    ["resources", "too_many"],
  ]);
});

test("grants that are too long together are refused, and presets that are", async () => {
  const file = sampleFile();
  const grants = (length: number) => [
    { permission: "posts.view", when: [{ property: "resource.text", eq: "x".repeat(length) }] },
  ];
  const presets = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ key: `p-${at}`, name: `P ${at}`, grants: grants(190_000) }));
  const members = [fileMember("Ann", { grants: grants(200_000) })];
  expect(await problemsOf({ ...file, presets: presets(10), members }, file.project.slug)).toEqual([
    ["members.0.grants", "check"],
  ]);
  expect(await problemsOf({ ...file, presets: presets(11), members: [] }, file.project.slug)).toEqual([
    ["presets", "too_long"],
  ]);
});

describe("against the project as it is", () => {
  test("retired names stay retired, another project's file is refused, what is shared elsewhere is taken", async () => {
    const file = sampleFile();
    const { slug } = file.project;
    await importFile(by, file);
    await importFile(by, { ...file, permissions: file.permissions.slice(1).map((each) => ({ ...each, implies: [] })) });
    const other = sampleFile();
    expect(await problemsOf({ ...file, resources: other.resources }, slug)).toEqual([
      ["permissions.0.name", "retired"],
    ]);
    await importFile(by, other);
    const { permissions: _, presets: __, ...rest } = file;
    const members = file.members.map((each) => ({ ...each, presets: [] }));
    expect(await problemsOf({ ...rest, members, resources: other.resources }, slug)).toEqual([
      ["resources.0.id", "shared_elsewhere"],
    ]);
    expect(await problemsOf(other, slug)).toEqual(
      sorted([
        ["permissions.0.name", "retired"],
        ["project.slug", "other_project"],
        ["resources.0.id", "shared_elsewhere"],
      ]),
    );
    await importFile(by, { ...other, resources: [] });
    expect(await importFile(by, { ...rest, members, resources: other.resources })).toMatchObject({ errors: [] });
  });

  test("what another project comes to share while the file is on its way is taken", async () => {
    const [file, rival] = [sampleFile(), sampleFile()];
    let isFirst = false;
    const database = interceptDatabase(env.DB, async (asked, run) => {
      if (!isFirst && asked.some(({ sql }) => sql.startsWith('insert into "resources"'))) {
        isFirst = true;
        await importFile(by, { ...rival, resources: file.resources });
      }
      return run();
    });
    const late = withKey(new Service(by.service.secret, { env: { DB: database } }));
    expect(await late.put(file.project.slug, file)).toMatchObject({
      status: 422,
      body: { error: { details: { problems: [{ path: "resources.0.id", code: "shared_elsewhere" }] } } },
    });
    expect(isFirst).toBe(true);
  });

  test("what an export holds stands: a preset and a permission that name what is in a group that is hidden", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const importer = importerOf(owner.client);
    const path = P(project);
    const reply = {
      name: "replies.send",
      resourceType: "comment",
      action: "reply",
      label: "Reply",
      implies: ["messages.read"],
    };
    ok(await owner.client.patch(path, { builtInGroups: ["posts", "messages"] }));
    ok(await owner.client.post(`${path}/permissions`, reply));
    ok(
      await owner.client.post(`${path}/presets`, {
        key: "odd",
        name: "Odd",
        grants: [{ permission: "messages.reply" }],
      }),
    );
    ok(await owner.client.patch(path, { builtInGroups: ["analytics"] }));
    const file = await exportFile(importer, project.slug);
    expect(file.presets).toMatchObject([{ grants: [{ permission: "messages.reply" }] }]);
    expect(await importFile(importer, file)).toMatchObject({ difference: NO_DIFFERENCE });
    const given = {
      ...file,
      members: [...(file.members ?? []), fileMember("Ann", { grants: [{ permission: "posts.view", scope: "*" }] })],
    };
    expect(await problemsOf(given, project.slug)).toEqual([["members.1.grants.0.permission", "unknown_permission"]]);
  });

  test("an alias of the owner, whose entry a file does not change, is given to no other member", async () => {
    const file = sampleFile();
    const [{ aliases = [] } = {}, lead] = [file.members[0], file.project.owner];
    const owned = { ...fileMember("Lead", { aliases }), email: lead.email };
    await importFile(by, { ...file, members: [owned] });
    expect(await importFile(by, { ...file, members: [owned] })).toMatchObject({ difference: NO_DIFFERENCE });
    expect(await problemsOf(file, file.project.slug)).toEqual([["members.0.aliases.0", "owner"]]);
  });

  test("a file invites a person who was mailed too often today without an e-mail, as the Team page does", async () => {
    const owner = await newPerson("Olga");
    const [victim, project] = [newAddress("victim"), await newProject(owner)];
    for (let at = 0; at < 10; at++) {
      const elsewhere = await newProject(owner, `Project ${at}`);
      await inviteAll(owner, elsewhere, [victim]);
    }
    const importer = importerOf(owner.client);
    const file = await exportFile(importer, project.slug);
    const inviting = { ...file, members: [...(file.members ?? []), fileMember("Victim", { email: victim })] };
    expect(await importer.put(project.slug, inviting)).toMatchObject({ status: 200 });
    const [invited] = await teamOf(owner, project, `?q=${victim}`);
    expect(invited).toMatchObject({ entry: "invitation", mail: null });
    expect(await db.select().from(mail).where(eq(mail.toEmail, victim))).toHaveLength(10);
    const crowd = Array.from({ length: 2_001 }, (_, at) =>
      fileMember(`P ${at}`, { email: `p${at}@${project.slug}.example` }),
    );
    expect(await importer.put(project.slug, { ...file, members: crowd })).toMatchObject({
      status: 422,
      body: { error: { details: { problems: [{ path: "members", code: "too_many" }] } } },
    });
  });

  test("an invitation from a file counts like an invitation from the Team page", async () => {
    const owner = await newPerson("Olga");
    const [first, second] = [await newProject(owner), await newProject(owner, "Second")];
    const importer = importerOf(owner.client);
    for (const [project, status] of [
      [first, 200],
      [second, 429],
    ] as const) {
      const file = await exportFile(importer, project.slug);
      const crowd = Array.from({ length: 1_100 }, (_, at) =>
        fileMember(`P ${at}`, { email: `p${at}@${project.slug}.example` }),
      );
      const inviting = { ...file, members: [...(file.members ?? []), ...crowd] };
      expect(ok<Imported>(await importer.put(project.slug, inviting, "?dryRun=1")).errors).toEqual([]);
      expect((await importer.put(project.slug, inviting)).status).toBe(status);
    }
    expect((await teamOf(owner, second)).filter(({ entry }) => entry === "invitation")).toEqual([]);
  });

  test("nothing is read of a body before it is clear that the caller may send it", async () => {
    const stranger = importerOf((await mintPerson("Sam")).client);
    const project = await newProject(await newPerson("Olga"));
    for (const slug of [project.slug, newSlug()]) {
      expect(await stranger.put(slug, "{ broken")).toMatchObject({
        status: 404,
        body: { error: { code: "not_found" } },
      });
    }
    expect(await by.put(project.slug, "{ broken")).toMatchObject({ status: 400 });
    expect(await by.put(project.slug, `${'{"a":'.repeat(21)}1${"}".repeat(21)}`)).toMatchObject({ status: 400 });
    expect(await by.put(project.slug, JSON.stringify("x".repeat(16 * 1024 * 1024)))).toMatchObject({ status: 413 });
  });
});
