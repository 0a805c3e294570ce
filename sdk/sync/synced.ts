import type { Clock } from "../../access/lease/moment.ts";
import type { Question as CoreQuestion } from "../../access/types.ts";
import { Checks, numberOf } from "../checks.ts";
import { GatehouseError } from "../error.ts";
import type { Http } from "../http.ts";
import { type Question, questionOf } from "../question.ts";
import type { Follower } from "./follower.ts";

/** What to answer when neither memory may nor the server does: no, or what was true when last heard. */
export type OnStale = "deny" | "last-known";

/** A project held in this process, with the promise of freshness.md: see `Gatehouse.sync`. */
export class Synced<A extends string = string> {
  readonly #follower: Follower;
  readonly #checks: Checks;
  readonly #clock: Clock;
  readonly #onStale: OnStale;

  /** Made by `Gatehouse.sync`. @internal */
  constructor(
    follower: Follower,
    http: Http,
    { path, clock, onStale }: { path: string; clock: Clock; onStale: OnStale },
  ) {
    this.#follower = follower;
    this.#checks = new Checks(http, path, {
      seen: () => this.revision,
      saw: (revision) => follower.view?.seen(numberOf(revision)),
    });
    this.#clock = clock;
    this.#onStale = onStale;
  }

  /**
   * May the subject do this? From memory, without a request, while the lease lasts; otherwise the server is asked, and if it
   * does not answer, `onStale` decides.
   *
   * @throws GatehouseError when the server refuses the question or the key
   * @example if (!(await spring.check({ subject, action: "publish", resource: post }))) return forbidden();
   */
  async check(question: Question<A>): Promise<boolean> {
    const [answer] = await this.checkMany([question]);
    return answer === true;
  }

  /** As `check` for each, in order, from one state. */
  async checkMany(questions: readonly Question<A>[]): Promise<boolean[]> {
    const asked = questions.map(questionOf);
    return (
      this.#fromMemory(asked) ??
      ((await this.#follower.refresh()) ? this.#fromMemory(asked) : null) ??
      (await this.#overHttp(questions, asked))
    );
  }

  /**
   * As `check`, at once: what memory may not answer now is answered by `onStale`, and asked for in the background. For places
   * that cannot wait; whoever can had better use `check`.
   */
  allows(question: Question<A>): boolean {
    const asked = questionOf(question);
    const known = this.#fromMemory([asked]);
    if (known !== null) return known[0] === true;
    void this.#follower.refresh();
    return this.#stale([asked])[0] === true;
  }

  /** Whether memory may answer now. */
  get isLive(): boolean {
    return this.#follower.view?.isLeased(this.#clock()) ?? false;
  }

  /** The state that memory answers from, as the server's `Gatehouse-Revision` says it; null before the first snapshot. */
  get revision(): string | null {
    const at = this.#follower.view?.revision;
    return at === undefined ? null : `${at.revision}.${at.hash.slice(0, 8)}`;
  }

  /** Resolves when memory answers for the first time; until then the server is asked. @throws for a server newer than this SDK */
  ready(): Promise<void> {
    return this.#follower.ready;
  }

  /** Ends the connection; what is asked afterwards is asked of the server. */
  close(): void {
    this.#follower.close();
  }

  #fromMemory(asked: readonly CoreQuestion[]): boolean[] | null {
    const now = this.#clock();
    this.#follower.use(now);
    const { view } = this.#follower;
    if (view === null) return null;
    const own = asked.filter((question) => !view.isForeign(question));
    const outcome = own.length === 1 && own[0] ? view.memory.ask(own[0], now) : view.memory.askAll(own, this.#clock);
    if (outcome.kind !== "answer") return null;
    return spread(asked, own, [outcome.answer].flat());
  }

  async #overHttp(questions: readonly Question[], asked: readonly CoreQuestion[]): Promise<boolean[]> {
    const [first] = questions;
    try {
      if (questions.length === 1 && first) return [await this.#checks.check(first)];
      return await this.#checks.checkMany(questions);
    } catch (error) {
      if (!(error instanceof GatehouseError) || !error.isTemporary) throw error;
      return this.#stale(asked);
    }
  }

  #stale(asked: readonly CoreQuestion[]): boolean[] {
    const { view } = this.#follower;
    return asked.map((question) => {
      if (this.#onStale === "deny" || view === null || view.isForeign(question)) return false;
      const outcome = view.lastKnown.ask(question, this.#clock());
      return outcome.kind === "answer" && outcome.answer;
    });
  }
}

/** The answers to one's own questions in their places among all; the others are no. */
function spread(asked: readonly CoreQuestion[], own: readonly CoreQuestion[], answers: readonly boolean[]): boolean[] {
  if (own.length === asked.length) return [...answers];
  const given = new Map(own.map((question, at) => [question, answers[at] === true]));
  return asked.map((question) => given.get(question) ?? false);
}
