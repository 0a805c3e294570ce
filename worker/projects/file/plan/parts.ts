import type { Problem } from "../../../platform/errors.ts";
import { resourceKey } from "../compare/resource-key.ts";
import { bytesOf } from "./record.ts";
import type { Step } from "./steps.ts";

/** The largest event: how many things it changes, and how many bytes its text has. */
const MOST_THINGS = 500;
const MOST_BYTES = 600_000;
/** A longer step gets an event of its own. D1 allows 2 MB a row, and the row also holds the answer. */
const LONGEST_STEP = 1_500_000;

/** Steps written in one event, each thing at most once. */
export type Part = readonly Step[];

/** Groups the steps into events, in order. A step is never split: half a catalogue could grant what the file does not. */
export function partsOf(steps: readonly Step[]): Part[] {
  const parts: Step[][] = [];
  let room = { things: 0, bytes: 0 };
  for (const step of steps) {
    const size = { things: thingsIn(step), bytes: bytesOf(step) };
    if (size.things > room.things || size.bytes > room.bytes) {
      parts.push([]);
      room = { things: MOST_THINGS, bytes: MOST_BYTES };
    }
    parts.at(-1)?.push(step);
    room = { things: room.things - size.things, bytes: room.bytes - size.bytes };
  }
  return parts.map(merged);
}

/** Steps that are too large for one event. */
export const lengthProblems = (steps: readonly Step[]): Problem[] =>
  steps
    .filter((step) => bytesOf(step) > LONGEST_STEP)
    .map((step) => ({
      path: LISTS[step.kind],
      code: "too_long",
      message: `${thingOf(step)} changes too much at once.`,
    }));

const LISTS: Readonly<Record<Step["kind"], string>> = {
  owner: "project.owner",
  catalogue: "permissions",
  preset: "presets",
  member: "members",
  invitation: "members",
  resource: "resources",
};

const thingsIn = (step: Step): number => (step.kind === "catalogue" ? step.permissions.length + 1 : 1);

/** Joins two steps of one thing in the same event into one, from the first state to the last. */
function merged(steps: readonly Step[]): Part {
  const byThing = new Map<string, Step>();
  for (const step of steps) {
    const earlier = byThing.get(thingOf(step));
    byThing.set(thingOf(step), earlier ? mergeSteps(earlier, step) : step);
  }
  return [...byThing.values()];
}

function thingOf(step: Step): string {
  switch (step.kind) {
    case "owner":
    case "catalogue":
      return step.kind;
    case "preset":
      return `preset ${step.change.after.key}`;
    case "member":
      return `member ${step.change.email}`;
    case "invitation":
      return `invitation ${step.change.email}`;
    case "resource":
      return `resource ${resourceKey(step.change.after ?? step.change.before ?? { type: "", id: "" })}`;
  }
}

function mergeSteps(first: Step, last: Step): Step {
  if (first.kind === "member" && last.kind === "member") {
    return { kind: "member", change: { ...last.change, from: first.change.from } };
  }
  if (first.kind === "preset" && last.kind === "preset") {
    return { kind: "preset", change: { ...last.change, before: first.change.before } };
  }
  if (first.kind === "resource" && last.kind === "resource") {
    return { kind: "resource", change: { ...last.change, before: first.change.before } };
  }
  return last;
}
