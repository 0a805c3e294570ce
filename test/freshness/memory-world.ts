import { ClockCache } from "../../access/lease/clock-cache.ts";
import { Holder } from "../../access/lease/holder.ts";
import type { Moment } from "../../access/lease/moment.ts";
import type { News, Point, Reply } from "../../access/lease/protocol.ts";
import { WALL_CLOCK } from "../../access/lease/server-time.ts";
import { StreamMemory } from "../../access/lease/stream-memory.ts";

/** Both clocks at one time. */
export const at = (ms: number): Moment => ({ wall: ms, monotonic: ms });

export function newMemory(room = 1_000): StreamMemory {
  return new StreamMemory({ facts: new ClockCache(room), absences: new ClockCache(room) }, () => 0);
}

/** A holder with leases of a minute from 0 on, at these places. */
export function leasedHolder(project: Point, deployment: Point, room = 1_000): Holder {
  const streams = { project: newMemory(room), deployment: newMemory(room) };
  lease(streams.project, project);
  lease(streams.deployment, deployment);
  return new Holder(streams, WALL_CLOCK);
}

export function lease(memory: StreamMemory, point: Point, from = 0): boolean {
  return memory.apply(replyOf({ ...point, changes: null, base: memory.record }), memory.question(), at(from));
}

/** A hub's answer that says nothing but what is given. */
export function replyOf(given: Partial<Reply> & Point & Pick<News, "base" | "changes">): Reply {
  return { generation: "g", leaseMs: 60_000, age: 0, at: 0, ...given };
}
