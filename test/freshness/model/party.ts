import { ClockCache } from "../../../access/lease/clock-cache.ts";
import { answering, dueRenewals } from "../../../access/lease/effects.ts";
import type { Holder, Outcome } from "../../../access/lease/holder.ts";
import { MissingFacts } from "../../../access/lease/missing-facts.ts";
import type { Clock, Moment } from "../../../access/lease/moment.ts";
import type { News } from "../../../access/lease/protocol.ts";
import { WALL_CLOCK } from "../../../access/lease/server-time.ts";
import type { Question } from "../../../access/types.ts";
import { Clocks } from "./clocks.ts";
import { Errands } from "./errands.ts";
import type { Stream } from "./history.ts";
import type { Hub } from "./hub.ts";
import { SECRETS } from "./questions.ts";
import type { Scene } from "./scene.ts";
import { mayBeWrong, Witness } from "./witness.ts";

export interface PartyOptions {
  readonly leaseMs: number;
  /** How many facts it has room for, and as many absences. */
  readonly room: number;
  readonly isSdk: boolean;
  readonly hubOf: (stream: Stream) => Hub;
}

const TRUST_MS = 1_000;
/** How wrong an SDK may be about the server's time, in saying no: as long as an answer was on its way, or its machine slept. */
const SDK_TIME_MS = 4_000;
/** How often one question is asked, and not all. */
const ALONE = 0.2;

/** What one look into memory brings: the answers, and when each was given. */
interface Given {
  readonly outcome: Outcome<readonly boolean[]>;
  readonly times: readonly number[];
}

/** An isolate or an SDK: a shell around one holder, whose every answer a witness hears. */
export class Party {
  readonly witness: Witness;
  readonly errands: Errands;
  readonly #scene: Scene;
  readonly #isSdk: boolean;
  readonly #clocks: Clocks;
  readonly #holder: Holder;

  constructor(scene: Scene, { leaseMs, room, isSdk, hubOf }: PartyOptions) {
    const { rules, dice, history } = scene;
    this.#scene = scene;
    this.#isSdk = isSdk;
    this.#clocks = new Clocks(scene, isSdk);
    this.witness = new Witness(history, TRUST_MS + leaseMs);
    const caches = { facts: new ClockCache(room), absences: new ClockCache(room) };
    const serverTime = rules.serverTime();
    this.#holder = rules.holder(
      { project: rules.memory(caches, dice.next), deployment: rules.memory(caches, dice.next) },
      isSdk ? serverTime : WALL_CLOCK,
    );
    const terms = { usualMs: leaseMs, mostMs: leaseMs };
    this.errands = new Errands({ scene, clocks: this.#clocks, holder: this.#holder, serverTime, terms, hubOf });
  }

  ask(): void {
    if (this.#clocks.isAsleep) return;
    const { dice, questions, rules } = this.#scene;
    const asked = dice.chance(ALONE) ? [dice.pick(questions)] : questions;
    const secretHash = dice.pick(SECRETS);
    const clock = rules.clockOf(this.#clocks.read, "question");
    this.errands.carryOn(answering(this.#holder, (now) => this.#look(secretHash, asked, now, clock), clock));
  }

  sleep(ms: number): void {
    this.#clocks.sleep(ms);
  }

  /** The feed, which loses as much as writers do. */
  hear(stream: Stream, news: News): void {
    const { dice, weather, timeline, rules } = this.#scene;
    if (dice.chance(weather.noticeLost)) return;
    const take = () => {
      const memory = this.#holder.streams[stream];
      if (memory.follow(news) && rules.pushLeaseMs > 0) memory.lease.extend(this.#clocks.read(), rules.pushLeaseMs);
    };
    timeline.after(dice.delay(weather.noticeDelay), () => this.#clocks.whenAwake(take));
  }

  /** Answers from memory every question that it can. */
  #look(secretHash: string, asked: readonly Question[], now: Moment, clock: Clock): Outcome<null> {
    const key = this.#holder.key({ stream: "project", secretHash }, now);
    if (key instanceof MissingFacts) return key;
    const { outcome, times } = asked.length > 1 ? this.#askAll(asked, clock) : this.#askOne(asked, now);
    if (outcome instanceof MissingFacts) return outcome;
    const allowed = outcome.answer.map((each) => each && key.answer !== null);
    this.#tell(secretHash, asked, allowed, times);
    return { kind: "answer", answer: null };
  }

  #askOne([question]: readonly Question[], now: Moment): Given {
    const outcome = question ? this.#holder.ask(question, now) : null;
    if (outcome === null) throw new Error("Nothing is asked.");
    const answers: Given["outcome"] =
      outcome instanceof MissingFacts ? outcome : { kind: "answer", answer: [outcome.answer] };
    return { outcome: answers, times: [this.#scene.timeline.now] };
  }

  /** An SDK's process may be stopped between two items; an isolate's clock stands still while it computes. */
  #askAll(asked: readonly Question[], questionClock: Clock): Given {
    const { rules, timeline, dice, weather } = this.#scene;
    const clock = rules.clockOf(questionClock, "batch");
    const times: number[] = [];
    const outcome = this.#holder.askAll(asked, () => {
      if (this.#isSdk && dice.chance(weather.stopped)) this.#clocks.stop(dice.upTo(4_000));
      times.push(timeline.now);
      return clock();
    });
    return { outcome, times };
  }

  #tell(secretHash: string, asked: readonly Question[], allowed: readonly boolean[], times: readonly number[]): void {
    const { project, deployment } = this.#holder.streams;
    if (project.record === null || deployment.record === null) throw new Error("An answer needs both records.");
    const within = this.#isSdk ? SDK_TIME_MS : 0;
    const answers = asked.map((question, at) => {
      const time = times[at] ?? 0;
      return mayBeWrong(question, allowed[at] === true, time, within);
    });
    const { now } = this.#scene.timeline;
    this.witness.hear({ secretHash, answers, now, project: project.record, deployment: deployment.record });
    for (const ask of dueRenewals(this.#holder, this.#clocks.read())) this.errands.send(ask);
  }
}
