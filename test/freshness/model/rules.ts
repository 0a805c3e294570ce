import type { Caches } from "../../../access/lease/entries.ts";
import type { Streams } from "../../../access/lease/fact-reader.ts";
import type { StreamName } from "../../../access/lease/facts.ts";
import { Holder } from "../../../access/lease/holder.ts";
import type { Moment } from "../../../access/lease/moment.ts";
import { type ServerClock, ServerTime } from "../../../access/lease/server-time.ts";
import { StreamMemory } from "../../../access/lease/stream-memory.ts";
import { type ProjectChange, type Touched, touches } from "../../../access/touches.ts";
import { type HubOptions, HubState } from "../../../worker/answers/freshness/hub-state.ts";

/** Everything of which a rule of freshness.md is made, as the product has it. A mutant replaces one. */
export interface Rules {
  /** @param before the hub that was there, if it was evicted */
  readonly hub: (options: HubOptions, clock: () => number, before: HubState | null) => HubState;
  readonly memory: (caches: Caches, random: () => number) => StreamMemory;
  readonly holder: (streams: Streams, time: ServerClock) => Holder;
  readonly serverTime: () => ServerTime;
  readonly touched: (change: ProjectChange) => Touched;
  readonly verifyFrom: "primary" | "nearby";
  /** From when a lease counts. */
  readonly leaseFrom: (sentAt: Moment, receivedAt: Moment) => Moment;
  /** What the SDK's clocks look like to it, and looked like before. */
  readonly sdkClock: (read: Moment, before: Moment) => Moment;
  /** Wraps the clock that a question, or a batch, reads. */
  readonly clockOf: (clock: () => Moment, of: "question" | "batch") => () => Moment;
  readonly beforeStoring: (memories: Streams, revisions: Readonly<Record<StreamName, number>>) => void;
  /** How long a lease the SDK takes from a message of the feed that it did not ask for. */
  readonly pushLeaseMs: number;
}

export const ALL_RULES: Rules = {
  hub: (options) => new HubState(options),
  memory: (caches, random) => new StreamMemory(caches, random),
  holder: (streams, time) => new Holder(streams, time),
  serverTime: () => new ServerTime(),
  touched: touches,
  verifyFrom: "primary",
  leaseFrom: (sentAt) => sentAt,
  sdkClock: (read) => read,
  clockOf: (clock) => clock,
  beforeStoring: () => {},
  pushLeaseMs: 0,
};
