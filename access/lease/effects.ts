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

/** Something to be done outside, after which memory is asked again. Whoever cannot do it gives up: 503, never a decision. */
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
/** So often facts may be refused before the hub is asked whether the history was replaced. */
const REFUSALS_BEFORE_DOUBT = 2;

/**
 * Everything between a question and its answer, as steps for a shell to carry out: leases first, then facts. Returns `null`
 * when it does not get there, which is no decision.
 *
 * @example for (const step of answering(holder, (now) => holder.ask(question, now), clock)) await runEffect(effect)
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

  /** Whoever has the claim asks; the others wait for what it brings, but not beyond its end, and once they asked no more. */
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

  /** Even the primary is behind the records: perhaps its history was replaced. */
  #doubt(): Effect {
    this.#refusals--;
    return this.#ask(
      STREAMS.map((stream) => [stream, 0]),
      true,
    );
  }
}

const NONE_DUE: readonly HubAsk[] = [];

/** The lease of every stream that is due for renewal, for whoever is told to ask: nobody else is, for a while. */
export function dueRenewals(holder: Holder, now: Moment): readonly HubAsk[] {
  const { project, deployment } = holder.streams;
  if (!project.lease.isDue(now) && !deployment.lease.isDue(now)) return NONE_DUE;
  return STREAMS.flatMap((name) => {
    const { lease, refreshLock } = holder.streams[name];
    return lease.isDue(now) && refreshLock.take(now) ? [askHub(holder, name)] : [];
  });
}

/** Asks a stream's hub for a revision at least, or for what there is now. @internal */
export function askHub(holder: Holder, stream: StreamName, atLeast = 0, latest = false): HubAsk {
  const memory = holder.streams[stream];
  const question = memory.question(atLeast, latest);
  return { stream, question, take: (reply, sentAt) => void memory.apply(reply, question, sentAt) };
}
