import type { ResourceKey, SubjectKey } from "../touches.ts";
import { Answerer, type Outcome } from "./answerer.ts";
import { type FactsRead, filingOf, type KeyFact } from "./facts.ts";
import type { SecretAsked } from "./missing-facts.ts";
import type { Moment } from "./moment.ts";

export type { Outcome } from "./answerer.ts";

/** Answers from memory about one project, its members and keys, and stores the facts that were missing. */
export class Holder extends Answerer {
  /** Whether the subject is a member and not suspended, in a project of any status. */
  isMember(subject: SubjectKey, now: Moment): Outcome<boolean> {
    const found = this.isTrusted(now) ? this.reader.subject(subject, this.time.latest(now)) : undefined;
    if (found === undefined) return this.reader.takeMissing();
    return { kind: "answer", answer: found.facts.member !== null };
  }

  /** Which of these resources are the project's and shared over the deployment, in the order asked. */
  shares(resources: readonly ResourceKey[], now: Moment): Outcome<boolean[]> {
    const isTrusted = resources.length === 0 || this.isTrusted(now);
    const answer = resources.map((resource) => isTrusted && this.#shares(resource));
    return this.reader.isComplete ? { kind: "answer", answer } : this.reader.takeMissing();
  }

  /** The key with this secret; `null` if there is none, or it has expired. */
  key(asked: SecretAsked, now: Moment): Outcome<KeyFact | null> {
    const key = this.isTrusted(now) ? this.reader.secret(asked) : undefined;
    if (key === undefined) return this.reader.takeMissing();
    const isOver = key !== null && key.expiresAt !== null && key.expiresAt <= this.time.latest(now);
    return { kind: "answer", answer: isOver ? null : key };
  }

  /** False if one of them came too late to store: read again from the primary (rule 6). */
  store({ facts, ...places }: FactsRead): boolean {
    const stored = facts.map(filingOf).map(({ stream, ...filing }) => {
      const { revision, hash } = places[stream];
      return this.streams[stream].store({ ...filing, revision, hash });
    });
    return stored.every((isStored) => isStored);
  }

  /** Whether the project shares it over the whole deployment. A deleted project shares nothing. */
  #shares(resource: ResourceKey): boolean {
    const status = this.reader.project()?.facts.status ?? "deleted";
    const stored = this.reader.resource(resource);
    return status !== "deleted" && stored?.shared === true;
  }
}
