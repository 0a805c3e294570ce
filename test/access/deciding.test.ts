import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allows, compile, judge } from "../../access/compile.ts";
import { decide, decideMany } from "../../access/decide.ts";
import { effectiveOf } from "../../access/effective.ts";
import { REASONS } from "../../access/reasons.ts";
import type { Facts, Grant, Question } from "../../access/types.ts";
import { access, anyGrant, facts, question, time, withAccess } from "./arbitraries.ts";
import { factsFor, grant } from "./scenario.ts";

const RUNS = { numRuns: 2_000 };

describe("every way of asking agrees", () => {
  test("allows is the boolean of decide", () => {
    fc.assert(
      fc.property(facts, question, time, (seen, asked, now) => {
        expect(allows(compile(seen), asked, now)).toBe(decide(asked, seen, now).allowed);
      }),
      RUNS,
    );
  });

  test("judging without the resource is what deciding with any resource says, or asks for it", () => {
    fc.assert(
      fc.property(facts, question, time, (seen, asked, now) => {
        const compiled = compile({ ...seen, resource: null });
        const early = judge(compiled, asked, undefined, now);
        const { allowed } = decide(asked, seen, now);
        if (early !== "needs_resource") expect(early).toBe(allowed ? "allowed" : "denied");
        expect(judge(compiled, asked, seen.resource, now)).toBe(allowed ? "allowed" : "denied");
      }),
      RUNS,
    );
  });

  test.each([
    { what: "no condition and no scope", given: {}, sent: {}, needs: false },
    { what: "a condition on what is stored", given: { when: [onTeam()] }, sent: {}, needs: true },
    { what: "a condition on what was sent", given: { when: [onTeam()] }, sent: { team: "red" }, needs: false },
    { what: "a condition on a declared name", given: { when: [onTeam("owner")] }, sent: { owner: "red" }, needs: true },
    { what: "the resource itself as its scope", given: { scope: "post:7" }, sent: {}, needs: false },
    { what: "another resource as its scope", given: { scope: "account:a" }, sent: {}, needs: true },
    { what: "a scope that was sent", given: { scope: "account:a" }, sent: { account: "a" }, needs: false },
    { what: "a window that is over", given: { scope: "account:a", expiresAt: 5 }, sent: {}, needs: false },
  ])("a grant with $what needs the resource looked up: $needs", ({ given, sent, needs }) => {
    const project = { stored: { resource: ["owner"] } };
    const held = { ann: { grants: [grant("posts.view", given)] } };
    const seen = factsFor({ name: "", project, members: held, lines: [] }, { who: "ann", on: "post:7" });
    const asked = { ...valid(), resource: { type: "post", id: "7", properties: sent } };
    expect(judge(compile(seen), asked, undefined, 9) === "needs_resource").toBe(needs);
  });

  test("an effective permission is one that some check could let through, and no other is", () => {
    fc.assert(
      fc.property(facts, question, time, (seen, asked, now) => {
        if (seen.project === null || seen.member === null) return;
        const effective = effectiveOf(seen.member, seen.project.catalogue, now);
        for (const { permission } of effective) expect(seen.project.catalogue.permissions.has(permission)).toBe(true);
        const alone = withAccess(seen, { presets: [], grants: effective.map(({ from: _, ...each }) => each) });
        expect(decide(asked, alone, now).allowed).toBe(decide(asked, seen, now).allowed);
      }),
      RUNS,
    );
  });
});

describe("access only adds up", () => {
  test("a union allows what either part allows, and nothing else", () => {
    fc.assert(
      fc.property(facts, access, access, question, time, (seen, a, b, asked, now) => {
        const both = { presets: [...a.presets, ...b.presets], grants: [...a.grants, ...b.grants] };
        const [inA, inB, inBoth] = [a, b, both].map((each) => decide(asked, withAccess(seen, each), now).allowed);
        expect(inBoth).toBe(inA || inB);
      }),
      RUNS,
    );
  });

  test("order does not matter, down to the reason", () => {
    fc.assert(
      fc.property(facts, access, question, time, (seen, held, asked, now) => {
        const turned = { presets: [...held.presets].reverse(), grants: [...held.grants].reverse() };
        const [straight, reverse] = [held, turned].map((each) => decide(asked, withAccess(seen, each), now));
        expect(reverse).toEqual(straight);
      }),
      RUNS,
    );
  });
});

describe("what is unknown, broken or expired denies", () => {
  test("an expired grant gives nothing, with any other content", () => {
    fc.assert(
      fc.property(facts, anyGrant, question, time, (seen, given, asked, now) => {
        const expired = { ...given, expiresAt: now };
        expect(decide(asked, withAccess(seen, { presets: [], grants: [expired] }), now).allowed).toBe(false);
      }),
      RUNS,
    );
  });

  test("an error in one grant's conditions fails that grant, for every question and no other grant", () => {
    const ifTeam = grant("posts.publish", { when: [{ property: "subject.team", ne: "red" }] });
    const seen = withAccess(owner(), { presets: [], grants: [ifTeam, grant("posts.view")] });
    const broken = { ...seen, member: { ...seen.member, attributes: null } } as unknown as Facts;
    const publish = { ...valid(), action: { name: "posts.publish" } };
    expect(decide(publish, broken, 0).allowed).toBe(false);
    expect(allows(compile(broken), publish, 0)).toBe(false);
    expect(decide(valid(), broken, 0).allowed).toBe(true);
    expect(allows(compile(broken), valid(), 0)).toBe(true);
  });

  test("a grant with anything broken in it gives nothing and takes nothing away", () => {
    fc.assert(
      fc.property(facts, access, brokenGrant, question, time, (seen, held, broken, asked, now) => {
        const more = { ...held, grants: [broken, ...held.grants, broken] };
        expect(decide(asked, withAccess(seen, more), now)).toEqual(decide(asked, withAccess(seen, held), now));
      }),
      RUNS,
    );
  });

  test("no input makes it throw, and an input that is not a question is malformed", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (asked, seen, now) => {
        const decision = decide(asked as Question, seen as Facts, now as number);
        expect(decision.allowed).toBe(false);
        if (!decision.allowed) expect(REASONS).toContain(decision.reason);
        expect(allows(compile(seen as Facts), asked as Question, now as number)).toBe(false);
      }),
      RUNS,
    );
  });

  test("a piece of junk anywhere in question or facts never throws, and check and allows still agree", () => {
    fc.assert(
      fc.property(facts, question, time, fc.nat(), junk, (seen, asked, now, where, value) => {
        const spoilt = spoil({ asked, seen }, where, value);
        const decision = decide(spoilt.asked, spoilt.seen, now);
        expect(allows(compile(spoilt.seen), spoilt.asked, now)).toBe(decision.allowed);
      }),
      RUNS,
    );
  });

  test.each([
    null,
    [],
    "ann",
    { action: { name: "x" } },
    { ...valid(), subject: { type: "user" } },
    { ...valid(), resource: { type: "post", id: 7 } },
    { ...valid(), action: ["posts.view"] },
    { ...valid(), action: { name: "posts.view", properties: null } },
    { ...valid(), subject: { type: "user", id: "u1", properties: [] } },
  ])("%j is malformed, for the owner too", (asked) => {
    expect(decide(valid(), owner(), 0).allowed).toBe(true);
    expect(decide(asked as Question, owner(), 0)).toMatchObject({ allowed: false, reason: "malformed" });
    expect(allows(compile(owner()), asked as Question, 0)).toBe(false);
  });
});

const junk = fc.oneof(fc.anything(), fc.constantFrom(null, undefined, [], {}, "", "*", 0, Number.NaN));

const brokenGrant = fc
  .tuple(anyGrant, fc.constantFrom("permission", "scope", "when", "startsAt", "expiresAt"), junk)
  .map(([given, key, value]) => ({ ...given, [key]: value }))
  .filter(isBroken) as fc.Arbitrary<Grant>;

/** Said a second time, in other words than the core's: no part of it can be read. */
function isBroken(given: { [key in keyof Grant]?: unknown }): boolean {
  if (typeof given.permission !== "string" || !/^(\*|\w[\w-]*\.([\w-]+|\*))$/.test(given.permission)) return true;
  if (typeof given.scope !== "string" || !/^(\*|[^:]+:.+)$/.test(given.scope)) return true;
  if (!Array.isArray(given.when) || given.when.some((each) => typeof each?.property !== "string")) return true;
  return [given.startsAt, given.expiresAt].some((each) => each !== null && !Number.isFinite(each));
}

/** Puts `value` in one place of a copy; `where` picks the place. Maps are left as they are. */
function spoil<T extends object>(whole: T, where: number, value: unknown): T {
  const keys = Object.keys(whole) as (keyof T & string)[];
  const key = keys[where % Math.max(keys.length, 1)];
  if (key === undefined) return whole;
  const part = whole[key];
  const next = Math.floor(where / keys.length);
  const deeper = next > 0 && typeof part === "object" && part !== null && !(part instanceof Map) && key !== "catalogue";
  const put = deeper ? spoil(part, next - 1, value) : value;
  return (Array.isArray(whole) ? whole.with(Number(key), put) : { ...whole, [key]: put }) as T;
}

function onTeam(name = "team") {
  return { property: `resource.${name}`, eq: "red" };
}

function owner(): Facts {
  const ask = { who: "olga", on: "post:7", may: "posts.view" };
  return factsFor({ name: "", project: {}, members: { olga: { isOwner: true } }, lines: [] }, ask);
}

function valid(): Question {
  return { subject: { type: "user", id: "u1" }, action: { name: "posts.view" }, resource: { type: "post", id: "7" } };
}

describe("many decisions about one member", () => {
  test("are the same as deciding alone, in any order of the grants", () => {
    fc.assert(
      fc.property(facts, fc.array(question, { minLength: 1, maxLength: 4 }), time, (seen, asked, now) => {
        const together = decideMany(seen);
        const alone = asked.map((each) => decide(each, seen, now));
        expect(asked.map((each) => together(each, seen.resource, now))).toEqual(alone);
        if (seen.member === null) return;
        const grants = [...seen.member.access.grants].reverse();
        const turned = { ...seen, member: { ...seen.member, access: { ...seen.member.access, grants } } };
        expect(asked.map((each) => decide(each, turned, now))).toEqual(alone);
      }),
      RUNS,
    );
  });

  test("make each grant ready once, however many are asked for", () => {
    let reads = 0;
    const held = Array.from({ length: 10 }, (_, at) => grant("posts.view", { scope: `account:${at}` }));
    const seen = factsFor(
      { name: "", project: {}, members: { ann: { grants: [] } }, lines: [] },
      { who: "ann", on: "post:7" },
    );
    const counted = held.map((each) => ({
      ...each,
      get scope() {
        reads++;
        return each.scope;
      },
    }));
    if (seen.member === null) throw new Error("Ann is a member.");
    const decideOn = decideMany({ ...seen, member: { ...seen.member, access: { presets: [], grants: counted } } });
    const ask = () => decideOn(valid(), null, 0);
    expect(ask()).toMatchObject({ allowed: false, reason: "out_of_scope" });
    const once = reads;
    for (let times = 0; times < 100; times++) ask();
    expect([reads, once > 0]).toEqual([once, true]);
  });
});
