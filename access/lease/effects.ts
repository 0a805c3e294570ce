import { type FactsRead, STREAMS, type StreamName } from "./facts.ts";
import type { Holder, Outcome } from "./holder.ts";
import type { FactsWanted, MissingFacts } from "./missing-facts.ts";
import type { Clock, Moment } from "./moment.ts";
import type { HubQuestion, Reply } from "./protocol.ts";

/** A question to a stream's hub. The clocks are read right before it is sent. */
export interface HubAsk {
  readonly stream: StreamName;
  readonly question: HubQuestion;
  readonly take: (reply: Reply, sentAt: Moment) => void;
}

/** I/O for the shell to run before it asks memory again. A shell that cannot run it answers 503, never a decision. */
export type Effect =
  /** Together. */
  | { readonly kind: "hub"; readonly asks: readonly HubAsk[] }
  /** As one batch; `nearby` may be a replica that lags. */
  | {
      readonly kind: "facts";
      readonly wanted: FactsWanted;
      readonly from: "nearby" | "primary";
      readonly take: (read: FactsRead) => void;
    }
  | { readonly kind: "pause"; readonly ms: number };

const LOOK_AGAIN_MS = 10;
const MOST_TRIES = 8;
/** How often facts may be refused before the hub is asked whether the history was replaced. */
const REFUSALS_BEFORE_DOUBT = 2;

/**
 * Yields the effects that a shell runs until memory can answer: leases first, then facts. Returns `null` if it gives up,
 * which is not a decision.
 *
 * @example for (const effect of answering(holder, (now) => holder.ask(question, now), clock)) await runEffect(effect)
 */
export function* answering<A>(
  holder: Holder,
  look: (now: Moment) => Outcome<A>,
  clock: Clock,
): Generator<Effect, { readonly answer: A } | null, void> {
  const trial = new Trial(holder);
  while (trial.goesOn) {
    const now = clock();
    const outcome = look(now);
    if (outcome.kind === "answer") return outcome;
    yield trial.next(outcome, now);
  }
  return null;
}

/** One question's way through several tries. */
class Trial {
  readonly #holder: Holder;
  readonly #asked = new Set<StreamName>();
  #tries = 0;
  #refusals = 0;
  #patientUntil: number | null = null;

  constructor(holder: Holder) {
    this.#holder = holder;
  }

  get goesOn(): boolean {
    return this.#tries < MOST_TRIES;
  }

  next(missing: MissingFacts, now: Moment): Effect {
    if (missing.leases.size === 0) return this.#read(missing.wanted);
    const mine = [...missing.leases].filter(([stream]) => this.#mayAsk(stream, now));
    return mine.length === 0 ? { kind: "pause", ms: LOOK_AGAIN_MS } : this.#ask(mine);
  }

  #ask(leases: readonly (readonly [StreamName, number])[], latest = false): Effect {
    this.#tries++;
    return { kind: "hub", asks: leases.map(([stream, atLeast]) => askHub(this.#holder, stream, atLeast, latest)) };
  }

  /** The request with the lock asks the hub. The others wait for the result until the lock expires, then ask once themselves. */
  #mayAsk(stream: StreamName, now: Moment): boolean {
    const { refreshLock } = this.#holder.streams[stream];
    const left = refreshLock.msLeft(now);
    this.#patientUntil ??= left > 0 ? now.monotonic + left : null;
    const isImpatient = this.#patientUntil !== null && now.monotonic >= this.#patientUntil;
    if (!refreshLock.take(now) && !isImpatient && !this.#asked.has(stream)) return false;
    this.#asked.add(stream);
    return true;
  }

  #read(wanted: FactsWanted): Effect {
    if (this.#refusals >= REFUSALS_BEFORE_DOUBT) return this.#doubt();
    this.#tries++;
    const from = this.#refusals === 0 ? "nearby" : "primary";
    return { kind: "facts", wanted, from, take: (read) => this.#take(read) };
  }

  #take(read: FactsRead): void {
    if (!this.#holder.store(read)) this.#refusals++;
  }

  /** Even the primary is behind the records: its history may have been replaced. */
  #doubt(): Effect {
    this.#refusals--;
    return this.#ask(
      STREAMS.map((stream) => [stream, 0]),
      true,
    );
  }
}

const NONE_DUE: readonly HubAsk[] = [];

/** The leases that are due for renewal. Takes their locks, so that no other request renews them meanwhile. */
export function dueRenewals(holder: Holder, now: Moment): readonly HubAsk[] {
  const { project, deployment } = holder.streams;
  if (!project.lease.isDue(now) && !deployment.lease.isDue(now)) return NONE_DUE;
  return STREAMS.flatMap((name) => {
    const { lease, refreshLock } = holder.streams[name];
    return lease.isDue(now) && refreshLock.take(now) ? [askHub(holder, name)] : [];
  });
}

/** Asks a stream's hub for at least this revision, or for the latest. @internal */
export function askHub(holder: Holder, stream: StreamName, atLeast = 0, latest = false): HubAsk {
  const memory = holder.streams[stream];
  const question = memory.question(atLeast, latest);
  return { stream, question, take: (reply, sentAt) => void memory.apply(reply, question, sentAt) };
}
