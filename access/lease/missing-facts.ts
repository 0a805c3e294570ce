import type { ResourceKey, SubjectKey } from "../touches.ts";
import { memberKey, resourceKey, type StreamName } from "./facts.ts";

export interface SecretAsked {
  readonly stream: StreamName;
  readonly secretHash: string;
}

/** What to read, each once, in one batch with the points of both streams. */
export interface FactsWanted {
  readonly project: boolean;
  readonly subjects: readonly SubjectKey[];
  readonly resources: readonly ResourceKey[];
  readonly secrets: readonly SecretAsked[];
}

/** What a question still needs before memory can answer it: leases first, then facts. */
export class MissingFacts {
  readonly kind = "missing";
  /** For each stream to ask about, the revision its hub must know; 0: any. */
  readonly leases = new Map<StreamName, number>();
  #project = false;
  readonly #subjects = new Map<string, SubjectKey>();
  readonly #resources = new Map<string, ResourceKey>();
  readonly #secrets = new Map<string, SecretAsked>();

  get isEmpty(): boolean {
    const kept = this.leases.size + this.#subjects.size + this.#resources.size + this.#secrets.size;
    return kept === 0 && !this.#project;
  }

  get wanted(): FactsWanted {
    return {
      project: this.#project,
      subjects: [...this.#subjects.values()],
      resources: [...this.#resources.values()],
      secrets: [...this.#secrets.values()],
    };
  }

  /** Merges both, so that one batch reads everything. */
  with(other: MissingFacts): MissingFacts {
    for (const [stream, atLeast] of other.leases) this.lease(stream, atLeast);
    const { project, subjects, resources, secrets } = other.wanted;
    if (project) this.project();
    for (const subject of subjects) this.subject(subject);
    for (const resource of resources) this.resource(resource);
    for (const secret of secrets) this.secret(secret);
    return this;
  }

  lease(stream: StreamName, atLeast: number): void {
    this.leases.set(stream, Math.max(atLeast, this.leases.get(stream) ?? 0));
  }

  project(): void {
    this.#project = true;
  }

  subject({ type, id }: SubjectKey): void {
    this.#subjects.set(memberKey({ type, id }), { type, id });
  }

  resource({ type, id }: ResourceKey): void {
    this.#resources.set(resourceKey({ type, id }), { type, id });
  }

  secret(asked: SecretAsked): void {
    this.#secrets.set(asked.secretHash, asked);
  }
}
