import { describe, expect, test } from "vitest";
import { wholeProject } from "../../access/built-in.ts";
import { compile, judge } from "../../access/compile.ts";
import { ClockCache } from "../../access/lease/clock-cache.ts";
import type { Entry } from "../../access/lease/entries.ts";
import { nameOf } from "../../access/lease/key.ts";
import { Lease } from "../../access/lease/lease.ts";
import type { Moment } from "../../access/lease/moment.ts";
import type { Change } from "../../access/lease/protocol.ts";
import { RefreshLock } from "../../access/lease/refresh-lock.ts";
import { ServerTime } from "../../access/lease/server-time.ts";
import { ageOf, StreamMemory } from "../../access/lease/stream-memory.ts";
import { touches } from "../../access/touches.ts";
import type { Grant } from "../../access/types.ts";
import { at, lease, newMemory, replyOf } from "./memory-world.ts";
import { FIRST_PROJECT } from "./model/changes.ts";
import { QUESTIONS } from "./model/questions.ts";
import { projectFacts } from "./model/state.ts";

describe("a fact from ahead of the record", () => {
  test("is of use once the record is there, if it is of the same history and nothing touched it since", () => {
    const memory = newMemory();
    lease(memory, placeOf(5));
    for (const [key, hash] of [
      ["same", "h7"],
      ["foreign", "other"],
      ["touched", "h7"],
    ] as const) {
      expect(memory.store({ ...entryOf(key, 7), hash, restsOn: [nameOf.member(key)] })).toBe(true);
      expect(memory.reaches(7)).toBe(false);
    }
    const changes = [changeOf(6, "same"), changeOf(7, "foreign"), changeOf(8, "touched")];
    memory.follow({ generation: "g", ...placeOf(8), base: { generation: "g", revision: 5 }, changes });
    expect(["same", "foreign", "touched"].map((key) => memory.find(key)?.revision ?? null)).toEqual([7, null, null]);
  });

  test("is dropped when the hub looked for its revision and there is none", () => {
    const memory = newMemory();
    lease(memory, placeOf(5));
    memory.store(entryOf("a", 7));
    const reply = replyOf({ ...placeOf(5), base: memory.record, changes: [] });
    memory.apply(reply, memory.question(0), at(1));
    expect(memory.find("a")).not.toBeNull();
    memory.apply(reply, memory.question(7), at(1));
    expect(memory.find("a")).toBeNull();
  });

  test("is all that is kept before the record's own revision, and nothing before the first answer", () => {
    const memory = newMemory();
    expect(memory.store(entryOf("a", 5))).toBe(false);
    lease(memory, placeOf(5));
    expect([4, 5, 6].map((revision) => memory.store(entryOf("a", revision)))).toEqual([false, true, true]);
    expect(memory.store({ ...entryOf("a", 5), hash: "other" })).toBe(false);
  });
});

describe("room", () => {
  test("goes to what was used of late, and absences take none from facts", () => {
    const [facts, absences] = [new ClockCache(3), new ClockCache(2)];
    const memory = new StreamMemory({ facts, absences }, () => 0);
    lease(memory, placeOf(5));
    for (const key of ["a", "b", "c", "d"]) memory.store(entryOf(key, 5));
    for (const key of ["b", "d"]) memory.find(key);
    memory.store(entryOf("e", 5));
    for (const key of ["x", "y", "z"]) memory.store({ ...entryOf(key, 5), value: null });
    expect(["a", "b", "c", "d", "e"].filter((key) => memory.find(key))).toEqual(["b", "d", "e"]);
    expect(["x", "y", "z"].filter((key) => memory.find(key))).toHaveLength(2);
    expect([facts.used, absences.used]).toEqual([3, 2]);
  });

  test("goes to few of those that take much, and is never overdrawn", () => {
    const facts = new ClockCache(10);
    const memory = new StreamMemory({ facts, absences: new ClockCache(1) }, () => 0);
    lease(memory, placeOf(5));
    const store = (key: string, size: number) => memory.store({ ...entryOf(key, 5), size });
    for (const key of ["a", "b", "c", "d"]) store(key, 2);
    store("long", 7);
    expect(["a", "b", "c", "d", "long"].filter((key) => memory.find(key))).toEqual(["d", "long"]);
    expect(facts.used).toBe(9);
    store("longer than the room", 11);
    expect(facts.used).toBeLessThanOrEqual(10);
    store("a", 2);
    expect(memory.find("a")).not.toBeNull();
  });

  test("is given back by what is dropped or stored again", () => {
    const facts = new ClockCache(100);
    const memory = new StreamMemory({ facts, absences: new ClockCache(1) }, () => 0);
    lease(memory, placeOf(5));
    for (const _ of [1, 2]) for (const key of ["a", "b"]) memory.store(entryOf(key, 5));
    expect(facts.used).toBe(2);
    memory.follow({ generation: "g", ...placeOf(6), base: memory.record, changes: [changeOf(6, "a")] });
    expect(facts.used).toBe(1);
    lease(memory, placeOf(6));
    expect(facts.used).toBe(0);
  });
});

describe("a lease", () => {
  const newLease = () => new Lease(() => 0.5);

  test("lasts for less than its length by either clock, and is due at a random point before", () => {
    const held = newLease();
    expect(held.isValid(at(0))).toBe(false);
    held.extend(at(0), 1_000);
    expect([0, 640, 660, 999, 1_000].map((ms) => held.isDue(at(ms)))).toEqual([false, false, true, true, true]);
    expect([0, 999, 1_000].map((ms) => held.isValid(at(ms)))).toEqual([true, true, false]);
    held.extend(at(2_000), 1_000);
    expect(held.isValid({ wall: 2_100, monotonic: 3_000 })).toBe(false);
    held.extend(at(4_000), 1_000);
    expect(held.isValid({ wall: 5_000, monotonic: 4_100 })).toBe(false);
  });

  test("ends when a clock ran backwards, though it stands within the lease", () => {
    const held = newLease();
    held.extend(at(0), 1_000);
    expect(held.isValid(at(500))).toBe(true);
    expect(held.isValid({ wall: 400, monotonic: 600 })).toBe(false);
    expect(held.isValid(at(700))).toBe(false);
  });

  test("is not kept from beginning by a question from before the only clock was set back, nor begins when that is reached", () => {
    const held = newLease();
    const [before, after] = [at(3_600_000), at(1_000)];
    expect(held.isValid(after)).toBe(false);
    held.extend(before, 1_000);
    expect(held.isValid(after)).toBe(false);
    held.extend(after, 1_000);
    expect(held.isValid(after)).toBe(true);
    held.extend(before, 1_000);
    expect(held.isValid(at(1_500))).toBe(false);
    expect(held.isValid(before)).toBe(false);
  });

  test("gives way to one asked for later, unless it ends later itself", () => {
    const held = newLease();
    held.extend(at(0), 5_000);
    held.extend(at(1_000), 1_000);
    expect(held.isValid(at(4_999))).toBe(true);
    held.extend(at(4_500), 1_000);
    held.extend(at(4_400), 9_000);
    expect([5_400, 5_500].map((ms) => held.isValid(at(ms)))).toEqual([true, false]);
    const slept = { wall: 90_000, monotonic: 5_500 };
    expect(held.isValid(slept)).toBe(false);
    held.extend(slept, 1_000);
    expect(held.isValid(slept)).toBe(true);
  });
});

test("a claim is one's until it is released or half a second is over", () => {
  const refreshLock = new RefreshLock();
  expect(refreshLock.take(at(100))).toBe(true);
  expect([refreshLock.take(at(599)), refreshLock.msLeft(at(599))]).toEqual([false, 1]);
  expect(refreshLock.take(at(600))).toBe(true);
  refreshLock.release();
  expect(refreshLock.take(at(601))).toBe(true);
  expect(refreshLock.msLeft(at(0))).toBe(0);
});

test("a reset ends the lease that was there, though it would last longer", () => {
  const memory = newMemory();
  lease(memory, placeOf(5));
  const reset = replyOf({ ...placeOf(6), generation: "other", base: memory.record, changes: null, leaseMs: 1_000 });
  expect(memory.apply(reset, memory.question(), at(10))).toBe(true);
  expect([1_009, 1_010].map((ms) => memory.lease.isValid(at(ms)))).toEqual([true, false]);
});

test("once a state was seen here nothing is answered from before it, unless the hub looked and there is none", () => {
  const memory = newMemory();
  lease(memory, placeOf(5));
  const sentBefore = memory.question();
  const old = replyOf({ ...placeOf(5), base: memory.record, changes: [] });
  memory.saw(7);
  memory.saw(6);
  expect(memory.question().atLeast).toBe(7);
  expect(memory.apply(old, sentBefore, at(0))).toBe(true);
  expect(memory.lease.isValid(at(1))).toBe(false);
  const [base, changes] = [memory.record, [changeOf(6, "a"), changeOf(7, "a")]];
  memory.apply(replyOf({ ...placeOf(7), base, changes }), memory.question(), at(1));
  expect(memory.lease.isValid(at(2))).toBe(true);
  memory.saw(9);
  memory.apply(replyOf({ ...placeOf(7), base: memory.record, changes: [] }), memory.question(), at(2));
  expect(memory.lease.isValid(at(3))).toBe(true);
});

test("an answer says how old it may be", () => {
  const memory = newMemory();
  expect(ageOf(memory, at(0))).toBeNull();
  memory.apply(replyOf({ ...placeOf(5), base: null, changes: null, age: 300 }), memory.question(), at(100));
  expect(ageOf(memory, at(150))).toBe(350);
});

describe("the server's time", () => {
  const now = (monotonic: number, wall = monotonic - 93) => ({ wall, monotonic });
  const between = (time: ServerTime, at: Moment) => [time.earliest(at), time.latest(at)];

  test("is no wall clock's as soon as the server said it: it lies as far apart as the answer was on its way", () => {
    const time = new ServerTime();
    expect(between(time, now(0, 7))).toEqual([7, 7]);
    time.renew({ at: 10_000, leaseMs: 1_000 }, now(100), now(400));
    expect([400, 500].map((ms) => between(time, now(ms)))).toEqual([
      [10_000, 10_300],
      [10_100, 10_400],
    ]);
  });

  test("never goes back, and an answer that took longer than its lease says nothing", () => {
    const time = new ServerTime();
    time.renew({ at: 10_000, leaseMs: 1_000 }, now(100), now(400));
    expect(between(time, now(400))).toEqual([10_000, 10_300]);
    time.renew({ at: 10_250, leaseMs: 1_000 }, now(400), now(450));
    expect([450, 500].map((ms) => between(time, now(ms)))).toEqual([
      [10_250, 10_300],
      [10_300, 10_350],
    ]);
    time.renew({ at: 10_200, leaseMs: 1_000 }, now(500), now(550));
    expect([550, 649, 700].map((ms) => between(time, now(ms)))).toEqual([
      [10_300, 10_350],
      [10_300, 10_350],
      [10_350, 10_400],
    ]);
    time.renew({ at: 99_000, leaseMs: 1_000 }, now(700), now(1_700));
    expect(between(time, now(1_700))).toEqual([11_350, 11_400]);
  });

  test("goes on while a machine sleeps: ends count by the clock that says more, beginnings by the one that says less", () => {
    const time = new ServerTime();
    time.renew({ at: 10_000, leaseMs: 5_000 }, now(0, 0), now(0, 0));
    expect(between(time, now(10, 3_000))).toEqual([10_010, 13_000]);
    expect(between(time, now(4_000, 3_000))).toEqual([13_000, 14_000]);
  });

  test("is taken from the clocks alone where the lease is over, so that one that was wrong does no harm later", () => {
    const time = new ServerTime();
    time.renew({ at: 10_000, leaseMs: 5_000 }, now(0, 0), now(0, 0));
    expect(time.unchecked.latest(now(9, 9_000_000))).toBe(9_010_000);
    time.renew({ at: 10_020, leaseMs: 5_000 }, now(20, 20), now(20, 20));
    expect([time.unchecked.latest(now(30, 30)), time.latest(now(30, 30))]).toEqual([10_030, 10_030]);
  });
});

test("a grant is held from its start on and up to its end, wherever in between the server's time may lie", () => {
  const window = { ...wholeProject("posts.view"), startsAt: 100, expiresAt: 200 };
  const compiled = compile({ project: projectFacts(FIRST_PROJECT), member: memberWith([window]), resource: null });
  const [question] = QUESTIONS.filter(({ action }) => action.name === "posts.view");
  const held = (earliest: number, now: number) => question && judge(compiled, question, null, now, earliest);
  expect([held(99, 101), held(100, 101), held(199, 199), held(199, 200)]).toEqual([
    "denied",
    "allowed",
    "allowed",
    "denied",
  ]);
});

const placeOf = (revision: number) => ({ revision, hash: `h${revision}` });

const entryOf = (key: string, revision: number): Entry<unknown> => ({
  ...placeOf(revision),
  ...{ key, value: key, restsOn: [nameOf.member(key)] },
});

const changeOf = (revision: number, member: string): Change => ({
  ...placeOf(revision),
  touched: touches({ kind: "members", members: [{ id: member, keys: [] }] }),
});

const memberWith = (grants: readonly Grant[]) => ({
  ...{ id: "mem_a", isOwner: false, email: null, attributes: {} },
  access: { presets: [], grants },
});
