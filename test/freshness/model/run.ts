import { STREAMS } from "../../../access/lease/facts.ts";
import type { Notice } from "../../../access/lease/protocol.ts";
import type { Question } from "../../../access/types.ts";
import { FIRST_DEPLOYMENT, FIRST_PROJECT, nextTurn } from "./changes.ts";
import { Dice } from "./dice.ts";
import { History, type Snapshot, type Stream } from "./history.ts";
import { Hub } from "./hub.ts";
import { Party } from "./party.ts";
import { QUESTIONS } from "./questions.ts";
import type { Rules } from "./rules.ts";
import type { Scene } from "./scene.ts";
import { Timeline } from "./timeline.ts";
import { type Storm, type Weather, weatherIn } from "./weather.ts";
import type { Complaint } from "./witness.ts";

const DURATION_MS = 8_000;
const ISOLATE = { leaseMs: 1_000, isSdk: false };
const SDK = { leaseMs: 2_000, room: 200, isSdk: true };

export interface RunResult {
  readonly complaints: ReadonlySet<Complaint>;
  readonly answers: number;
  readonly unanswered: number;
}

/** One schedule: everything that happens in it follows from the seed and the rules. */
export const runSchedule = (storm: Storm, seed: number, rules: Rules): RunResult => new World(storm, seed, rules).run();

class World implements Scene {
  readonly timeline = new Timeline();
  readonly dice: Dice;
  readonly rules: Rules;
  readonly weather: Weather;
  readonly history: History;
  readonly questions: readonly Question[];
  #replicaAt = 0;
  #restorations = 0;
  /** Of each stream; the last is the one that is meant. */
  readonly #hubs: Record<Stream, Hub[]> = { project: [], deployment: [] };
  readonly #sdk: Party;
  readonly #parties: readonly Party[];

  constructor(storm: Storm, seed: number, rules: Rules) {
    this.dice = new Dice(seed);
    this.rules = rules;
    this.weather = weatherIn(storm, this.dice);
    this.history = new History(FIRST_PROJECT, FIRST_DEPLOYMENT, rules.touched);
    this.questions = Array.from({ length: this.weather.questions }, () => this.dice.pick(QUESTIONS));
    const hubOf = (stream: Stream) => this.#hubOf(stream);
    const isolate = { ...ISOLATE, room: this.weather.room, hubOf };
    this.#sdk = new Party(this, { ...SDK, hubOf });
    this.#parties = [this.#sdk, new Party(this, isolate), new Party(this, isolate)];
  }

  get replica(): Snapshot {
    return this.history.at(this.#replicaAt);
  }

  run(): RunResult {
    const { weather } = this;
    for (const stream of STREAMS) this.#startHub(stream);
    for (const party of this.#parties) this.#every(weather.askEvery, () => party.ask());
    this.#every(weather.changeEvery, () => this.#change());
    this.#every(weather.replicaLag, () => this.#replicate());
    this.#every(weather.evictEvery, () => this.#startHub(this.dice.pick(STREAMS)));
    this.#every(weather.restoreEvery, () => this.#restore());
    this.#every(weather.sleepEvery, () => this.#sdk.sleep(this.dice.upTo(6_000)));
    this.timeline.runUntil(DURATION_MS);
    return {
      complaints: new Set(this.#parties.flatMap(({ witness }) => [...witness.complaints])),
      answers: this.#parties.reduce((sum, { witness }) => sum + witness.heard, 0),
      unanswered: this.#parties.reduce((sum, { errands }) => sum + errands.unanswered, 0),
    };
  }

  /** On average. 0: never. */
  #every(ms: number, run: () => void): void {
    if (ms === 0) return;
    this.timeline.after(1 + this.dice.upTo(2 * ms), () => {
      run();
      this.#every(ms, run);
    });
  }

  #change(): void {
    const commit = nextTurn(this.dice, this.timeline.now, this.history.latest, this.questions);
    const notice = this.history.commit(commit);
    this.#acknowledge();
    if (!this.dice.chance(this.weather.noticeLost)) this.#tell(commit.stream, notice);
    if (this.dice.chance(this.weather.noticeDoubled)) this.#tell(commit.stream, notice);
  }

  #restore(): void {
    this.history.restore(Math.max(0, this.history.latest.index - 1 - this.dice.upTo(2)));
    this.#restorations++;
    this.#acknowledge();
  }

  #acknowledge(): void {
    const { index } = this.history.latest;
    this.timeline.after(this.dice.delay(this.weather.ackDelay), () =>
      this.history.acknowledge(index, this.timeline.now),
    );
  }

  /** No notice outlives a restoration: a hub would believe one for as long as it trusts itself. */
  #tell(stream: Stream, notice: Notice): void {
    const restorations = this.#restorations;
    this.timeline.after(this.dice.delay(this.weather.noticeDelay), () => {
      if (restorations === this.#restorations) this.#hubs[stream].at(-1)?.notice(notice);
    });
  }

  #replicate(): void {
    this.#replicaAt += this.dice.upTo(this.history.latest.index - this.#replicaAt);
  }

  /** The one before may live on beside it. */
  #startHub(stream: Stream): void {
    const hubs = this.#hubs[stream];
    const before = hubs.at(-1) ?? null;
    const started = new Hub(this, stream, (news) => this.#sdk.hear(stream, news), before);
    this.#hubs[stream] = before !== null && this.dice.chance(0.5) ? [before, started] : [started];
  }

  #hubOf(stream: Stream): Hub {
    const [first, last = first] = this.#hubs[stream];
    if (first === undefined || last === undefined) throw new Error("Every stream has a hub.");
    return this.dice.chance(this.weather.askedOfOldHub) ? first : last;
  }
}
