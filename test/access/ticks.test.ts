import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atomsOf, grantKey, OWNER_ATOMS } from "../../access/atoms.ts";
import { coversAll } from "../../access/covers.ts";
import { decide } from "../../access/decide.ts";
import { accessDifference } from "../../access/difference.ts";
import { effectiveOf, whatIsHeld } from "../../access/effective.ts";
import { standsFor } from "../../access/names.ts";
import { tick, ticksOf } from "../../access/ticks.ts";
import type { Access, Catalogue, Grant } from "../../access/types.ts";
import { removeLimited, untick } from "../../access/untick.ts";
import {
  access as anyAccess,
  catalogue as anyCatalogue,
  facts as anyFacts,
  question as anyQuestion,
  time,
  withAccess,
} from "./arbitraries.ts";
import { grant, ownPreset, testCatalogue } from "./scenario.ts";

const catalogue = testCatalogue();
const EDITOR = ["posts.view", "posts.create", "posts.schedule", "ai.use", "team.view"];
const anyName = fc.constantFrom(...catalogue.permissions.keys());

describe("the boxes", () => {
  test("say what is on, which preset gives it, and what holds it on", () => {
    const ticks = boxes(access(["editor"], "comments.reply", grant("audit.view", { scope: "post:1" })));
    expect(ticks.get("posts.schedule")).toEqual(box("posts.schedule", "on", ["editor"], []));
    expect(ticks.get("posts.view")).toEqual(box("posts.view", "on", ["editor"], ["posts.create", "posts.schedule"]));
    expect(ticks.get("comments.reply")).toEqual(box("comments.reply", "on", [], []));
    expect(ticks.get("comments.read")).toEqual(box("comments.read", "on", [], ["comments.reply"]));
    expect(ticks.get("audit.view")).toEqual({
      ...box("audit.view", "partial", [], []),
      limited: [{ grant: grant("audit.view", { scope: "post:1" }), presets: [], impliedBy: [] }],
    });
    expect(ticks.get("posts.publish")).toEqual(box("posts.publish", "off", [], []));
  });

  test.each([{ startsAt: 1 }, { expiresAt: 1 }, { scope: "a:1" }, { when: [{ property: "resource.a", eq: 1 }] }])(
    "are partial for what is held within %j only",
    (rest) => {
      expect(boxes(access([], grant("posts.publish", rest))).get("posts.view")?.state).toBe("partial");
    },
  );

  test("ticking turns a box on and adds nothing where it is on", () => {
    const ticked = tick(access(["editor"]), "posts.publish", catalogue);
    expect(ticked).toEqual(access(["editor"], "posts.publish"));
    expect(tick(ticked, "posts.view", catalogue)).toBe(ticked);
    expect(
      boxes(tick(access([], grant("audit.view", { scope: "a:1" })), "audit.view", catalogue)).get("audit.view")?.state,
    ).toBe("on");
  });

  test("unticking what a preset gives replaces the preset by own grants for what remains", () => {
    const left = untick(access(["editor", "viewer"], "posts.publish"), "ai.use", catalogue);
    expect(left.presets).toEqual(["viewer"]);
    expect(names(left.grants)).toEqual(["posts.create", "posts.publish", "posts.schedule", "posts.view", "team.view"]);
  });

  test("unticking takes what implies it, too, from every preset that gives it", () => {
    const left = untick(access(["editor", "viewer"], "posts.publish"), "posts.view", catalogue);
    expect(left.presets).toEqual([]);
    expect(names(left.grants)).toEqual(["ai.use", "analytics.view", "comments.read", "team.view"]);
  });

  test("unticking one of everything leaves every other name", () => {
    const left = untick(access(["full-access"]), "ai.use", catalogue);
    expect(left.presets).toEqual([]);
    expect(names(left.grants)).toEqual([...catalogue.permissions.keys()].filter((name) => name !== "ai.use").sort());
  });

  test("name each set of limits once, with the presets that give it and what holds it on", () => {
    const limits = { scope: "account:a", when: [{ property: "resource.a", eq: 1 }] };
    const known = testCatalogue({ presets: [ownPreset("mixed", [grant("posts.*", limits), grant("ai.use")])] });
    const held = access(["mixed"], grant("posts.publish", limits), grant("posts.publish", { expiresAt: 9 }));
    const limited = (name: string) => ticksOf(held, known).find(({ permission }) => permission === name)?.limited;
    expect(limited("posts.publish")).toEqual([
      { grant: grant("posts.publish", limits), presets: ["mixed"], impliedBy: [] },
      { grant: grant("posts.publish", { expiresAt: 9 }), presets: [], impliedBy: [] },
    ]);
    expect(limited("posts.view")?.map(({ impliedBy }) => impliedBy)).toEqual([
      ["posts.create", "posts.schedule", "posts.publish", "posts.approve"],
      ["posts.publish"],
    ]);
    expect(limited("ai.use")).toEqual([]);
  });

  test("unticking takes what is held within limits, too, and leaves the rest within the same limits", () => {
    const limits = { scope: "account:a", expiresAt: 9 };
    const scoped = [grant("posts.publish", { scope: "post:1" }), grant("posts.*", limits), grant("ai.use", limits)];
    const known = testCatalogue({ presets: [ownPreset("mixed", scoped)] });
    const left = untick(access(["mixed"], "posts.publish", "posts.view"), "posts.publish", known);
    const names = ["posts.view", "posts.create", "posts.schedule", "posts.approve"];
    expect(left).toEqual(
      access([], "posts.view", ...names.map((name) => grant(name, limits)), grant("ai.use", limits)),
    );
  });

  test("what is held within limits is taken by itself, and no other limits with it", () => {
    const [scoped, brief] = [grant("posts.publish", { scope: "post:1" }), grant("posts.publish", { expiresAt: 9 })];
    const held = access(["viewer"], "posts.publish", scoped, brief);
    expect(removeLimited(held, scoped, catalogue)).toEqual(access(["viewer"], "posts.publish", brief));
    const known = testCatalogue({ presets: [ownPreset("mixed", [scoped, grant("ai.use")])] });
    expect(removeLimited(access(["mixed"], brief), scoped, known)).toEqual(access([], brief, "ai.use"));
  });

  test("tick turns on and takes nothing, untick turns off, gives nothing, and leaves every other box that can stay", () => {
    fc.assert(
      fc.property(anyCatalogue, anyAccess, anyName, (known, held, name) => {
        fc.pre(known.permissions.has(name));
        const [on, off] = [tick(held, name, known), untick(held, name, known)];
        expect(stateIn(on, name, known)).toBe("on");
        expect(stateIn(off, name, known)).toBe("off");
        expect(coversAll(bare(held, known), bare(off, known), known, 0)).toBe(true);
        expect(coversAll(bare(on, known), bare(held, known), known, 0)).toBe(true);
        for (const other of ticksOf(held, known)) {
          const mustGo = standsFor(other.permission, known).has(name);
          const isNamed = other.presets.length > 0;
          if (!mustGo && other.state === "on" && isNamed) expect(stateIn(off, other.permission, known)).toBe("on");
          for (const limited of other.limited.filter(({ impliedBy }) => impliedBy.length === 0 && !mustGo)) {
            expect(keysOf(off, other.permission, known)).toContain(grantKey(limited.grant));
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the difference", () => {
  test("says what is added and removed, and which presets are followed no longer", () => {
    const [before, after] = [access(["client"]), untick(access(["client"]), "posts.publish", catalogue)];
    expect(accessDifference(before, after, catalogue)).toEqual({
      added: [],
      removed: [grant("posts.publish")],
      kept: [],
      presetsFollowed: [],
      presetsUnfollowed: ["client"],
    });
    expect(accessDifference(after, before, catalogue)).toMatchObject({
      added: [grant("posts.publish")],
      removed: [],
      presetsFollowed: ["client"],
    });
  });

  test("tells everything to come from everything there is", () => {
    const every = access([], ...catalogue.permissions.keys());
    expect(accessDifference(access(["full-access"]), every, catalogue)).toMatchObject({
      added: [],
      removed: [grant("*")],
    });
  });

  test("a longer window is added, a shorter one leaves the longer removed", () => {
    const until = (expiresAt: number | null) => access([], grant("audit.view", { expiresAt }));
    expect(accessDifference(until(5), until(null), catalogue)).toMatchObject({
      added: [grant("audit.view")],
      removed: [],
    });
    expect(accessDifference(until(null), until(5), catalogue)).toMatchObject({
      added: [],
      removed: [grant("audit.view")],
    });
  });

  test("says each permission once, as wide as it is, and what stays of a removed one", () => {
    const [scoped, brief] = [grant("ai.use", { scope: "post:1" }), grant("ai.use", { scope: "post:1", expiresAt: 5 })];
    const difference = (before: Access, after: Access) => accessDifference(before, after, catalogue);
    expect(difference(access([], scoped, "ai.use"), access([]))).toMatchObject({
      removed: [grant("ai.use")],
      kept: [],
    });
    expect(difference(access([]), access([], brief, scoped))).toMatchObject({ added: [scoped], removed: [] });
    expect(difference(access([], scoped), access([], brief))).toMatchObject({ removed: [scoped], kept: [brief] });
    expect(difference(access([], "ai.use"), access([], "posts.view"))).toMatchObject({ kept: [] });
  });

  test("is empty between an access and itself, and only between ones that answer every question alike", () => {
    fc.assert(
      fc.property(anyFacts, anyAccess, anyAccess, anyQuestion, time, (seen, a, b, asked, now) => {
        if (seen.project === null) return;
        expect(accessDifference(a, a, seen.project.catalogue)).toMatchObject({ added: [], removed: [] });
        const { added, removed } = accessDifference(a, b, seen.project.catalogue);
        const [before, after] = [a, b].map((each) => decide(asked, withAccess(seen, each), now).allowed);
        if (before !== after) expect(after ? added.length : removed.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("what is effective", () => {
  test("says where each permission comes from", () => {
    const held = { isOwner: false, access: access(["editor"], "posts.publish", grant("posts.*", { scope: "a:1" })) };
    const effective = effectiveOf(held, catalogue, 0);
    expect(effective.find(({ permission, scope }) => permission === "posts.view" && scope === "*")?.from).toEqual([
      "implied:posts.create",
      "implied:posts.publish",
      "implied:posts.schedule",
      "preset:editor",
    ]);
    expect(effective.find(({ permission, scope }) => permission === "posts.view" && scope === "a:1")?.from).toEqual([
      "grant",
    ]);
  });

  test("gives the editor what the table says, in the catalogue's order", () => {
    const effective = effectiveOf({ isOwner: false, access: access(["editor"]) }, catalogue, 0);
    expect(effective.map(({ permission }) => permission)).toEqual(EDITOR);
  });

  test("is everything for the owner, with any box checked", () => {
    const effective = effectiveOf({ isOwner: true, access: access([]) }, catalogue, 0);
    expect(effective.map(({ permission }) => permission)).toEqual([...catalogue.permissions.keys()]);
    expect(effective.every(({ from }) => from.includes("owner"))).toBe(true);
  });

  test("is without what is over, and with what is to come", () => {
    const held = access([], grant("audit.view", { expiresAt: 5 }), grant("ai.use", { startsAt: 9 }));
    expect(names(effectiveOf({ isOwner: false, access: held }, catalogue, 5))).toEqual(["ai.use"]);
  });

  test("what may be ticked for others is what is held on the whole project for good", () => {
    const held = access(
      ["client"],
      grant("audit.view", { expiresAt: 9 }),
      grant("ai.use", { scope: "a:1" }),
      "comments.*",
    );
    expect([...whatIsHeld(atomsOf(held, catalogue), catalogue, 0)].sort()).toEqual([
      ...["analytics.export", "analytics.view", "comments.*", "comments.internal", "comments.read", "comments.reply"],
      ...["posts.approve", "posts.publish", "posts.view", "team.view"],
    ]);
    expect(whatIsHeld(OWNER_ATOMS, catalogue, 0).size).toBe(catalogue.implied.size);
  });
});

function access(presets: readonly string[], ...grants: (Grant | string)[]): Access {
  return { presets, grants: grants.map((each) => (typeof each === "string" ? grant(each) : each)) };
}

function boxes(held: Access) {
  return new Map(ticksOf(held, catalogue).map((each) => [each.permission, each]));
}

function box(permission: string, state: string, presets: string[], impliedBy: string[]) {
  return { permission, state, presets, impliedBy, limited: [] };
}

function keysOf(held: Access, name: string, known: Catalogue): string[] {
  const found = ticksOf(held, known).find(({ permission }) => permission === name);
  return (found?.limited ?? []).map((each) => grantKey(each.grant));
}

function stateIn(held: Access, name: string, known: Catalogue) {
  return ticksOf(held, known).find(({ permission }) => permission === name)?.state;
}

function names(grants: readonly Grant[]): string[] {
  return grants.map(({ permission }) => permission).sort();
}

/** Windows and comparisons apart: ticking is about the boxes, and covering looks at windows as of now. */
function bare(held: Access, known: Catalogue) {
  return atomsOf(held, known).map((each) => ({ ...each, startsAt: null, expiresAt: null, when: [] }));
}
