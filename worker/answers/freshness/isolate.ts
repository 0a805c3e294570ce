import { ClockCache } from "../../../access/lease/clock-cache.ts";
import type { Moment } from "../../../access/lease/moment.ts";
import { DEPLOYMENT } from "../../../db/reads/lease-facts.ts";
import { IsolateMemory } from "./isolate-memory.ts";

/** Facts of up to a thousand characters; a longer one counts for several. */
const MOST_FACTS = 50_000;
const MOST_ABSENCES = 10_000;
const MOST_PROJECTS = 2_000;

/** Clocks of the isolate. They stand still while code runs and move with each await, which is when they matter. */
export function now(): Moment {
  const wall = Date.now();
  return { wall, monotonic: wall };
}

/** The one memory of this isolate. */
export const memory = new IsolateMemory(
  { facts: new ClockCache(MOST_FACTS), absences: new ClockCache(MOST_ABSENCES) },
  new ClockCache(MOST_PROJECTS),
);

/** The id by which a stream's hub is found. */
export const streamId = (stream: "project" | "deployment", projectId: string): string =>
  stream === "project" ? projectId : DEPLOYMENT;
