import { describe, expect, test } from "vitest";
import type { Holder } from "../../access/lease/holder.ts";
import { Room } from "../../access/lease/room.ts";
import { IsolateMemory } from "../../worker/freshness/isolate-memory.ts";
import { lease } from "./memory-world.ts";

const START = { revision: 1, hash: "h1" };

function newWorld(most: number) {
  const rooms = { facts: new Room(100), absences: new Room(100) };
  return { rooms, memory: new IsolateMemory(rooms, new Room(most)) };
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
    const { memory, rooms } = newWorld(2);
    for (const id of ["first", "second", "third", "fourth"]) fill(memory.holderOf(id), 10);
    expect([rooms.facts.taken, rooms.absences.taken]).toEqual([20, 2]);
    fill(memory.deployment, 5);
    expect([rooms.facts.taken, rooms.absences.taken]).toEqual([25, 3]);
    for (const id of ["fifth", "sixth"]) memory.holderOf(id);
    expect([rooms.facts.taken, rooms.absences.taken]).toEqual([5, 1]);
  });
});
