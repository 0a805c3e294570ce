import type { Effect, HubAsk } from "../../../access/lease/effects.ts";
import type { Holder } from "../../../access/lease/holder.ts";
import type { LeaseTerms } from "../../../access/lease/protocol.ts";
import type { ServerTime } from "../../../access/lease/server-time.ts";
import type { Clocks } from "./clocks.ts";
import type { Stream } from "./history.ts";
import type { Hub } from "./hub.ts";
import { readFacts } from "./reads.ts";
import type { Scene } from "./scene.ts";

export interface Wiring {
  readonly scene: Scene;
  readonly clocks: Clocks;
  readonly holder: Holder;
  readonly serverTime: ServerTime;
  readonly terms: LeaseTerms;
  readonly hubOf: (stream: Stream) => Hub;
}

/** What a shell does for its holder: carries out the steps of a question, over a network that delays and loses. */
export class Errands {
  /** How many questions got no answer at all. */
  unanswered = 0;
  readonly #wiring: Wiring;

  constructor(wiring: Wiring) {
    this.#wiring = wiring;
  }

  carryOn(steps: Generator<Effect, unknown, void>): void {
    const { done, value } = steps.next();
    if (!done) this.#carryOut(value, () => this.carryOn(steps));
    else if (value === null) this.unanswered++;
  }

  send({ stream, question, take }: HubAsk, then: () => void = () => {}): void {
    const { scene, clocks, serverTime, terms, hubOf } = this.#wiring;
    const { timeline, dice, weather, rules } = scene;
    const sentAt = clocks.read();
    timeline.after(dice.delay(weather.hubDelay), () =>
      hubOf(stream).ask(question, terms, (reply) => {
        if (reply === null || dice.chance(weather.replyLost)) this.unanswered++;
        else
          this.#deliver(weather.hubDelay, () => {
            serverTime.renew(reply, sentAt, clocks.read());
            take(reply, rules.leaseFrom(sentAt, clocks.read()));
            then();
          });
      }),
    );
  }

  #carryOut(effect: Effect, then: () => void): void {
    if (effect.kind === "pause")
      this.#wiring.scene.timeline.after(effect.ms, () => this.#wiring.clocks.whenAwake(then));
    else if (effect.kind === "facts") this.#read(effect, then);
    else this.#sendAll(effect.asks, then);
  }

  #sendAll(asks: readonly HubAsk[], then: () => void): void {
    let left = asks.length;
    for (const ask of asks) this.send(ask, () => --left === 0 && then());
  }

  #read({ wanted, from, take }: Extract<Effect, { kind: "facts" }>, then: () => void): void {
    const { scene, holder } = this.#wiring;
    const { timeline, dice, weather, rules, history } = scene;
    const { project, deployment } = holder.streams;
    const revisions = { project: project.record?.revision ?? 0, deployment: deployment.record?.revision ?? 0 };
    timeline.after(dice.delay(weather.factsDelay), () => {
      const isReplica = from === "nearby" && dice.chance(weather.nearbyIsReplica);
      const read = readFacts(isReplica ? scene.replica : history.latest, wanted);
      this.#deliver(weather.factsDelay, () => {
        rules.beforeStoring(holder.streams, revisions);
        take(read);
        then();
      });
    });
  }

  #deliver(delay: number, run: () => void): void {
    const { timeline, dice } = this.#wiring.scene;
    timeline.after(dice.delay(delay), () => this.#wiring.clocks.whenAwake(run));
  }
}
