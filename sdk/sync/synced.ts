import type { Clock } from "../../access/lease/moment.ts";
import { revisionText } from "../../access/lease/protocol.ts";
import type { Question as CoreQuestion } from "../../access/types.ts";
import { type CallOptions, Checks, numberOf } from "../checks.ts";
import { GatehouseError } from "../error.ts";
import type { Http } from "../http.ts";
import { type AccessQuestion, questionOf } from "../question.ts";
import { type Abort, unlessAborted } from "../runtime.ts";
import type { Follower } from "./follower.ts";
import type { View } from "./view.ts";

/** What to answer when neither memory nor the server can: no, or the last known answer. */
export type OnStale = "deny" | "last-known";

/** Where answers come from: this process, the server over HTTP, or neither, so that `onStale` decides. */
export type AnswerSource = "memory" | "server" | "stale";

/** `problem`: what keeps memory, or the server, from answering; null: nothing does, or the project is still being loaded. */
export type OnSource = (source: AnswerSource, problem: GatehouseError | null) => void;

export interface SyncedOptions {
  /** `/projects/…`. */
  readonly path: string;
  readonly clock: Clock;
  readonly onStale: OnStale;
  readonly onSource: OnSource;
}

/** A project held in this process: see `Gatehouse.sync`. `using` closes it at the end of its block. */
export type Synced<A extends string = string> = SyncedProject<A> & Disposes;

type Disposes = { readonly [S in DisposeSymbol]: () => void };
/** For those alone whose `lib` knows it. */
type DisposeSymbol = SymbolConstructor extends { readonly dispose: infer S extends symbol } ? S : never;

/** See `Synced`; with the promise of freshness.md. */
export class SyncedProject<A extends string = string> {
  readonly #follower: Follower;
  readonly #checks: Checks<A>;
  readonly #options: SyncedOptions;
  #source: AnswerSource | null = null;
  /** The latest state that a caller saw over HTTP. */
  #told: string | null = null;

  /** Made by `Gatehouse.sync`. @internal */
  constructor(follower: Follower, http: Http, options: SyncedOptions) {
    this.#follower = follower;
    this.#checks = new Checks(http, options.path, {
      seen: () => laterOf(this.revision, this.#told),
      saw: (revision) => {
        this.#told = laterOf(this.#told, revision);
      },
      lost: () => {
        this.#told = null;
        follower.startOver();
      },
    });
    this.#options = options;
  }

  /**
   * May the subject do this? From memory, without a request, while the lease lasts; otherwise the server is asked, and if it
   * does not answer, `onStale` decides.
   *
   * @throws GatehouseError when the server refuses the question or the key
   * @example if (!(await spring.check({ subject, action: "publish", resource: post }))) return forbidden();
   */
  async check(question: AccessQuestion<A>, options?: CallOptions): Promise<boolean> {
    const [answer] = await this.checkMany([question], options);
    return answer === true;
  }

  /** As `check` for each, in order; from one state where memory answers. */
  async checkMany(questions: readonly AccessQuestion<A>[], options?: CallOptions): Promise<boolean[]> {
    const asked = questions.map(questionOf);
    const known = this.#fromMemory(asked) ?? (await this.#fromRenewed(asked, options?.signal));
    if (known !== null) return known;
    try {
      const answers = await this.#checks.checkMany(questions, options);
      this.#comesFrom("server", this.#follower.problem);
      return answers;
    } catch (error) {
      if (!(error instanceof GatehouseError) || !error.isTemporary) throw error;
      return this.#stale(asked, error);
    }
  }

  /**
   * As `check`, but synchronous: if memory may not answer now, `onStale` decides, and the lease is renewed in the background.
   * Prefer `check` where the caller can wait.
   */
  allows(question: AccessQuestion<A>): boolean {
    const asked = [questionOf(question)];
    const known = this.#fromMemory(asked);
    if (known === null) void this.#follower.refresh();
    const [answer] = known ?? this.#stale(asked, this.#follower.problem);
    return answer === true;
  }

  /** Whether memory may answer now. Without questions the lease ends, and the next check renews it. */
  get isLive(): boolean {
    return this.#view?.isLeased(this.#options.clock()) ?? false;
  }

  /** The state that memory answers from, as the server's `Gatehouse-Revision` says it; null before the first snapshot. */
  get revision(): string | null {
    const at = this.#follower.view?.revision;
    return at === undefined ? null : revisionText(at);
  }

  /**
   * Resolves when memory answers for the first time, or on `close`; until then checks go to the server, so waiting is optional.
   * @throws GatehouseError where waiting is no use: the key or the project is refused, or this SDK is too old for it
   */
  ready(): Promise<void> {
    return this.#follower.ready;
  }

  /** Ends the connection; later questions go to the server. */
  close(): void {
    this.#follower.close();
  }

  /** Answers from no state older than what a caller has seen. */
  get #view(): View | null {
    const { view } = this.#follower;
    if (this.#told !== null) view?.saw(numberOf(this.#told));
    return view;
  }

  /** Null unless memory answers all of them, which is then from one state. */
  #fromMemory(asked: readonly CoreQuestion[]): boolean[] | null {
    const { clock } = this.#options;
    this.#follower.use(clock());
    const view = this.#view;
    const answers: boolean[] = [];
    for (const question of asked) {
      const answer = view && answerOf(view, "memory", question, clock);
      if (answer === null) return null;
      answers.push(answer);
    }
    this.#comesFrom("memory", null);
    return answers;
  }

  async #fromRenewed(asked: readonly CoreQuestion[], signal: Abort | undefined): Promise<boolean[] | null> {
    return (await unlessAborted(this.#follower.refresh(), signal)) ? this.#fromMemory(asked) : null;
  }

  #stale(asked: readonly CoreQuestion[], problem: GatehouseError | null): boolean[] {
    const { clock, onStale } = this.#options;
    const view = onStale === "deny" ? null : this.#follower.view;
    this.#comesFrom("stale", problem);
    return asked.map((question) => (view && answerOf(view, "lastKnown", question, clock)) ?? false);
  }

  #comesFrom(source: AnswerSource, problem: GatehouseError | null): void {
    if (source === this.#source) return;
    this.#source = source;
    this.#options.onSource(source, problem);
  }
}

const { dispose } = Symbol as { readonly dispose?: symbol };
if (dispose) Object.defineProperty(SyncedProject.prototype, dispose, { value: SyncedProject.prototype.close });

function laterOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return numberOf(one) < numberOf(other) ? other : one;
}

/** Null: what memory holds does not answer that. A question on another project is always a no. */
function answerOf(view: View, from: "memory" | "lastKnown", question: CoreQuestion, clock: Clock): boolean | null {
  if (view.isForeign(question)) return false;
  const outcome = view[from].ask(question, clock());
  return outcome.kind === "answer" ? outcome.answer : null;
}
