import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Atom, atomsOf } from "../../access/atoms.ts";
import { covers, coversAll, uncovered } from "../../access/covers.ts";
import { decide } from "../../access/decide.ts";
import type { Facts, Grant, Question } from "../../access/types.ts";
import { access, anyGrant, catalogue, facts, question, time, withAccess } from "./arbitraries.ts";
import { grant, ownPermission, testCatalogue } from "./scenario.ts";

const RUNS = { numRuns: 5_000 };

const red = { property: "resource.team", eq: "red" };
const big = { property: "resource.size", ne: 1 };
const straight = { property: "resource.a", eq: { property: "resource.b" } };
const swapped = { property: "resource.b", eq: { property: "resource.a" } };
const mine = { property: "resource.owner", eq: { property: "subject.id" } };
const mineTurned = { property: "subject.team", eq: "red" };

/** The second and third are often the first, made narrower, so that covering is not rare. */
const parts = fc.subarray<keyof Grant>(["permission", "scope", "when", "startsAt", "expiresAt"], { maxLength: 2 });
const narrower = fc.tuple(anyGrant, parts);
const twins = fc.tuple(anyGrant, narrower).map(([a, [b, keys]]): [Atom, Atom] => [asAtom(a), asAtom(mix(a, b, keys))]);
const triple = fc.tuple(anyGrant, narrower, narrower).map(([a, [b, keys], [c, more]]): [Atom, Atom, Atom] => {
  const second = mix(a, b, keys);
  return [asAtom(a), asAtom(second), asAtom(mix(second, c, more))];
});

describe("one atom covers another", () => {
  test("covering is transitive", () => {
    fc.assert(
      fc.property(catalogue, triple, time, (known, [a, b, c], now) => {
        if (covers(a, b, known, now) && covers(b, c, known, now)) expect(covers(a, c, known, now)).toBe(true);
      }),
      RUNS,
    );
  });

  test("covering is sound: from now on, a allows everything that b allows", () => {
    fc.assert(
      fc.property(facts, twins, question, time, time, (seen, [a, b], asked, now, wait) => {
        if (seen.project === null || !covers(a, b, seen.project.catalogue, now)) return;
        if (allowedBy(b, asked, seen, now + wait)) expect(allowedBy(a, asked, seen, now + wait)).toBe(true);
      }),
      RUNS,
    );
  });

  test("it is sound for any holder of a: nothing in a is about the holder", () => {
    fc.assert(
      fc.property(facts, facts, twins, question, time, (seen, other, [a, b], asked, now) => {
        if (seen.project === null || seen.member === null || !covers(a, b, seen.project.catalogue, now)) return;
        if (!allowedBy(b, asked, seen, now)) return;
        const holder = {
          ...seen,
          member: { ...seen.member, email: null, attributes: other.member?.attributes ?? {} },
        };
        const elsewise = { ...asked, subject: { type: "user", id: "stranger" } };
        expect(allowedBy(a, elsewise, holder, now)).toBe(true);
      }),
      RUNS,
    );
  });

  test("an access covers another atom by atom, and then allows what that one allows", () => {
    fc.assert(
      fc.property(facts, access, access, question, time, (seen, more, less, asked, now) => {
        if (seen.project === null) return;
        const known = seen.project.catalogue;
        if (!coversAll(atomsOf(more, known), atomsOf(less, known), known, now)) return;
        if (decide(asked, withAccess(seen, less), now).allowed) {
          expect(decide(asked, withAccess(seen, more), now).allowed).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test.each<[string, Partial<Grant> | string, Partial<Grant> | string, boolean]>([
    ["a name covers itself", "posts.publish", "posts.publish", true],
    ["and what it implies", "posts.schedule", "posts.view", true],
    ["but not the other way round", "posts.view", "posts.schedule", false],
    ["a group covers its names", "posts.*", "posts.publish", true],
    ["and itself", "posts.*", "posts.*", true],
    ["and what its names imply elsewhere", "presets.*", "team.view", true],
    ["no name covers a group", "audit.view", "audit.*", false],
    ["only everything covers everything", "posts.*", "*", false],
    ["everything covers", "*", "posts.*", true],
    ["a hidden name is covered by itself", "hidden.name", "hidden.name", true],
    ["by its group", "hidden.*", "hidden.name", true],
    ["by everything", "*", "hidden.name", true],
    ["but by no other group", "posts.*", "hidden.name", false],
    ["the whole project covers one resource", {}, { scope: "post:1" }, true],
    ["one resource covers itself", { scope: "post:1" }, { scope: "post:1" }, true],
    ["but no other, and not the project", { scope: "post:1" }, { scope: "post:2" }, false],
    ["nor the project", { scope: "post:1" }, {}, false],
    ["a window covers a shorter one", { expiresAt: 20 }, { expiresAt: 15 }, true],
    ["not a longer one", { expiresAt: 20 }, { expiresAt: 21 }, false],
    ["not one without end", { expiresAt: 20 }, {}, false],
    ["a window that began covers from now on", { startsAt: 5 }, {}, true],
    ["one that did not begin covers nothing", { startsAt: 11 }, { startsAt: 12 }, false],
    ["one that ended covers nothing", { expiresAt: 10 }, { expiresAt: 10 }, false],
    ["no comparison covers any", {}, { when: [red] }, true],
    ["a comparison covers the same and more", { when: [red] }, { when: [big, red] }, true],
    ["not less", { when: [red, big] }, { when: [red] }, false],
    ["nor another", { when: [red] }, { when: [big] }, false],
    ["however it is written", { when: [swapped] }, { when: [straight] }, true],
    ["what depends on the holder covers nothing", { when: [mine] }, { when: [mine] }, false],
    ["on either side", { when: [mineTurned] }, { when: [mineTurned] }, false],
  ])("%s", (_, a, b, expected) => {
    expect(covers(atom(a), atom(b), testCatalogue(), 10)).toBe(expected);
  });

  test("holding every name of a group does not cover the group, which means names to come", () => {
    const known = testCatalogue();
    const every = [...known.permissions.keys()].map(atom);
    expect(coversAll(every, [atom("team.*")], known, 10)).toBe(false);
    expect(coversAll(every, [atom("team.edit"), atom("posts.publish")], known, 10)).toBe(true);
  });

  test("what is over needs no cover", () => {
    expect(
      uncovered([], [atom({ expiresAt: 10 }), atom({ startsAt: 30, expiresAt: 20 })], testCatalogue(), 10),
    ).toEqual([]);
  });

  test("a name implied by an own permission is covered while it is implied", () => {
    const own = (implies: string[]) => testCatalogue({ permissions: [ownPermission("a.x", { implies })] });
    expect(covers(atom("a.x"), atom("posts.publish"), own(["posts.publish"]), 10)).toBe(true);
    expect(covers(atom("a.x"), atom("posts.publish"), own([]), 10)).toBe(false);
  });
});

function mix(base: Grant, other: Grant, keys: readonly (keyof Grant)[]): Grant {
  return { ...base, ...Object.fromEntries(keys.map((key) => [key, other[key]])) };
}

function asAtom(given: Grant): Atom {
  const [made] = atomsOf({ presets: [], grants: [given] }, testCatalogue());
  if (!made) throw new Error("not a grant");
  return made;
}

function atom(given: string | Partial<Grant>): Atom {
  return asAtom(typeof given === "string" ? grant(given) : grant("posts.publish", given));
}

function allowedBy(given: Grant, asked: Question, seen: Facts, now: number): boolean {
  return decide(asked, withAccess(seen, { presets: [], grants: [given] }), now).allowed;
}
