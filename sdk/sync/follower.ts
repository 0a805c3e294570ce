import type { FeedPush, SnapshotPage } from "../../access/feed/messages.ts";
import { type Clock, elapsedSince, type Moment } from "../../access/lease/moment.ts";
import { GatehouseError, unreachable } from "../error.ts";
import type { Http } from "../http.ts";
import { newAbort, pause } from "../runtime.ts";
import { Line, type LineOptions } from "./line.ts";
import { View } from "./view.ts";

export interface FollowerOptions extends LineOptions {
  readonly http: Http;
  readonly leaseMs: number;
  readonly clock: Clock;
}

/** Codes by which the server closes a feed: see worker/answers/freshness/subscriber.ts. */
const RESYNC = 4_409;
const ENDS_TRUST = [4_401, 4_404, RESYNC];
const MOST_ROUNDS = 20;
const TRY_AGAIN_MS = 2_000;
const TRY_REFUSED_AGAIN_MS = 30_000;

/** Keeps a view of a project: loads it, follows the feed, renews leases while questions come. */
export class Follower {
  /** Settles when memory answers for the first time, or cannot. @throws GatehouseError when the server refuses before */
  readonly ready: Promise<void>;
  readonly #options: FollowerOptions;
  readonly #line: Line;
  #view: View | null = null;
  /** Pushes that came while the snapshot was loading; null: it is not. */
  #held: FeedPush[] | null = null;
  #exchange: Promise<boolean> | null = null;
  #asked = 0;
  #usedAt: Moment | null = null;
  readonly #closing = newAbort();
  #isReady = false;
  #problem: GatehouseError | null = null;
  #settle: { resolve(): void; reject(error: unknown): void } = { resolve() {}, reject() {} };

  constructor(options: FollowerOptions) {
    this.#options = options;
    this.ready = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    this.ready.catch(() => {});
    this.#line = new Line(options, {
      opened: () => this.#opened(),
      heard: (push) => this.#heard(push),
      cut: (code) => this.#cut(code),
    });
  }

  /** The whole project as it was known last; null before the first snapshot is complete. */
  get view(): View | null {
    return this.#view;
  }

  /** Why the project could not be loaded or cannot be followed now; null: no problem. */
  get problem(): GatehouseError | null {
    const isCut = this.#view !== null && !this.#line.isOpen;
    return this.#problem ?? (isCut ? unreachable(this.#options.http.url, "The feed is cut.") : null);
  }

  /** Call this for each question: leases are renewed only while questions come. */
  use(now: Moment): void {
    this.#usedAt = now;
    if (this.#view?.isDue(now)) void this.refresh();
  }

  /** Asks for a lease and for touched records. False: memory cannot answer. Concurrent callers share one request. */
  refresh(): Promise<boolean> {
    const view = this.#view;
    if (view === null || this.#held !== null || !this.#line.isOpen) return Promise.resolve(false);
    this.#exchange ??= this.#askUntilFresh(view);
    return this.#exchange;
  }

  /** Aborts everything pending, so that nothing keeps the process alive. */
  close(): void {
    this.#closing.abort();
    this.#view?.endLease();
    this.#view = null;
    this.#line.close();
    this.#settle.resolve();
  }

  /** The old view only serves last-known answers from now on. */
  startOver(): false {
    this.#view?.endLease();
    void this.#load();
    return false;
  }

  async #askUntilFresh(view: View): Promise<boolean> {
    let isFresh = false;
    try {
      isFresh = await this.#renew(view);
    } catch (error) {
      this.#fail(error);
    }
    this.#exchange = null;
    if (!isFresh) return false;
    this.#isReady = true;
    this.#problem = null;
    this.#settle.resolve();
    return true;
  }

  async #renew(view: View): Promise<boolean> {
    const { clock, leaseMs } = this.#options;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const ask = view.ask(++this.#asked, leaseMs);
      const sentAt = clock();
      const answer = await this.#line.ask(ask);
      if (answer?.kind !== "reply") return answer?.kind === "reset" && this.startOver();
      if (!view.take(ask, answer, sentAt, clock())) return this.startOver();
      if (!view.hasGaps && answer.leaseMs > 0) return view.isLeased(clock());
      if (answer.leaseMs === 0 && answer.changes.length === 0) return false;
    }
    return false;
  }

  #opened(): void {
    if (this.#view === null) void this.#load();
    else if (this.#isInUse || !this.#isReady) void this.#begin();
  }

  /** Until memory has answered once, retries cannot depend on questions: there may be none. */
  async #begin(): Promise<void> {
    while (!(await this.refresh()) && !this.#isReady && this.#line.isOpen) await this.#pause(TRY_AGAIN_MS);
  }

  #heard(push: FeedPush): void {
    if (this.#held !== null) this.#held.push(push);
    else if (this.#view !== null) this.#follow(this.#view, push);
  }

  /** Reads touched records again at once while the project is in use. */
  #follow(view: View, push: FeedPush): void {
    if (!view.hear(push)) this.startOver();
    else if (this.#isInUse && (view.hasGaps || !view.isLeased(this.#options.clock()))) void this.refresh();
  }

  /** After a cut, memory answers while its leases last, unless the server closed the feed on purpose. */
  #cut(code: number): void {
    if (ENDS_TRUST.includes(code)) this.#view?.endLease();
    if (code === RESYNC) this.#view = null;
    // A refused socket gives no reason; HTTP does.
    if (this.#view === null) void this.#load();
  }

  async #load(): Promise<void> {
    if (this.#held !== null || this.#isClosed) return;
    const held: FeedPush[] = [];
    this.#held = held;
    try {
      const view = await this.#loadView();
      this.#held = null;
      if (this.#isClosed) return;
      this.#view = view;
      for (const push of held) this.#follow(view, push);
      await this.#begin();
    } catch (error) {
      this.#held = null;
      if (this.#isClosed) return;
      await this.#pause(this.#fail(error));
      if (this.#line.isOpen) await this.#load();
    }
  }

  /** Rejects `ready()` where waiting is useless. Returns the longest wait before the next try, ms. */
  #fail(error: unknown): number {
    const problem = error instanceof GatehouseError ? error : new GatehouseError("unreadable", String(error));
    this.#view?.endLease();
    // The project changed between two pages.
    if (problem.code === "history_changed") return 0;
    this.#problem = problem;
    if (problem.isTemporary) return TRY_AGAIN_MS;
    this.#settle.reject(problem);
    return TRY_REFUSED_AGAIN_MS;
  }

  async #loadView(): Promise<View> {
    const { http, path } = this.#options;
    let view: View | null = null;
    for (let query = ""; ; ) {
      const { value: page } = await http.get<SnapshotPage>(`${path}/feed/snapshot${query}`, this.#closing.signal);
      view ??= new View(page, Math.random);
      view.takePage(page);
      if (page.next === null) return view;
      query = `?cursor=${page.next}&place=${page.accounts.place}`;
    }
  }

  #pause(mostMs: number): Promise<void> {
    return pause(Math.random() * mostMs, this.#closing.signal);
  }

  get #isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  get #isInUse(): boolean {
    const elapsed = this.#usedAt && elapsedSince(this.#usedAt, this.#options.clock());
    return elapsed !== null && elapsed < this.#options.leaseMs;
  }
}
