import { isQuestion } from "../ask.ts";
import { judge } from "../compile.ts";
import { type Decision, decide } from "../decide.ts";
import type { Facts, Question } from "../types.ts";
import { type FactsRead, filingOf, type KeyFact, STREAMS, type StreamName } from "./facts.ts";
import type { Lack, SecretAsked } from "./lack.ts";
import type { Clock, Moment } from "./moment.ts";
import { Recall, type Streams } from "./recall.ts";

/** An answer from memory, or what is lacking for it. */
export type Outcome<A> = { readonly kind: "answer"; readonly answer: A } | Lack;

const ALLOWED: Outcome<boolean> = { kind: "answer", answer: true };
const DENIED: Outcome<boolean> = { kind: "answer", answer: false };
const NOTHING: Facts = { project: null, member: null, resource: null };

/**
 * Answers questions about one project from memory, while the leases on it and on the deployment last (freshness.md). A warm
 * check is a few look-ups, and what it answers is true at exactly the revisions at which both records stand.
 *
 * @example new Holder({ project, deployment }, ({ wall }) => wall).ask(question, clock())
 */
export class Holder {
  readonly streams: Streams;
  readonly #recall: Recall;
  readonly #timeOf: (now: Moment) => number;

  /** @param timeOf the server's time at a moment, epoch ms: windows are decided by it, at each question anew (rule 9). */
  constructor(streams: Streams, timeOf: (now: Moment) => number) {
    this.streams = streams;
    this.#recall = new Recall(streams);
    this.#timeOf = timeOf;
  }

  /** May the subject do this? As `allows` says it, on the facts of one state. */
  ask(question: Question, now: Moment): Outcome<boolean> {
    const allowed = this.#allows(question, now);
    if (!this.#recall.isComplete) return this.#recall.handOut();
    return allowed ? ALLOWED : DENIED;
  }

  /** Answers in the order asked, all from one state; the clock is read again for each (rule 10). */
  askAll(questions: readonly Question[], clock: Clock): Outcome<boolean[]> {
    const answer = questions.map((question) => this.#allows(question, clock()));
    return this.#recall.isComplete ? { kind: "answer", answer } : this.#recall.handOut();
  }

  /** As `decide` says it: with the reason. It looks at the resource whether or not the yes or no rests on it. */
  explain(question: Question, now: Moment): Outcome<Decision> {
    const at = this.#timeOf(now);
    if (!isQuestion(question)) return { kind: "answer", answer: decide(question, NOTHING, at) };
    const facts = this.#isTrusted(now) ? this.#recall.subject(question.subject, at)?.facts : undefined;
    const resource = facts && this.#recall.resource(question.resource);
    if (!facts || resource === undefined) return this.#recall.handOut();
    return { kind: "answer", answer: decide(question, { ...facts, resource }, at) };
  }

  /** The key with this secret; `null` if there is none, or it has expired. */
  key(asked: SecretAsked, now: Moment): Outcome<KeyFact | null> {
    const key = this.#isTrusted(now) ? this.#recall.secret(asked) : undefined;
    if (key === undefined) return this.#recall.handOut();
    const isOver = key !== null && key.expiresAt !== null && key.expiresAt <= this.#timeOf(now);
    return { kind: "answer", answer: isOver ? null : key };
  }

  /** False if one of them came too late to be kept: read again, from the primary (rule 6). */
  store({ facts, ...places }: FactsRead): boolean {
    const stored = facts.map(filingOf).map(({ stream, ...filing }) => {
      const { revision, hash } = places[stream];
      return this.streams[stream].store({ ...filing, revision, hash });
    });
    return stored.every((isStored) => isStored);
  }

  protected isLeased(stream: StreamName, now: Moment): boolean {
    return this.streams[stream].lease.isValid(now);
  }

  /** Whether both leases last; notes which do not. */
  #isTrusted(now: Moment): boolean {
    let isTrusted = true;
    for (const stream of STREAMS) {
      if (this.isLeased(stream, now)) continue;
      this.#recall.lacksLease(stream);
      isTrusted = false;
    }
    return isTrusted;
  }

  /** What it says counts only if nothing is lacking. */
  #allows(question: Question, now: Moment): boolean {
    if (!isQuestion(question) || !this.#isTrusted(now)) return false;
    const at = this.#timeOf(now);
    const compiled = this.#recall.subject(question.subject, at);
    if (compiled === undefined) return false;
    const verdict = judge(compiled, question, undefined, at);
    if (verdict !== "needs_resource") return verdict === "allowed";
    const resource = this.#recall.resource(question.resource);
    return resource !== undefined && judge(compiled, question, resource, at) === "allowed";
  }
}
