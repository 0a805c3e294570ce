import { isQuestion } from "../ask.ts";
import { judge } from "../compile.ts";
import type { Question } from "../types.ts";
import { FactReader, type Streams } from "./fact-reader.ts";
import { STREAMS, type StreamName } from "./facts.ts";
import type { MissingFacts } from "./missing-facts.ts";
import type { Clock, Moment } from "./moment.ts";
import type { ServerClock } from "./server-time.ts";

/** An answer from memory, or what is missing for it. */
export type Outcome<A> = { readonly kind: "answer"; readonly answer: A } | MissingFacts;

const ALLOWED: Outcome<boolean> = { kind: "answer", answer: true };
const DENIED: Outcome<boolean> = { kind: "answer", answer: false };

/**
 * Answers yes or no about one project from memory, while the leases on it and on the deployment last (freshness.md). A warm
 * check is a few look-ups. Each answer is true at exactly the revisions of both records.
 *
 * @example new Answerer({ project, deployment }, WALL_CLOCK).ask(question, clock())
 */
export class Answerer {
  readonly streams: Streams;
  protected readonly reader: FactReader;
  protected readonly time: ServerClock;

  /** @param time the server's clock, which decides windows at each question (rule 9). */
  constructor(streams: Streams, time: ServerClock) {
    this.streams = streams;
    this.reader = new FactReader(streams);
    this.time = time;
  }

  /** May the subject do this? Equals `allows` on the facts of one state. */
  ask(question: Question, now: Moment): Outcome<boolean> {
    const allowed = this.#allows(question, now);
    if (!this.reader.isComplete) return this.reader.takeMissing();
    return allowed ? ALLOWED : DENIED;
  }

  /** Answers in the order asked, all from one state; the clock is read again for each (rule 10). */
  askAll(questions: readonly Question[], clock: Clock): Outcome<boolean[]> {
    const answer = questions.map((question) => this.#allows(question, clock()));
    return this.reader.isComplete ? { kind: "answer", answer } : this.reader.takeMissing();
  }

  protected isLeased(stream: StreamName, now: Moment): boolean {
    return this.streams[stream].lease.isValid(now);
  }

  /** Whether both leases are valid; notes the ones that are not. */
  protected isTrusted(now: Moment): boolean {
    let isTrusted = true;
    for (const stream of STREAMS) {
      if (this.isLeased(stream, now)) continue;
      this.reader.lacksLease(stream);
      isTrusted = false;
    }
    return isTrusted;
  }

  /** Meaningful only if no fact is missing. */
  #allows(question: Question, now: Moment): boolean {
    if (!isQuestion(question) || !this.isTrusted(now)) return false;
    const at = this.time.latest(now);
    const earliest = this.time.earliest(now);
    const compiled = this.reader.subject(question.subject, at);
    if (compiled === undefined) return false;
    const verdict = judge(compiled, question, undefined, at, earliest);
    if (verdict !== "needs_resource") return verdict === "allowed";
    const resource = this.reader.resource(question.resource);
    return resource !== undefined && judge(compiled, question, resource, at, earliest) === "allowed";
  }
}
