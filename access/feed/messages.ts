import type { UserFact } from "../lease/facts.ts";
import type { Change, Point } from "../lease/protocol.ts";
import type { ResourceKey, SubjectKey } from "../touches.ts";
import type { Access, CatalogueChoice, ProjectFacts, Properties } from "../types.ts";

/**
 * What a synced service and a project's hub say to each other (freshness.md, "The feed"). Of the deployment's own stream a
 * service learns which of the project's users changed, and nothing else, not even the number of events.
 */
export type FeedMessage = FeedPush | FeedReply | FeedRefusal;

/**
 * News that the hub pushes. They can only shorten what a holder may trust: a holder whose record is at `base` applies them,
 * and any other holder learns that it must ask.
 */
export interface FeedPush {
  readonly kind: "changes";
  readonly base: Point;
  readonly changes: readonly Change[];
}

/** Asks for a lease: what is new, and the records that are wanted with it. */
export interface FeedAsk {
  readonly kind: "ask";
  /** The reply carries the same id. */
  readonly id: number;
  /** How far the holder knows the project. */
  readonly base: Point;
  /** How far it knows its users' accounts: the sealed text of the last reply. */
  readonly place: string;
  /** For how long, ms; the server may give more or less. */
  readonly leaseMs: number;
  readonly wanted: RecordsWanted | null;
}

export interface FeedReply {
  readonly kind: "reply";
  readonly id: number;
  /** What happened since `base`; the holder is then at the last of them. With a lease of 0 there is more to ask for. */
  readonly changes: readonly Change[];
  /** Counted from sending the question, by the holder's own clocks. */
  readonly leaseMs: number;
  /** How long before the reply the hub verified, ms. */
  readonly age: number;
  /** The server's time, epoch ms. */
  readonly at: number;
  readonly accounts: AccountNews;
  readonly records: Records | null;
}

/** `reset`: the hub cannot tell whether that base belongs to its history. `failed`: ask again, later or over HTTP. */
export interface FeedRefusal {
  readonly kind: "reset" | "failed";
  readonly id: number;
}

/** Whose accounts changed since a place: ids of users who are or were members. */
export interface AccountNews {
  readonly place: string;
  /** Read before the records, so the records include it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What to read anew, by id. */
export interface RecordsWanted {
  readonly project: boolean;
  readonly members: readonly string[];
  readonly users: readonly string[];
  readonly resources: readonly ResourceKey[];
}

/** What was found, as it stood at one revision; what was asked for and is not here is not there. */
export interface Records {
  readonly at: Point;
  readonly project: ProjectRecord | null;
  readonly members: readonly MemberRecord[];
  readonly resources: readonly ResourceRecord[];
}

/** A page of everything, as of one revision. */
export interface SnapshotPage extends Records {
  readonly accounts: AccountNews;
  /** Where the next page starts; null: this was the last. */
  readonly next: string | null;
}

export interface ProjectRecord extends Pick<ProjectFacts, "id" | "status" | "stored"> {
  readonly slug: string;
  readonly catalogue: CatalogueChoice;
}

/** A member with every name by which it is found. */
export interface MemberRecord {
  readonly id: string;
  /** Null: a placeholder. */
  readonly userId: string | null;
  readonly user: UserFact | null;
  readonly placeholder: { readonly email: string; readonly until: number | null } | null;
  readonly isOwner: boolean;
  readonly access: Access;
  readonly attributes: Properties;
  readonly aliases: readonly SubjectKey[];
}

export interface ResourceRecord extends ResourceKey {
  readonly attributes: Properties;
}

/** The most names that one question may want. */
export const MOST_WANTED = 500;
