import { isQuestion } from "../ask.ts";
import { type Decision, decide } from "../decide.ts";
import type { ResourceKey } from "../touches.ts";
import type { Facts, Question } from "../types.ts";
import { Answerer, type Outcome } from "./answerer.ts";
import { type FactsRead, filingOf, type KeyFact } from "./facts.ts";
import type { SecretAsked } from "./lack.ts";
import type { Moment } from "./moment.ts";

export type { Outcome } from "./answerer.ts";

const NOTHING: Facts = { project: null, member: null, resource: null };

/** Answers from memory about one project, explains, knows keys, and takes the facts that it lacked. */
export class Holder extends Answerer {
  /** As `decide` says it: with the reason. It looks at the resource whether or not the yes or no rests on it. */
  explain(question: Question, now: Moment): Outcome<Decision> {
    const at = this.timeOf(now);
    if (!isQuestion(question)) return { kind: "answer", answer: decide(question, NOTHING, at) };
    const facts = this.isTrusted(now) ? this.recall.subject(question.subject, at)?.facts : undefined;
    const resource = facts && this.recall.resource(question.resource);
    if (!facts || resource === undefined) return this.recall.handOut();
    return { kind: "answer", answer: decide(question, { ...facts, resource }, at) };
  }

  /** Which of these resources are the project's and shared over the deployment, in the order asked. */
  shares(resources: readonly ResourceKey[], now: Moment): Outcome<boolean[]> {
    const isTrusted = resources.length === 0 || this.isTrusted(now);
    const answer = resources.map((resource) => isTrusted && this.recall.shares(resource));
    return this.recall.isComplete ? { kind: "answer", answer } : this.recall.handOut();
  }

  /** The key with this secret; `null` if there is none, or it has expired. */
  key(asked: SecretAsked, now: Moment): Outcome<KeyFact | null> {
    const key = this.isTrusted(now) ? this.recall.secret(asked) : undefined;
    if (key === undefined) return this.recall.handOut();
    const isOver = key !== null && key.expiresAt !== null && key.expiresAt <= this.timeOf(now);
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
}
