import { describe, expect, test } from "vitest";
import { atomsOf, OWNER_ATOMS } from "../../access/atoms.ts";
import { type Actor, canGrant, type GrantChange, type GrantTarget } from "../../access/can-grant.ts";
import { newTarget, presetTargets, targetOf } from "../../access/targets.ts";
import type { Access, Grant } from "../../access/types.ts";
import { grant, ownPreset, testCatalogue } from "./scenario.ts";

const NOW = 1_000;
const catalogue = testCatalogue();
const manager = access([], "team.edit", "team.invite", "presets.manage", "posts.view", "posts.publish");
const mine = { property: "resource.owner", eq: { property: "subject.id" } };
const red = { property: "resource.team", eq: "red" };

describe("the management permission", () => {
  const ben = person("ben", access([], "posts.view"), access([], "posts.publish"));

  test.each<[string, Grant | string]>([
    ["is needed", "posts.publish"],
    ["for the whole project", grant("team.edit", { scope: "post:1" })],
    ["without comparisons", grant("team.edit", { when: [red] })],
    ["already", grant("team.edit", { startsAt: NOW + 1 })],
    ["and still", grant("team.edit", { expiresAt: NOW })],
  ])("%s", (_, held) => {
    const ann = actor("ann", access([], held, "posts.*"));
    expect(verdict(ann, edit(ben))).toMatchObject({ reason: "missing_management", missing: ["team.edit"] });
  });

  test("may be implied, or come in a window that contains now", () => {
    const within = grant("team.*", { startsAt: NOW, expiresAt: NOW + 1 });
    expect(verdict(actor("ann", access([], within, "posts.*")), edit(ben))).toEqual({ allowed: true });
  });

  test("is needed even when the change affects no holder", () => {
    const ann = actor("ann", access([], "posts.view"));
    expect(verdict(ann, { kind: "preset", permission: "presets.manage", targets: [] })).toMatchObject({
      reason: "missing_management",
    });
    expect(verdict(ann, { kind: "access", permission: "team.invite", targets: [] })).toMatchObject({
      reason: "missing_management",
    });
  });
});

describe("another member's access", () => {
  const ann = actor("ann", manager);

  test("an actor cannot give what they do not hold", () => {
    const ben = person("ben", access([]), access([], "posts.publish", "posts.create", "audit.view"));
    expect(verdict(ann, edit(ben))).toMatchObject({
      reason: "not_covered",
      missing: ["audit.view", "posts.create"],
      targets: ["ben"],
    });
  });

  test("an actor cannot take away what they do not hold", () => {
    const ben = person("ben", access([], "audit.view"), access([]));
    expect(verdict(ann, edit(ben))).toMatchObject({ reason: "target_out_ranks", missing: ["audit.view"] });
  });

  test("an actor cannot edit a member who holds more, even by grants the actor holds", () => {
    const ben = person("ben", access([], "audit.view"), access([], "audit.view", "posts.publish"));
    expect(verdict(ann, edit(ben))).toMatchObject({ reason: "target_out_ranks", missing: ["audit.view"] });
  });

  test("two of equal access may edit each other", () => {
    expect(verdict(ann, edit(person("ben", manager, access([]))))).toEqual({ allowed: true });
    expect(verdict(actor("ben", manager), edit(person("ann", manager, access([]))))).toEqual({ allowed: true });
  });

  test("of two incomparable ones neither may", () => {
    const other = access([], "team.edit", "audit.view");
    expect(verdict(ann, edit(person("ben", other, access([]))))).toMatchObject({ reason: "target_out_ranks" });
    expect(verdict(actor("ben", other), edit(person("ann", manager, access([]))))).toMatchObject({
      reason: "target_out_ranks",
    });
  });

  test("no actor edits or removes the owner, even with an unconditional `*`", () => {
    const olga: GrantTarget = { ...person("olga", access([]), access([])), isOwner: true, before: OWNER_ATOMS };
    expect(verdict(actor("ann", access(["full-access"])), edit(olga))).toMatchObject({
      reason: "target_is_owner",
      targets: ["olga"],
    });
  });

  test("an expired grant does not stand in an actor's way", () => {
    const ben = person("ben", access([], grant("*", { expiresAt: NOW })), access([], "posts.view"));
    expect(verdict(ann, edit(ben))).toEqual({ allowed: true });
  });

  test("what depends on its holder is not the actor's to give", () => {
    const helper = actor("ann", access([], "team.edit", grant("posts.publish", { when: [mine] })));
    const ben = person("ben", access([]), access([], grant("posts.publish", { when: [mine] })));
    expect(verdict(helper, edit(ben))).toMatchObject({ reason: "not_covered" });
    expect(verdict(ann, edit(ben))).toEqual({ allowed: true });
  });

  test("of several targets all that are in the way are named", () => {
    const [ben, carl, dora] = ["ben", "carl", "dora"].map((id) => person(id, access([], "audit.view"), access([])));
    const change = edit(ben, person("eve", access([]), access([], "posts.view")), carl, dora);
    expect(verdict(ann, change)).toMatchObject({ missing: ["audit.view"], targets: ["ben", "carl", "dora"] });
  });

  test("an invitation is held to the same, by its old and by its new access", () => {
    const invite = (after: Access): GrantChange => ({
      kind: "access",
      permission: "team.invite",
      targets: [newTarget("invitation", "inv", after, catalogue)],
    });
    expect(verdict(ann, invite(access([], "posts.publish")))).toEqual({ allowed: true });
    expect(verdict(ann, invite(access(["full-access"])))).toMatchObject({ reason: "not_covered", missing: ["*"] });
    const holder = { kind: "invitation" as const, id: "inv", isOwner: false, access: access(["full-access"]) };
    const withdrawal = { ...invite(access([])), targets: [targetOf(holder, null, catalogue)] } as GrantChange;
    expect(verdict(ann, withdrawal)).toMatchObject({ reason: "target_out_ranks" });
  });

  test("an invitation that bears a member's id is no member", () => {
    const disguised: GrantTarget = { ...person("ann", access([]), access([], "posts.view")), kind: "invitation" };
    expect(verdict(actor("ann", access([], "posts.view")), edit(disguised))).toMatchObject({
      reason: "missing_management",
    });
  });
});

describe("one's own access", () => {
  const all = access(["full-access"]);

  test("only becomes less, and needs no permission for that", () => {
    const ann = (after: Access) =>
      verdict(actor("ann", access([], "posts.schedule")), edit(person("ann", access([], "posts.schedule"), after)));
    expect(ann(access([]))).toEqual({ allowed: true });
    expect(ann(access([], "posts.view", "posts.create"))).toEqual({ allowed: true });
    expect(ann(access([], "posts.publish"))).toMatchObject({ reason: "self_raise", missing: ["posts.publish"] });
    expect(ann(access([], "posts.*"))).toMatchObject({ reason: "self_raise", missing: ["posts.*"] });
  });

  test("may lose one thing and keep what depends on oneself, or what has not begun", () => {
    const kept = [grant("posts.publish", { when: [mine] }), grant("audit.view", { startsAt: NOW + 1 })];
    const before = access([], ...kept, "ai.use");
    expect(verdict(actor("ann", before), edit(person("ann", before, access([], ...kept))))).toEqual({ allowed: true });
  });

  test("does not begin earlier or end later", () => {
    const before = access([], grant("posts.view", { startsAt: NOW + 5, expiresAt: NOW + 9 }));
    const changes = [
      { startsAt: NOW + 4, expiresAt: NOW + 9 },
      { startsAt: NOW + 5, expiresAt: NOW + 10 },
    ];
    for (const change of changes) {
      const after = access([], grant("posts.view", change));
      expect(verdict(actor("ann", before), edit(person("ann", before, after)))).toMatchObject({ reason: "self_raise" });
    }
  });

  test("is not the owner's to give up", () => {
    const olga: Actor = { ...actor("olga", all), isOwner: true, access: OWNER_ATOMS };
    const target = { ...person("olga", all, access([])), isOwner: true };
    expect(verdict(olga, edit(target))).toMatchObject({ reason: "target_is_owner" });
  });
});

describe("attributes and aliases", () => {
  const identity = (target: GrantTarget): GrantChange => ({
    kind: "identity",
    permission: "team.edit",
    targets: [target],
  });
  const conditional = access([], grant("audit.view", { when: [mine] }));

  test("changing them is giving the whole access with all comparisons removed", () => {
    const both = access([], "team.edit", grant("audit.view", { when: [red] }));
    const ben = person(
      "ben",
      access([], grant("audit.view", { when: [red] })),
      access([], grant("audit.view", { when: [red] })),
    );
    expect(verdict(actor("ann", both), edit(ben))).toEqual({ allowed: true });
    expect(verdict(actor("ann", both), identity(ben))).toMatchObject({ reason: "target_out_ranks" });
    expect(verdict(actor("ann", access([], "team.edit", "audit.view")), identity(ben))).toEqual({ allowed: true });
  });

  test("and taking it", () => {
    const ben = person("ben", access([]), conditional);
    expect(verdict(actor("ann", manager), identity(ben))).toMatchObject({ reason: "not_covered" });
    const [before, after] = [access([]), access([], grant("audit.view", { when: [red] }))];
    const bounded = actor("ann", access([], "team.edit", grant("audit.view", { when: [red] })));
    expect(verdict(bounded, edit(person("ben", before, after)))).toEqual({ allowed: true });
    expect(verdict(bounded, identity(person("ben", before, after)))).toMatchObject({ reason: "not_covered" });
  });

  test("never one's own, save for holders of everything", () => {
    const self = (held: Access) => verdict(actor("ann", held), identity(person("ann", held, held)));
    expect(self(access([], "team.*", "audit.*"))).toMatchObject({ reason: "self_identity" });
    expect(self(access([], grant("*", { expiresAt: NOW + 1 })))).toMatchObject({ reason: "self_identity" });
    expect(self(access(["full-access"]))).toEqual({ allowed: true });
  });
});

describe("presets", () => {
  const before = testCatalogue({ presets: [ownPreset("helper", [grant("posts.view")])] });
  const raised = testCatalogue({ presets: [ownPreset("helper", [grant("posts.publish")])] });
  const lowered = testCatalogue({ presets: [] });
  const holder = (id: string, held: Access, isOwner = false) => ({
    kind: "member" as const,
    id,
    isOwner,
    access: held,
  });

  test("an edit must pass for each holder, pending invitations included", () => {
    const holders = [
      holder("ben", access(["helper"])),
      { ...holder("inv", access(["helper"], "audit.view")), kind: "invitation" as const },
      holder("carl", access(["viewer"], "audit.view")),
    ];
    expect(verdict(actor("ann", manager), presetEdit(holders, raised))).toMatchObject({
      reason: "target_out_ranks",
      targets: ["inv"],
    });
    expect(verdict(actor("ann", manager), presetEdit(holders.slice(0, 1), raised))).toEqual({ allowed: true });
  });

  test("an actor cannot gain by editing a preset they hold", () => {
    const held = access(["helper"], "presets.manage");
    const ann = { ...actor("ann", held), access: atomsOf(held, before) };
    expect(verdict(ann, presetEdit([holder("ann", held)], raised))).toMatchObject({ reason: "self_raise" });
    expect(verdict(ann, presetEdit([holder("ann", held)], lowered))).toEqual({ allowed: true });
  });

  test("to lower one's own access through a preset needs the permission to edit presets", () => {
    const held = access(["helper"]);
    expect(verdict(actor("ann", held), presetEdit([holder("ann", held)], lowered))).toMatchObject({
      reason: "missing_management",
    });
  });

  test("the owner holds everything anyway and does not count as a holder in the way", () => {
    expect(verdict(actor("ann", manager), presetEdit([holder("olga", access(["helper"]), true)], raised))).toEqual({
      allowed: true,
    });
  });

  test("a holder of a preset key that gave nothing until now counts as a holder", () => {
    const ben = holder("ben", access(["helper"]));
    const targets = presetTargets([ben], "helper", lowered, raised);
    const ann = actor("ann", access([], "presets.manage"));
    expect(canGrant(ann, { kind: "preset", permission: "presets.manage", targets }, lowered, NOW)).toMatchObject({
      reason: "not_covered",
      missing: ["posts.publish"],
    });
  });

  function presetEdit(holders: Parameters<typeof presetTargets>[0], after: typeof before): GrantChange {
    return { kind: "preset", permission: "presets.manage", targets: presetTargets(holders, "helper", before, after) };
  }
});

describe("the catalogue and the ownership", () => {
  test.each<[string, Access, boolean]>([
    ["full access", access(["full-access"]), true],
    ["every group", access([], ...[...catalogue.implied.keys()].filter((pattern) => pattern.endsWith(".*"))), false],
    ["everything on one resource", access([], grant("*", { scope: "post:1" })), false],
    ["everything under a condition", access([], grant("*", { when: [red] })), false],
    ["everything until tomorrow", access([], grant("*", { expiresAt: NOW + 1 })), false],
    ["everything from tomorrow", access([], grant("*", { startsAt: NOW + 1 })), false],
    ["everything since yesterday", access([], grant("*", { startsAt: NOW - 1 })), true],
  ])("the catalogue is shaped with %s: %#", (_, held, allowed) => {
    expect(verdict(actor("ann", held), { kind: "catalogue" }).allowed).toBe(allowed);
  });

  test("only the owner hands the project over, and in person", () => {
    const olga: Actor = { ...actor("olga", access([])), isOwner: true, access: OWNER_ATOMS };
    expect(verdict(olga, { kind: "transfer" })).toEqual({ allowed: true });
    expect(verdict({ ...olga, within: OWNER_ATOMS }, { kind: "transfer" })).toMatchObject({ reason: "owner_only" });
    expect(verdict(actor("ann", access(["full-access"])), { kind: "transfer" })).toMatchObject({
      reason: "owner_only",
    });
  });
});

describe("a key", () => {
  const ben = person("ben", access([]), access([], "posts.publish"));
  const bounds = (...grants: (Grant | string)[]) => atomsOf(access([], ...grants), catalogue);
  const all = actor("ann", access(["full-access"]));

  test.each<[string, Actor, string | null]>([
    ["acts within its creator's access", { ...actor("ann", manager), within: bounds("*") }, null],
    [
      "gives nothing its creator does not hold",
      { ...actor("ann", access([], "team.edit")), within: bounds("*") },
      "not_covered",
    ],
    ["gives nothing beyond its own bounds", { ...all, within: bounds("team.edit") }, "not_covered"],
    ["manages nothing beyond its own bounds", { ...all, within: bounds("posts.publish") }, "missing_management"],
    ["ends with its creator", { ...actor("ann", access([])), within: bounds("*") }, "missing_management"],
    ["without bounds of its own does nothing", { ...all, within: [] }, "missing_management"],
  ])("%s", (_, key, reason) => {
    const given = verdict(key, edit(ben));
    expect(given.allowed ? null : given.reason).toBe(reason);
  });

  test("shapes the catalogue only if both its bounds and its creator hold everything", () => {
    expect(verdict({ ...all, within: bounds("*") }, { kind: "catalogue" }).allowed).toBe(true);
    expect(verdict({ ...all, within: bounds("posts.*") }, { kind: "catalogue" })).toMatchObject({
      reason: "needs_everything",
      missing: ["*"],
    });
  });
});

function access(presets: readonly string[], ...grants: (Grant | string)[]): Access {
  return { presets, grants: grants.map((each) => (typeof each === "string" ? grant(each) : each)) };
}

function actor(memberId: string, held: Access): Actor {
  return { memberId, isOwner: false, access: atomsOf(held, catalogue), within: null };
}

function person(id: string, before: Access, after: Access): GrantTarget {
  return targetOf({ kind: "member", id, isOwner: false, access: before }, after, catalogue);
}

function edit(...targets: (GrantTarget | undefined)[]): GrantChange {
  return { kind: "access", permission: "team.edit", targets: targets.filter((target) => target !== undefined) };
}

function verdict(by: Actor, change: GrantChange) {
  return canGrant(by, change, catalogue, NOW);
}
