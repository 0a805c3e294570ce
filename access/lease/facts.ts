import { type Compiled, compile } from "../compile.ts";
import { type ResourceKey, type SubjectKey, touchedAs } from "../touches.ts";
import type { Access, Facts, ProjectFacts, Properties } from "../types.ts";
import { type CacheKey, joinKey, nameOf } from "./key.ts";
import type { Point } from "./protocol.ts";

export interface MemberFact {
  readonly id: string;
  /** `null`: a placeholder. */
  readonly userId: string | null;
  readonly isOwner: boolean;
  readonly access: Access;
  /** A placeholder's address, normalised; that of a user is the user's. */
  readonly email: string | null;
  readonly attributes: Properties;
  /** When an unclaimed placeholder stops being a member, epoch ms. */
  readonly until: number | null;
}

export interface UserFact {
  /** Proven, normalised. */
  readonly email: string;
  readonly isSuspended: boolean;
}

export interface KeyFact {
  readonly id: string;
  readonly scopes: readonly string[];
  /** The member with whose access it acts; `null` for a key of the deployment. */
  readonly createdBy: string | null;
  readonly expiresAt: number | null;
}

export interface ResourceFact extends NonNullable<Facts["resource"]> {
  /** Whether it is unique over the deployment; a service that holds one project is not told. */
  readonly shared?: boolean;
}

/** Which of the two streams a fact belongs to, and which drops it. */
export type StreamName = "project" | "deployment";
export const STREAMS: readonly StreamName[] = ["project", "deployment"];

/** One thing that decisions depend on, under the exact name it was asked for by. `null` is a fact: there is none. */
export type Fact =
  | { readonly kind: "project"; readonly project: ProjectFacts | null }
  /** Under a user id, our member id, an alias; a placeholder also under its address. A user's address is a fact of its own. */
  | { readonly kind: "member"; readonly subject: SubjectKey; readonly member: MemberFact | null }
  | { readonly kind: "resource"; readonly resource: ResourceKey; readonly stored: ResourceFact | null }
  | { readonly kind: "user"; readonly id: string; readonly user: UserFact | null }
  /** Whose proven address it is. */
  | { readonly kind: "address"; readonly address: string; readonly userId: string | null }
  | { readonly kind: "key"; readonly stream: StreamName; readonly secretHash: string; readonly key: KeyFact | null };

/** Facts from one batch, with the points of both streams in that batch (freshness.md rule 6). */
export interface FactsRead extends Readonly<Record<StreamName, Point>> {
  readonly facts: readonly Fact[];
}

/** The project, ready for decisions. */
export interface KnownProject {
  readonly facts: ProjectFacts;
  /** For every subject that is not a member. */
  readonly stranger: Compiled;
}

export const knownProject = (facts: ProjectFacts): KnownProject => ({
  facts,
  stranger: compile({ project: facts, member: null, resource: null }),
});

/** A member, compiled with the current project and user. */
export class KnownMember {
  readonly fact: MemberFact;
  /** Of the member's user, who is looked up at every question. */
  readonly userKey: CacheKey<UserFact> | null;
  #project: KnownProject | null = null;
  #user: UserFact | null = null;
  #compiled: Compiled | null = null;

  constructor(fact: MemberFact) {
    this.fact = fact;
    this.userKey = fact.userId === null ? null : userKey(fact.userId);
  }

  compiledFor(project: KnownProject, user: UserFact | null): Compiled {
    if (this.#compiled !== null && this.#project === project && this.#user === user) return this.#compiled;
    this.#project = project;
    this.#user = user;
    const email = user?.email ?? this.fact.email;
    this.#compiled = compile({ project: project.facts, member: { ...this.fact, email }, resource: null });
    return this.#compiled;
  }
}

export const PROJECT: CacheKey<KnownProject> = joinKey("project");
export const memberKey = ({ type, id }: SubjectKey): CacheKey<KnownMember> => joinKey("member", type, id);
export const resourceKey = ({ type, id }: ResourceKey): CacheKey<ResourceFact> => joinKey("resource", type, id);
export const userKey = (id: string): CacheKey<UserFact> => joinKey("user", id);
export const addressKey = (address: string): CacheKey<string> => joinKey("address", address);
export const secretKey = (secretHash: string): CacheKey<KeyFact> => joinKey("key", secretHash);

/** Where a fact is kept, and by which names it is dropped. */
export interface Filing {
  readonly stream: StreamName;
  readonly key: CacheKey<unknown>;
  readonly value: unknown;
  readonly restsOn: readonly string[];
  /** Size in thousands of characters, so that long facts evict other facts instead of growing the process. */
  readonly size: number;
}

type Placed = Omit<Filing, "size">;

export const filingOf = (fact: Fact): Filing => ({ ...place(fact), size: sizeOf(fact) });

/** A catalogue counts as the names of its patterns: a hundred names as a thousand characters. */
function sizeOf(fact: Fact): number {
  if (fact.kind !== "project") return Math.ceil(JSON.stringify(fact).length / 1_000);
  let names = 0;
  for (const implied of fact.project?.catalogue.implied.values() ?? []) names += implied.size;
  return 1 + Math.floor(names / 100);
}

function place(fact: Fact): Placed {
  switch (fact.kind) {
    case "project":
      return {
        stream: "project",
        key: PROJECT,
        value: fact.project && knownProject(fact.project),
        restsOn: [nameOf.anyPreset],
      };
    case "member":
      return fileMember(fact.subject, fact.member);
    case "resource": {
      const { resource, stored } = fact;
      return { stream: "project", key: resourceKey(resource), value: stored, restsOn: [nameOf.resource(resource)] };
    }
    case "user":
      return { stream: "deployment", key: userKey(fact.id), value: fact.user, restsOn: [nameOf.member(fact.id)] };
    case "address": {
      const restsOn = [nameOf.alias(touchedAs({ type: "email", id: fact.address }))];
      return { stream: "deployment", key: addressKey(fact.address), value: fact.userId, restsOn };
    }
    case "key":
      return fileKey(fact);
  }
}

/** The subject's own id counts as a member's id too: `user` is asked for under either. */
function fileMember(subject: SubjectKey, member: MemberFact | null): Placed {
  const restsOn = [nameOf.alias(touchedAs(subject)), nameOf.member(member?.id ?? subject.id)];
  return { stream: "project", key: memberKey(subject), value: member && new KnownMember(member), restsOn };
}

/** No event can name the secret of a key that does not exist, so an absence depends on there being no new key. */
function fileKey({ stream, secretHash, key }: Extract<Fact, { kind: "key" }>): Placed {
  const restsOn = [key === null ? nameOf.anyKey : nameOf.key(key.id)];
  return { stream, key: secretKey(secretHash), value: key, restsOn };
}
