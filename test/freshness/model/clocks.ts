import type { Moment } from "../../../access/lease/moment.ts";
import type { Scene } from "./scene.ts";

/** A party's clocks, which start anywhere; and whether it runs at all. */
export class Clocks {
  readonly #scene: Scene;
  readonly #isSdk: boolean;
  #monotonicAhead: number;
  #wallAhead: number;
  #asleepUntil = 0;
  #lastRead: Moment | null = null;

  constructor(scene: Scene, isSdk: boolean) {
    this.#scene = scene;
    this.#isSdk = isSdk;
    this.#monotonicAhead = scene.dice.upTo(1_000_000);
    this.#wallAhead = isSdk ? scene.dice.upTo(1_000_000) : 0;
  }

  readonly read = (): Moment => {
    const { timeline, rules } = this.#scene;
    const read = { wall: timeline.now + this.#wallAhead, monotonic: timeline.now + this.#monotonicAhead };
    this.#lastRead = this.#isSdk ? rules.sdkClock(read, this.#lastRead ?? read) : read;
    return this.#lastRead;
  };

  get isAsleep(): boolean {
    return this.#scene.timeline.now < this.#asleepUntil;
  }

  /** Messages to a sleeping party wait. */
  whenAwake(run: () => void): void {
    const { timeline } = this.#scene;
    if (this.isAsleep) timeline.after(this.#asleepUntil - timeline.now, () => this.whenAwake(run));
    else run();
  }

  /** The process is stopped or the machine sleeps: the monotonic clock may stand still, the wall clock be set back meanwhile. */
  sleep(ms: number): void {
    const { timeline, dice } = this.#scene;
    if (this.isAsleep) return;
    this.#asleepUntil = timeline.now + ms;
    const stands = dice.chance(0.5);
    if (stands) this.#monotonicAhead -= ms;
    if (dice.chance(0.5)) this.#wallAhead -= stands ? ms + 10_000 : Math.floor(0.9 * ms);
  }

  /** Stopped in the middle of something, for as long as everybody else goes on. */
  stop(ms: number): void {
    const { timeline } = this.#scene;
    this.#asleepUntil = timeline.now + ms + 1;
    timeline.runUntil(timeline.now + ms);
  }
}
