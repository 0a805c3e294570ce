import { normaliseAddress } from "../address.ts";
import { type Compiled, compile } from "../compile.ts";
import { isTooLongAName } from "../names.ts";
import { isOver } from "../placeholder.ts";
import type { ResourceKey, SubjectKey } from "../touches.ts";
import {
  addressKey,
  type KeyFact,
  type KnownMember,
  type KnownProject,
  memberKey,
  PROJECT,
  type ResourceFact,
  resourceKey,
  type StreamName,
  secretKey,
} from "./facts.ts";
import type { CacheKey } from "./key.ts";
import { MissingFacts, type SecretAsked } from "./missing-facts.ts";
import type { StreamMemory } from "./stream-memory.ts";

export type Streams = Readonly<Record<StreamName, StreamMemory>>;

/** `null` is a fact: there is none. `undefined`: not known, and noted as missing. */
type Recalled<V> = V | null | undefined;

const NO_PROJECT = compile({ project: null, member: null, resource: null });

/** Looks facts up in the memories of both streams, and notes what is missing. */
export class FactReader {
  readonly #streams: Streams;
  #missing = new MissingFacts();

  constructor(streams: Streams) {
    this.#streams = streams;
  }

  /** What was found counts only if no fact is missing. */
  get isComplete(): boolean {
    return this.#missing.isEmpty;
  }

  /** What was found missing since the last call. */
  takeMissing(): MissingFacts {
    const missing = this.#missing;
    this.#missing = new MissingFacts();
    return missing;
  }

  lacksLease(stream: StreamName): void {
    this.#missing.lease(stream, 0);
  }

  project(): Recalled<KnownProject> {
    const project = this.#find("project", PROJECT);
    if (project === undefined) this.#missing.project();
    return project;
  }

  /** The subject's compiled member at this time. */
  subject(subject: SubjectKey, at: number): Compiled | undefined {
    const project = this.project();
    const member = this.#member(subject);
    if (member === undefined) this.#missing.subject(subject);
    if (project === undefined || member === undefined) return undefined;
    if (project === null) return NO_PROJECT;
    return member === null || isOver(member.fact.until, at)
      ? project.stranger
      : this.#compiled(subject, project, member);
  }

  resource(resource: ResourceKey): Recalled<ResourceFact> {
    if (isTooLongAName(resource)) return null;
    const stored = this.#find("project", resourceKey(resource));
    if (stored === undefined) this.#missing.resource(resource);
    return stored;
  }

  secret(asked: SecretAsked): Recalled<KeyFact> {
    const key = this.#find(asked.stream, secretKey(asked.secretHash));
    if (key === undefined) this.#missing.secret(asked);
    return key;
  }

  /** By an address: the member whose user has it, else the placeholder for it. */
  #member(subject: SubjectKey): Recalled<KnownMember> {
    if (subject.type !== "email") return isTooLongAName(subject) ? null : this.#find("project", memberKey(subject));
    const address = normaliseAddress(subject.id);
    if (address === null) return null;
    const userId = this.#find("deployment", addressKey(address));
    if (userId === undefined) return undefined;
    const member = userId === null ? null : this.#find("project", memberKey({ type: "user", id: userId }));
    return member === null ? this.#find("project", memberKey({ type: "email", id: address })) : member;
  }

  #compiled(subject: SubjectKey, project: KnownProject, member: KnownMember): Compiled | undefined {
    const { userKey } = member;
    const user = userKey === null ? null : this.#find("deployment", userKey);
    if (user === undefined) this.#missing.subject(subject);
    if (user === undefined) return undefined;
    const isStranger = userKey !== null && (user === null || user.isSuspended);
    return isStranger ? project.stranger : member.compiledFor(project, user);
  }

  /** A fact that is ahead of the record cannot be used until the record has caught up. */
  #find<V>(name: StreamName, key: CacheKey<V>): Recalled<V> {
    const stream = this.#streams[name];
    const entry = stream.find(key);
    if (entry === null) return undefined;
    if (stream.reaches(entry.revision)) return entry.value;
    this.#missing.lease(name, entry.revision);
    return undefined;
  }
}
