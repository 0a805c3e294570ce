import { type Caches, Entries, type Entry } from "./entries.ts";
import type { CacheKey } from "./key.ts";
import { Lease } from "./lease.ts";
import { elapsedSince, type Moment } from "./moment.ts";
import type { Change, HubQuestion, Known, News, Point, Reply } from "./protocol.ts";
import { RefreshLock } from "./refresh-lock.ts";

/**
 * A holder's knowledge of one stream: its record, its lease and its facts. Every fact it finds holds at exactly the record's
 * revision, so no answer mixes two states and none goes back.
 */
export class StreamMemory {
  readonly lease: Lease;
  /** Which request asks the hub. */
  readonly refreshLock = new RefreshLock();
  #record: Known | null = null;
  #answered: StreamMemory["answered"] = null;
  #furthest = 0;
  #least = 0;
  readonly #entries: Entries;

  constructor(caches: Caches, random: () => number) {
    this.#entries = new Entries(caches);
    this.lease = new Lease(random);
  }

  get record(): Known | null {
    return this.#record;
  }

  /** When the hub was last asked, and the age of its answer. */
  get answered(): { readonly sentAt: Moment; readonly age: number } | null {
    return this.#answered;
  }

  /** A caller here made or saw this revision: from now on memory answers from nothing older. */
  saw(revision: number): void {
    this.#least = Math.max(this.#least, revision);
    if (!this.reaches(revision)) this.lease.end();
  }

  /** The question to send to the hub now. */
  question(atLeast = 0, latest = false): HubQuestion {
    return { base: this.#record, atLeast: Math.max(atLeast, this.#least), latest };
  }

  /** Applies the answer to `question`, sent at `sentAt`. False: it came too late to apply (rule 5). */
  apply(reply: Reply, question: HubQuestion, sentAt: Moment): boolean {
    if (!this.follow(reply)) return false;
    if (reply.changes === null) this.lease.end();
    if (reply.revision < question.atLeast) this.#forgetAfter(reply.revision);
    if (this.reaches(this.#least)) this.lease.extend(sentAt, reply.leaseMs);
    this.#answered = { sentAt, age: reply.age };
    this.refreshLock.release();
    return true;
  }

  /** Applies news pushed by the feed, which give no lease. False: earlier news are missing, or these are old. */
  follow(news: News): boolean {
    if (!this.fits(news)) return false;
    if (news.changes === null) this.clear();
    else this.#take(news.changes, news);
    this.#record = { generation: news.generation, revision: news.revision, hash: news.hash };
    return true;
  }

  /**
   * Stores a fact as of `entry.revision`. False: that is before the record or of another history, so the fact must be read
   * again from the primary (rule 6). A fact ahead of the record is found once the record has caught up.
   */
  store(entry: Entry<unknown>): boolean {
    if (!this.accepts(entry)) return false;
    this.#furthest = Math.max(this.#furthest, entry.revision);
    this.#entries.put(entry);
    return true;
  }

  /** Drops all facts. */
  clear(): void {
    this.#entries.dropWhere(() => true);
  }

  find<V>(key: CacheKey<V>): Entry<V> | null {
    return this.#entries.find(key);
  }

  /** Whether the record is at this revision or past it, so that a fact read there may be used. */
  reaches(revision: number): boolean {
    return this.#record !== null && revision <= this.#record.revision;
  }

  /**
   * Rule 5. A reset, or news from another generation, applies only to the record it was asked with. Otherwise a late one
   * would take the holder back.
   */
  protected fits({ generation, revision, base, changes }: News): boolean {
    const record = this.#record;
    const isFromHere = base?.generation === record?.generation && base?.revision === record?.revision;
    if (changes === null) return isFromHere;
    if (record === null || base === null || revision < record.revision) return false;
    return generation === record.generation ? base.revision <= record.revision : isFromHere;
  }

  /** Rule 6. It never raises the record's revision: that would skip what the changes in between touched. */
  protected accepts({ revision, hash }: Point): boolean {
    const record = this.#record;
    return record !== null && (revision > record.revision || (revision === record.revision && hash === record.hash));
  }

  /** Whether the way to `reached` passes an entry that was stored ahead of the record and has another hash. */
  protected isForeign(entry: Point, reached: number, hashes: ReadonlyMap<number, string>): boolean {
    return !this.reaches(entry.revision) && entry.revision <= reached && hashes.get(entry.revision) !== entry.hash;
  }

  /** The hub verified that there is no later revision, so entries of later revisions belong to a replaced history. */
  #forgetAfter(last: number): void {
    this.#entries.dropWhere(({ revision }) => revision > last);
    this.#least = 0;
  }

  #take(changes: readonly Change[], { revision }: Point): void {
    for (const change of changes) this.#entries.dropTouched(change);
    if (this.#furthest <= (this.#record?.revision ?? 0)) return;
    const hashes = new Map(changes.map((change) => [change.revision, change.hash]));
    this.#entries.dropWhere((entry) => this.isForeign(entry, revision, hashes));
  }
}

/** The longest time since the hub last verified what this memory holds, ms; `null` before the hub's first answer. */
export function ageOf({ answered }: StreamMemory, now: Moment): number | null {
  if (answered === null) return null;
  const elapsed = elapsedSince(answered.sentAt, now);
  return elapsed === null ? null : elapsed + answered.age;
}
