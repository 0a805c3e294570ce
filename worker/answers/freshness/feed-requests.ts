import type { AccountNews, FeedAsk, FeedMessage, Records, RecordsWanted } from "../../../access/feed/messages.ts";
import { type Change, NOWHERE, type Point } from "../../../access/lease/protocol.ts";
import { changeForKeys, fittingChanges } from "./feed-messages.ts";
import { LogVerifier, type ReadFrom, type ReplySince } from "./log-verifier.ts";
import type { KeySubscriber } from "./subscriber.ts";
import { sdkTerms } from "./terms.ts";

/** Where a project's feed reads its answers from. */
export interface FeedSources {
  readonly records: (wanted: RecordsWanted) => Promise<RecordsRead>;
  readonly project: ReadFrom;
  /** The deployment's stream, filtered to users who are or were members of the project. */
  readonly accounts: ReadFrom;
  /** Seals a point in the deployment's stream, so that the service can keep it but not read it. */
  readonly seal: (place: Point) => Promise<string>;
  /** Null for a text that we did not seal. */
  readonly open: (place: string) => Promise<Point | null>;
}

/** Answers what services ask at a project's feed. */
export class FeedRequests {
  readonly #project: LogVerifier;
  readonly #accounts = new LogVerifier();

  constructor(project: LogVerifier) {
    this.#project = project;
  }

  /** @throws what D1 throws: then there is no lease. */
  async answer(subscriber: KeySubscriber, ask: FeedAsk, sources: FeedSources): Promise<FeedMessage> {
    const reset = { kind: "reset", id: ask.id } as const;
    const place = await sources.open(ask.place);
    if (place === null) return reset;
    const read = ask.wanted && (await sources.records(ask.wanted));
    const [project, accounts] = await this.#news(ask, place, read, sources);
    if (project === null || accounts === null || accounts.changes.some(({ touched }) => touched.all)) return reset;
    if (read && !isOfThem(read, [ask.base, ...project.changes], [place, ...accounts.changes])) return reset;
    return {
      ...replyTo(subscriber, ask, project, accounts),
      accounts: { place: await sources.seal(accounts), ...split(accounts, read) },
      records: recordsIn(read),
    };
  }

  #news(ask: FeedAsk, place: Point, read: RecordsRead | null, sources: FeedSources) {
    const terms = sdkTerms(ask.leaseMs);
    return Promise.all([
      this.#project.askSince(ask.base, read?.head?.revision ?? 0, terms, sources.project),
      this.#accounts.askSince(place, read?.accountHead?.revision ?? 0, terms, sources.accounts),
    ]);
  }
}

/** Whether the records are of these histories: the database may have been restored between the reads. */
const isOfThem = ({ head, accountHead }: RecordsRead, project: readonly Point[], accounts: readonly Point[]): boolean =>
  isAmong(head ?? NOWHERE, project) && isAmong(accountHead ?? NOWHERE, accounts);

const isAmong = ({ revision, hash }: Point, points: readonly Point[]): boolean =>
  points.some((point) => point.revision === revision && point.hash === hash);

/** Records, with the places of both streams when they were read. */
export interface RecordsRead extends Omit<Records, "at"> {
  readonly head: Point | null;
  readonly accountHead: Point | null;
}

/** The leases of both streams as one. */
function replyTo(subscriber: KeySubscriber, { id }: FeedAsk, project: ReplySince, accounts: ReplySince) {
  const { changes, isWhole } = fittingChanges(project.changes.map(changeForKeys));
  const now = Date.now();
  return {
    kind: "reply" as const,
    id,
    changes,
    leaseMs: isWhole ? Math.min(project.leaseMs, accounts.leaseMs, msLeft(subscriber, now)) : 0,
    age: Math.max(project.age, accounts.age),
    at: now,
  };
}

/** Without the deployment's point, which the service must not see. */
function recordsIn(read: RecordsRead | null): Records | null {
  if (!read?.head) return null;
  const { head, project, members, resources } = read;
  return { at: head, project, members, resources };
}

function split({ changes }: ReplySince, read: RecordsRead | null): Pick<AccountNews, "before" | "after"> {
  const isIn = ({ revision }: Change) => read === null || revision <= (read.accountHead?.revision ?? 0);
  return { before: usersIn(changes.filter(isIn)), after: usersIn(changes.filter((change) => !isIn(change))) };
}

const usersIn = (changes: readonly Change[]) => [
  ...new Set(changes.flatMap(({ touched }) => (touched.all ? [] : touched.members))),
];

const msLeft = ({ expiresAt }: KeySubscriber, now: number): number =>
  expiresAt === null ? Number.MAX_SAFE_INTEGER : Math.max(0, expiresAt - now);
