import { describe, expect, test } from "vitest";
import type { CatalogueView, NewKeyView, PermissionAnswer, PresetAnswer, ProjectView } from "../../worker/api-type.ts";
import { Client } from "../support/client.ts";
import { edit, getMember, inviteOne, join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";

const catalogueOf = async (by: Person, project: ProjectView): Promise<CatalogueView> =>
  ok(await by.client.get(`${P(project)}/catalogue`));

const approve = {
  name: "invoices.approve",
  resourceType: "invoice",
  action: "approve",
  label: "Approve invoices",
  implies: ["posts.view"],
};

const effectiveNames = async (by: Person, project: ProjectView, id: string): Promise<string[]> =>
  (await getMember(by, project, id)).effective.map(({ permission }) => permission);

const grant = (permission: string) => ({ permission });

const refusedAs = (reason: string, more: object = {}) => ({
  status: 403,
  body: { error: { code: "forbidden", details: { reason, ...more } } },
});

describe("the catalogue", () => {
  test("shows what there is and which of it one could give", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const editor = await join(owner, project, "Ed", { presets: ["editor"], grants: [grant("team.invite")] });
    const all = await catalogueOf(owner, project);
    expect(all.permissions.every(({ grantable, builtIn }) => grantable && builtIn)).toBe(true);
    expect(all.presets.map(({ key }) => key)).toContain("full-access");
    expect(all.grantablePatterns).toContain("*");
    const some = await catalogueOf(editor, project);
    const grantable = some.permissions.filter((each) => each.grantable).map(({ name }) => name);
    expect(grantable).toEqual(["posts.view", "posts.create", "posts.schedule", "ai.use", "team.view", "team.invite"]);
    expect(some.presets.filter((each) => each.grantable).map(({ key }) => key)).toEqual(["editor"]);
    expect(some.grantablePatterns).toEqual([]);
    const stranger = await newPerson("Sam");
    expect((await stranger.client.get(`${P(project)}/catalogue`)).status).toBe(404);
  });

  test("leaves out the groups that a project does not show", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    ok(await owner.client.patch(P(project), { builtInGroups: ["posts"] }));
    const { permissions, builtInGroups } = await catalogueOf(owner, project);
    expect(permissions.map(({ group }) => group)).not.toContain("comments");
    expect(builtInGroups.shown).toEqual(["posts"]);
    expect(builtInGroups.all).toContain("comments");
  });

  test("lists what hiding a group takes from which members, and restores exactly that when the group is shown again", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const held = { presets: ["viewer"], grants: [grant("posts.publish"), { ...grant("posts.create"), scope: "a:1" }] };
    const ann = await join(owner, project, "Ann", held);
    await join(owner, project, "Bob", { grants: [grant("comments.reply")] });
    await inviteOne(owner, project, (await newPerson("Ben")).email, { grants: [grant("posts.approve")] });
    const before = await getMember(owner, project, ann.member.id);
    const groups = project.builtInGroups;
    const patch = async (builtInGroups: string[], query = "") =>
      ok<{ takes: object | null }>(await owner.client.patch(`${P(project)}${query}`, { builtInGroups }));

    const hidden = groups.filter((group) => group !== "posts");
    const dry = await patch(hidden, "?dryRun=1");
    expect(dry).toMatchObject({
      takes: { permissions: 4, members: 1, invitations: 1, keys: 0 },
      builtInGroups: groups,
    });
    expect(await getMember(owner, project, ann.member.id)).toEqual(before);
    expect((await patch(["ai", ...hidden], "?dryRun=1")).takes).toEqual(dry.takes);
    expect((await patch(groups, "?dryRun=1")).takes).toBeNull();
    expect((await patch(groups.filter((group) => group !== "messages"))).takes).toMatchObject({ permissions: 0 });

    await patch(hidden);
    expect(await effectiveNames(owner, project, ann.member.id)).not.toContain("posts.publish");
    expect((await patch(groups)).takes).toBeNull();
    expect(await getMember(owner, project, ann.member.id)).toEqual(before);
  });

  test("shows no group again that would take the meaning from an action of one's own", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const show = (...builtInGroups: string[]) => owner.client.patch(P(project), { builtInGroups });
    ok(await show("comments"));
    const own = { name: "articles.publish", resourceType: "post", action: "publish", label: "Publish articles" };
    ok(await owner.client.post(`${P(project)}/permissions`, own));
    const problem = {
      path: "builtInGroups",
      code: "taken",
      message: "publish on post already means articles.publish.",
    };
    expect(await show("comments", "posts")).toMatchObject({
      status: 422,
      body: { error: { details: { problems: [problem] } } },
    });
    ok(await show("comments", "messages"));
    ok(await owner.client.patch(`${P(project)}/permissions/articles.publish`, { resourceType: "article" }));
    ok(await show("posts"));
  });
});

describe("permissions of a project's own", () => {
  test("are defined, given, edited and retired, each time listing the members affected", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const path = `${P(project)}/permissions`;
    const added = ok<PermissionAnswer>(await owner.client.post(path, approve));
    expect(added).toMatchObject({ permission: { ...approve, group: "invoices", risky: false, builtIn: false } });
    const ann = await join(owner, project, "Ann", { grants: [grant("invoices.approve")] });
    await inviteOne(owner, project, (await newPerson("Ben")).email, { grants: [grant("invoices.*")] });
    expect(await effectiveNames(owner, project, ann.member.id)).toEqual(["posts.view", "invoices.approve"]);

    const dry = ok<PermissionAnswer>(
      await owner.client.patch(`${path}/invoices.approve?dryRun=1`, { implies: ["ai.use"] }),
    );
    expect(dry.touches).toMatchObject({ members: 1, invitations: 1, keys: 0 });
    expect(dry.touches.names[0]).toBe("Ann");
    expect(await effectiveNames(owner, project, ann.member.id)).toContain("posts.view");
    ok(await owner.client.patch(`${path}/invoices.approve`, { implies: ["ai.use"] }));
    expect(await effectiveNames(owner, project, ann.member.id)).toEqual(["ai.use", "invoices.approve"]);

    ok(await owner.client.delete(`${path}/invoices.approve`));
    const after = await getMember(owner, project, ann.member.id);
    expect(after).toMatchObject({ grants: [], effective: [] });
    const { permissions } = await catalogueOf(owner, project);
    expect(permissions.at(-1)).toMatchObject({ name: "invoices.approve", retired: true, grantable: false });
    expect(await owner.client.post(path, approve)).toMatchObject({
      status: 409,
      body: { error: { code: "already_exists" } },
    });
    expect((await owner.client.delete(`${path}/invoices.approve`)).status).toBe(404);
  });

  test("are refused where the name, what they imply or the pair they are asked by cannot be", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const path = `${P(project)}/permissions`;
    ok(await owner.client.post(path, approve));
    const codes = async (body: object) => {
      const { error } = (await owner.client.post(path, { ...approve, ...body })).body;
      const problems = (error.details?.problems ?? []) as { code: string }[];
      return [error.code, ...problems.map(({ code }) => code)];
    };
    expect(await codes({ name: "team.rule" })).toEqual(["invalid", "reserved_group"]);
    expect(await codes({ name: "posts.publish" })).toEqual(["already_exists"]);
    expect(await codes({})).toEqual(["already_exists"]);
    expect(await codes({ name: "invoices.pay" })).toEqual(["invalid", "taken"]);
    expect(await codes({ name: "x.y", action: "publish", resourceType: "post" })).toEqual(["invalid", "taken"]);
    expect(await codes({ name: "invoices.pay", action: "pay", implies: ["nothing.here"] })).toEqual([
      "invalid",
      "unknown_permission",
    ]);
    ok(
      await owner.client.post(path, { ...approve, name: "invoices.pay", action: "pay", implies: ["invoices.approve"] }),
    );
    expect(await owner.client.patch(`${path}/invoices.approve`, { implies: ["invoices.pay"] })).toMatchObject({
      body: { error: { details: { problems: [{ code: "cycle" }] } } },
    });
    expect((await owner.client.patch(`${path}/posts.view`, { label: "Look" })).status).toBe(404);
  });

  test("are changed by holders of an unconditional * alone", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const all = await join(owner, project, "Al", { presets: ["full-access"] });
    const nearly = await join(owner, project, "Ned", { grants: [grant("project.*"), grant("presets.manage")] });
    const inWindow = await join(owner, project, "Win", {
      grants: [{ permission: "*", expiresAt: "2999-01-01T00:00:00Z" }],
    });
    const path = `${P(project)}/permissions`;
    expect(await nearly.client.post(path, approve)).toMatchObject(refusedAs("needs_everything", { missing: ["*"] }));
    expect(await inWindow.client.post(path, approve)).toMatchObject(refusedAs("needs_everything"));
    expect((await all.client.post(path, approve)).status).toBe(201);
  });
});

describe("presets of a project's own", () => {
  const helper = { key: "helper", name: "Helper", grants: [grant("posts.create")] };

  test("an edit changes everybody who has it, at once", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const path = `${P(project)}/presets`;
    ok(await owner.client.post(path, helper));
    const ann = await join(owner, project, "Ann", { presets: ["helper"] });
    await inviteOne(owner, project, (await newPerson("Ben")).email, { presets: ["helper"] });
    const dry = ok<PresetAnswer>(
      await owner.client.patch(`${path}/helper?dryRun=1`, { grants: [grant("posts.publish")] }),
    );
    expect(dry.touches).toMatchObject({ members: 1, invitations: 1 });
    expect(await effectiveNames(owner, project, ann.member.id)).toEqual(["posts.view", "posts.create"]);
    ok(await owner.client.patch(`${path}/helper`, { grants: [grant("posts.publish"), grant("posts.publish")] }));
    expect(await effectiveNames(owner, project, ann.member.id)).toEqual(["posts.view", "posts.publish"]);

    const retired = ok<PresetAnswer>(await owner.client.delete(`${path}/helper`));
    expect(retired).toMatchObject({ preset: { retired: true }, touches: { members: 1, invitations: 1 } });
    expect(await getMember(owner, project, ann.member.id)).toMatchObject({ presets: [], effective: [] });
    expect(await edit(owner, project, ann.member.id, { presets: ["viewer"] })).toMatchObject({ status: 200 });
    ok(await owner.client.post(path, helper));
    expect((await getMember(owner, project, ann.member.id)).presets).toEqual(["viewer"]);
  });

  test("a member cannot gain by editing a preset they have, or give through one what they do not hold", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const path = `${P(project)}/presets`;
    const manager = { grants: [grant("presets.manage"), grant("posts.create")], presets: [] };
    ok(await owner.client.post(path, helper));
    const ann = await join(owner, project, "Ann", { ...manager, presets: ["helper"] });
    expect(await ann.client.patch(`${path}/helper`, { grants: [grant("posts.publish")] })).toMatchObject(
      refusedAs("self_raise", { missing: ["posts.publish"], names: ["Ann"], advice: "duplicate" }),
    );
    const mia = await join(owner, project, "Mia", manager);
    const patch = (by: Person, permission: string) =>
      by.client.patch(`${path}/helper`, { grants: [grant("posts.create"), grant(permission)] });
    expect(await patch(mia, "posts.schedule")).toMatchObject(refusedAs("not_covered", { names: ["Ann"] }));
    expect((await patch(owner, "posts.schedule")).status).toBe(200);
    const viewer = await join(owner, project, "Vic", { presets: ["viewer"] });
    expect(await viewer.client.post(path, helper)).toMatchObject(
      refusedAs("missing_management", { missing: ["presets.manage"] }),
    );
  });

  test("who is in the way is named, and the same under another key is possible", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const path = `${P(project)}/presets`;
    ok(await owner.client.post(path, helper));
    const mia = await join(owner, project, "Mia", { grants: [grant("presets.manage"), grant("posts.create")] });
    await join(owner, project, "Weak", { presets: ["helper"] });
    await join(owner, project, "Bystander", { presets: ["client"] });
    expect((await mia.client.patch(`${path}/helper`, { grants: [] })).status).toBe(200);
    ok(await owner.client.patch(`${path}/helper`, { grants: helper.grants }));
    await join(owner, project, "Strong", { presets: ["helper", "client"] });
    const weaker = { grants: [grant("posts.view")] };
    const refused = refusedAs("target_out_ranks", { names: ["Strong"], advice: "duplicate" });
    expect(await mia.client.patch(`${path}/helper`, weaker)).toMatchObject(refused);
    expect(await mia.client.patch(`${path}/helper?dryRun=1`, weaker)).toMatchObject(refused);
    expect((await mia.client.patch(`${path}/helper`, { name: "Hand" })).status).toBe(200);
    expect((await mia.client.post(path, { ...helper, ...weaker, key: "helper-2" })).status).toBe(201);
    const invited = await newPerson("Ivy");
    await inviteOne(owner, project, invited.email, { presets: ["helper-2"], grants: [grant("posts.publish")] });
    expect(await mia.client.patch(`${path}/helper-2`, { grants: [] })).toMatchObject(
      refusedAs("target_out_ranks", { names: [invited.email] }),
    );
  });

  test("one holds only what its maker covers, whether a member has it or not: made, edited, renamed and retired", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const path = `${P(project)}/presets`;
    const held = ["presets.manage", "keys.manage", "posts.view"].map(grant);
    const mia = await join(owner, project, "Mia", { grants: held });
    const { secret } = ok<NewKeyView>(
      await mia.client.post(`${P(project)}/keys`, { name: "Mia's", scopes: ["manage"] }),
    );
    const byHand = { client: mia.client, headers: {} };
    const byKey = { client: new Client(), headers: { Authorization: `Bearer ${secret}` } };
    ok(await owner.client.post(path, { ...helper, key: "all", name: "All", grants: [grant("*")] }));
    for (const [at, { client, headers }] of [byHand, byKey].entries()) {
      const post = (grants: object[]) => client.post(path, { key: `m${at}`, name: `M${at}`, grants }, headers);
      const patch = (key: string, body: object) => client.patch(`${path}/${key}`, body, headers);
      for (const beyond of [grant("*"), grant("posts.*"), { ...grant("posts.publish"), scope: "account:main" }]) {
        expect(await post([beyond])).toMatchObject(refusedAs("not_covered", { targets: [`m${at}`] }));
      }
      expect((await post([{ ...grant("posts.view"), scope: "account:main" }])).status).toBe(201);
      expect(await patch(`m${at}`, { grants: [grant("posts.create")] })).toMatchObject(refusedAs("not_covered"));
      expect((await patch(`m${at}`, { name: `N${at}`, grants: [grant("posts.view")] })).status).toBe(200);
      for (const change of [{ grants: [] }, { name: "Onlookers" }, { grants: [grant("posts.view")] }]) {
        expect(await patch("all", change)).toMatchObject(refusedAs("target_out_ranks", { missing: ["*"] }));
      }
      expect(await client.delete(`${path}/all`, undefined, headers)).toMatchObject(refusedAs("target_out_ranks"));
    }
  });

  test("the keys of built-ins are reserved, and so are their names and what looks like them", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const path = `${P(project)}/presets`;
    for (const key of ["editor", "viewer", "full-access"]) {
      expect(await owner.client.post(path, { key, name: "Mine" })).toMatchObject({
        status: 409,
        body: { error: { code: "already_exists" } },
      });
    }
    expect((await owner.client.patch(`${path}/editor`, { name: "Mine" })).status).toBe(404);
    ok(await owner.client.post(path, helper));
    const looksLike = { status: 422, body: { error: { details: { problems: [{ path: "name", code: "built_in" }] } } } };
    for (const name of [
      "Editor",
      "editor.",
      "Ｅｄｉｔｏｒ",
      "Еditоr",
      "E d i t 0 r",
      "Редактор",
      "SMM-SPECIALIST",
      "Fu1l access",
    ]) {
      expect(await owner.client.post(path, { key: "mine", name })).toMatchObject(looksLike);
      expect(await owner.client.patch(`${path}/helper`, { name })).toMatchObject(looksLike);
    }
    ok(await owner.client.post(path, { key: "mine_2", name: "Editor of photos" }));
    expect((await owner.client.post(path, { ...helper, key: "odd", grants: [grant("no.such")] })).status).toBe(422);
  });
});
