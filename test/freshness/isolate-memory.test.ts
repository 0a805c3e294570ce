import { describe, expect, test } from "vitest";
import { ClockCache } from "../../access/lease/clock-cache.ts";
import type { Holder } from "../../access/lease/holder.ts";
import { IsolateMemory } from "../../worker/answers/freshness/isolate-memory.ts";
import { lease } from "./memory-world.ts";

const START = { revision: 1, hash: "h1" };

function newWorld(most: number) {
  const caches = { facts: new ClockCache(100), absences: new ClockCache(100) };
  return { caches, memory: new IsolateMemory(caches, new ClockCache(most)) };
}

/** Keeps as many facts and one absence. */
function fill({ streams: { project } }: Holder, facts: number): void {
  lease(project, START);
  for (let at = 0; at < facts; at++) project.store({ ...START, key: `${at}`, value: at, restsOn: [] });
  project.store({ ...START, key: "none", value: null, restsOn: [] });
}

describe("an isolate that knows more projects than it has room for", () => {
  test("forgets one that was not asked for lately, however early it came", () => {
    const { memory } = newWorld(2);
    for (const id of ["first", "second", "third"]) memory.holderOf(id);
    const [second, third] = [memory.holderOf("second"), memory.holderOf("third")];
    memory.holderOf("fourth");
    for (const id of ["fifth", "sixth", "seventh"]) {
      expect(memory.holderOf("third")).toBe(third);
      memory.holderOf(id);
    }
    expect(memory.holderOf("third")).toBe(third);
    expect(memory.holderOf("second")).not.toBe(second);
  });

  test("has no room taken by those that it forgot", () => {
    const { memory, caches } = newWorld(2);
    for (const id of ["first", "second", "third", "fourth"]) fill(memory.holderOf(id), 10);
    expect([caches.facts.used, caches.absences.used]).toEqual([20, 2]);
    fill(memory.deployment, 5);
    expect([caches.facts.used, caches.absences.used]).toEqual([25, 3]);
    for (const id of ["fifth", "sixth"]) memory.holderOf(id);
    expect([caches.facts.used, caches.absences.used]).toEqual([5, 1]);
  });
});
