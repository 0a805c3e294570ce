import { STREAMS } from "../../../../access/lease/facts.ts";
import type { Holder } from "../../../../access/lease/holder.ts";
import type { Moment } from "../../../../access/lease/moment.ts";
import type { StreamMemory } from "../../../../access/lease/stream-memory.ts";
import { HubState } from "../../../../worker/answers/freshness/hub-state.ts";
import { ALL_RULES, type Rules } from "../rules.ts";
import type { Storm } from "../weather.ts";
import { KeepsDecisions, TrustsTheDeployment } from "./holders.ts";
import * as hubs from "./hubs.ts";
import * as memories from "./memories.ts";
import * as times from "./server-times.ts";
import { silentOn, silentOnAll } from "./silence.ts";

/** One rule of freshness.md, or a part of it, switched off. */
export interface Mutant {
  /** The rule's number, or the section that says it. */
  readonly rule: string;
  readonly without: string;
  /** In which kind of trouble it shows. */
  readonly storm: Storm;
  readonly rules: Rules;
}

const hubOf = (Class: typeof HubState): Partial<Rules> => ({ hub: (options) => new Class(options) });
const memoryOf = (Class: typeof StreamMemory): Partial<Rules> => ({
  memory: (caches, random) => new Class(caches, random),
});
const holderOf = (Class: typeof Holder): Partial<Rules> => ({
  holder: (streams, time) => new Class(streams, time),
});
const readOnce = (clock: () => Moment) => {
  const read = clock();
  return () => read;
};

const trustsFromTheAnswerOn: Partial<Rules> = {
  hub: (options, clock) => new hubs.TrustsFromTheAnswerOn(options, clock),
};

const comparesEarly: Partial<Rules> = {
  ...memoryOf(memories.ComparesEarly),
  beforeStoring: (streams, revisions) => {
    for (const name of STREAMS) {
      const memory = streams[name];
      if (memory instanceof memories.ComparesEarly) memory.asOf = revisions[name];
    }
  },
};

const sameGeneration: Partial<Rules> = { hub: (options) => new HubState({ ...options, newGeneration: () => "g" }) };

const clockReadOnce = (once: "question" | "batch"): Partial<Rules> => ({
  clockOf: (clock, of) => (of === once ? readOnce(clock) : clock),
});

/** As if the wall clock stood still whenever it ran backwards. */
const neverBackwards: Partial<Rules> = {
  sdkClock: ({ wall, monotonic }, before) => ({ wall: Math.max(wall, before.wall), monotonic }),
};

const TABLE: readonly (readonly [rule: string, without: string, storm: Storm, rules: Partial<Rules>])[] = [
  ["1", "a notice is the next number", "halfDeaf", hubOf(hubs.TakesAnyLaterNotice)],
  ["1", "a notice follows the hash", "restoredCold", hubOf(hubs.TakesTheNextNumber)],
  ["2", "trust counts from before the read", "slowPrimary", trustsFromTheAnswerOn],
  ["2", "trust ends", "deaf", hubOf(hubs.TrustsForEver)],
  ["2", "a hub verifies when a caller ahead of it asks", "twoHubs", hubOf(hubs.AnswersCallersAhead)],
  ["2", "a new hub verifies first", "evicted", { hub: hubs.inheriting }],
  ["2", "the primary is read", "lagging", { verifyFrom: "nearby" }],
  ["3", "a base outside the ring is reset", "restored", hubOf(hubs.AnswersFromOutsideTheRing)],
  ["3", "another hub's base needs its hash", "restored", hubOf(hubs.BelievesOtherHubs)],
  ["4", "a lease counts from the sending", "slowHub", { leaseFrom: (_, receivedAt) => receivedAt }],
  ["5", "another generation is dropped", "restoredAmongHubs", memoryOf(memories.TakesAnyGeneration)],
  ["5", "another hub goes on from the record alone", "restoredAmongHubs", memoryOf(memories.TakesAnyHubsNews)],
  ["5", "an older revision is dropped", "slowHub", memoryOf(memories.TakesOlderRevisions)],
  ["5", "a later base is dropped", "restored", memoryOf(memories.TakesAnyBase)],
  ["5", "a late reset is dropped", "twoSlowHubs", memoryOf(memories.TakesLateResets)],
  ["6", "facts before the record are refused", "slowFacts", memoryOf(memories.KeepsOlderFacts)],
  ["6", "at the moment of storing", "slowFacts", comparesEarly],
  ["6", "facts do not raise the record", "lagging", memoryOf(memories.RaisesTheRecord)],
  ["6", "facts ahead of the record wait", "slowFacts", memoryOf(memories.UsesWhatIsAhead)],
  ["6", "facts of another history are refused", "restoredCold", memoryOf(memories.IgnoresHashes)],
  ["7", "members are named", "deaf", silentOn("members")],
  ["7", "aliases are named", "lagging", silentOn("aliases")],
  ["7", "presets are named", "lagging", silentOn("presets")],
  ["7", "resources are named", "halfDeaf", silentOn("resources")],
  ["7", "keys are named", "halfDeaf", silentOn("keys")],
  ["7", "all is named", "lagging", silentOnAll],
  ["8", "another history is found to be one", "restoredCold", hubOf(hubs.FindsEveryHistoryTheSame)],
  ["8", "its generation is a new one", "restoredAmongHubs", sameGeneration],
  ["9", "an answer ends where a window does", "restoredAmongHubs", holderOf(KeepsDecisions)],
  ["10", "clocks are read after the last wait", "stopped", clockReadOnce("question")],
  ["10", "a batch reads the clock for each item", "stopped", clockReadOnce("batch")],
  ["11", "keys hold lengths", "lagging", memoryOf(memories.JoinsWithoutLengths)],
  ["both", "the deployment's lease counts", "slowPrimary", holderOf(TrustsTheDeployment)],
  ["feed", "the wall clock counts", "sleepy", { sdkClock: ({ monotonic }) => ({ wall: monotonic, monotonic }) }],
  ["feed", "the monotonic clock counts", "sleepy", { sdkClock: ({ wall }) => ({ wall, monotonic: wall }) }],
  ["feed", "no clock runs backwards", "sleepy", neverBackwards],
  [
    "feed",
    "a window begins by the answer's receipt",
    "slowPrimary",
    { serverTime: () => new times.BeginsByTheSending() },
  ],
  [
    "feed",
    "a window ends by the question's sending",
    "restoredAmongHubs",
    { serverTime: () => new times.EndsByTheReceipt() },
  ],
  ["feed", "news gives no lease", "halfDeaf", { pushLeaseMs: 5_000 }],
];

export const MUTANTS: readonly Mutant[] = TABLE.map(([rule, without, storm, rules]) => ({
  ...{ rule, without, storm },
  rules: { ...ALL_RULES, ...rules },
}));
