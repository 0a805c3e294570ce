import type { HubQuestion, Known, LeaseTerms, News, Notice, Reply } from "../../../access/lease/protocol.ts";
import type { HubState, Received } from "../../../worker/answers/freshness/hub-state.ts";
import { readStream, type Stream } from "./history.ts";
import type { Scene } from "./scene.ts";

const VERIFICATIONS_A_QUESTION = 3;

/** A shell around one hub: its clock, its way to the primary, its feed. */
export class Hub {
  readonly state: HubState;
  readonly #scene: Scene;
  readonly #stream: Stream;
  readonly #clock: () => number;
  readonly #feed: (news: News) => void;
  #told: Known | null = null;

  constructor(scene: Scene, stream: Stream, feed: (news: News) => void, before: Hub | null) {
    const ahead = scene.dice.upTo(100_000);
    this.#scene = scene;
    this.#stream = stream;
    this.#feed = feed;
    this.#clock = () => scene.timeline.now + ahead;
    const newGeneration = () => `g${scene.dice.next()}`;
    const options = { newGeneration, ring: { changes: 2, names: 40 } };
    this.state = scene.rules.hub(options, this.#clock, before?.state ?? null);
  }

  notice(notice: Notice): void {
    this.state.notice(notice);
    this.#tellFeed();
  }

  /** `null`: overloaded, or it cannot reach the primary. */
  ask(question: HubQuestion, terms: LeaseTerms, answer: (reply: Reply | null) => void): void {
    this.#answer(this.state.receive(question), terms, answer, VERIFICATIONS_A_QUESTION);
  }

  #answer(received: Received, terms: LeaseTerms, answer: (reply: Reply | null) => void, left: number): void {
    const reply = this.state.answer(received, terms, this.#clock());
    if (reply !== null || left === 0) answer(reply && { ...reply, at: this.#scene.timeline.now });
    else this.#verify(received.question.base, () => this.#answer(received, terms, answer, left - 1));
  }

  #verify(base: Known | null, then: () => void): void {
    const { timeline, dice, weather } = this.#scene;
    const sent = this.state.beginVerification(this.#clock(), base);
    timeline.after(dice.delay(weather.verificationDelay), () => {
      const snapshot = this.#scene.rules.verifyFrom === "primary" ? this.#scene.history.latest : this.#scene.replica;
      const read = readStream(snapshot, this.#stream, sent.from);
      timeline.after(dice.delay(weather.verificationDelay), () => {
        this.state.verify(sent, read);
        this.#tellFeed();
        then();
      });
    });
  }

  #tellFeed(): void {
    const news = this.state.news(this.#told);
    if (news === null || (news.generation === this.#told?.generation && news.revision === this.#told.revision)) return;
    this.#told = news;
    this.#feed(news);
  }
}
