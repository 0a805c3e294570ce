import type { FeedAsk, FeedPush, FeedReply, ProjectRecord, Records, SnapshotPage } from "../../access/feed/messages.ts";
import { Answerer } from "../../access/lease/answerer.ts";
import type { Moment } from "../../access/lease/moment.ts";
import type { Change, News, Point, Reply } from "../../access/lease/protocol.ts";
import { ServerTime } from "../../access/lease/server-time.ts";
import type { Question } from "../../access/types.ts";
import { fileRecords } from "./file-records.ts";
import { Gaps } from "./gaps.ts";
import { WholeMemory } from "./whole-memory.ts";

/** A view belongs to one history, so it needs no generations. */
const GENERATION = "";
/** The SDK counts account news itself, since the server does not reveal its revision. */
const FIRST: Point = { revision: 1, hash: "" };

/** Answers as if every lease were valid. */
class LastKnown extends Answerer {
  protected override isLeased(): boolean {
    return true;
  }
}

/**
 * A whole project as of one revision, which the feed then moves forward (freshness.md). It answers while its leases last, and
 * each answer is true at exactly its record's revision.
 */
export class View {
  readonly memory: Answerer;
  readonly lastKnown: Answerer;
  readonly #gaps = new Gaps();
  readonly #serverTime = new ServerTime();
  readonly #project: WholeMemory;
  readonly #accounts: WholeMemory;
  #place: string;
  #names: Pick<ProjectRecord, "id" | "slug"> | null = null;
  #isComplete = false;

  constructor({ at, accounts }: Pick<SnapshotPage, "at" | "accounts">, random: () => number) {
    const holdsAll = () => this.#isComplete && this.#gaps.areClosed;
    this.#project = new WholeMemory(holdsAll, random);
    this.#accounts = new WholeMemory(holdsAll, random);
    this.#project.follow({ generation: GENERATION, ...at, base: null, changes: null });
    this.#accounts.follow({ generation: GENERATION, ...FIRST, base: null, changes: null });
    this.#place = accounts.place;
    const streams = { project: this.#project, deployment: this.#accounts };
    this.memory = new Answerer(streams, this.#serverTime);
    this.lastKnown = new LastKnown(streams, this.#serverTime.unchecked);
  }

  /** The project's revision and its hash. */
  get revision(): Point {
    return this.#project.record ?? FIRST;
  }

  /** Whether records are wanted besides a lease. */
  get hasGaps(): boolean {
    return !this.#gaps.areClosed;
  }

  isLeased(now: Moment): boolean {
    return this.#project.lease.isValid(now) && this.#accounts.lease.isValid(now);
  }

  isDue(now: Moment): boolean {
    return this.#project.lease.isDue(now) || this.#accounts.lease.isDue(now);
  }

  /** A caller saw this state: memory answers from nothing older. */
  saw(revision: number): void {
    this.#project.saw(revision);
  }

  endLease(): void {
    this.#project.lease.end();
    this.#accounts.lease.end();
  }

  /** Whether the question is about another project (design.md section 5, "Project"). */
  isForeign({ resource }: Question): boolean {
    const { type, id } = resource ?? {};
    return type === "project" && this.#names !== null && id !== this.#names.id && id !== this.#names.slug;
  }

  /** Takes a page of the snapshot, in order. @throws GatehouseError `sdk_too_old` */
  takePage(page: SnapshotPage): void {
    this.#place = page.accounts.place;
    this.#touchUsers(page.accounts.before);
    this.#file(page);
    this.#isComplete = page.next === null;
  }

  ask(id: number, leaseMs: number): FeedAsk {
    const { revision, hash } = this.revision;
    return { kind: "ask", id, base: { revision, hash }, place: this.#place, leaseMs, wanted: this.#gaps.wanted };
  }

  /**
   * Takes the answer to a question sent at `sentAt`. False: the feed cannot continue from here, so a new view is needed.
   * @throws GatehouseError `sdk_too_old`
   */
  take({ base, wanted }: FeedAsk, reply: FeedReply, sentAt: Moment, receivedAt: Moment): boolean {
    const { changes, leaseMs, age, at, accounts, records } = reply;
    if (changes.some(({ touched }) => touched.all)) return false;
    this.#serverTime.renew(reply, sentAt, receivedAt);
    this.#place = accounts.place;
    this.#touchUsers(accounts.before);
    const isFiled = records !== null && this.#file(records);
    const filedAt = this.#accountsAt;
    for (const change of changes) this.#gaps.touch(change);
    this.#touchUsers(accounts.after);
    const lease = { leaseMs, age, at };
    apply(this.#project, newsOf(base, changes), lease, sentAt);
    apply(this.#accounts, newsOf(this.#accounts.record ?? FIRST, []), lease, sentAt);
    // A name missing from records ahead of memory may still exist at memory's revision.
    const isThere = isFiled && this.#project.reaches(records.at.revision);
    if (isThere && wanted) this.#gaps.close(wanted, records, filedAt);
    return true;
  }

  /** Applies pushed news, which give no lease. False: a new view is needed. */
  hear({ base, changes }: FeedPush): boolean {
    const { revision, hash } = this.revision;
    const here = [base, ...changes].find((point) => point.revision === revision);
    const isAhead = base.revision > revision;
    if (isAhead || (here && here.hash !== hash)) this.endLease();
    if (here?.hash !== hash) return true;
    const news = changes.filter((change) => change.revision > revision);
    if (news.some(({ touched }) => touched.all)) return false;
    for (const change of news) this.#gaps.touch(change);
    this.#project.follow(newsOf(here, news));
    return true;
  }

  get #accountsAt(): number {
    return this.#accounts.record?.revision ?? 0;
  }

  #touchUsers(users: readonly string[]): void {
    if (users.length === 0) return;
    const revision = this.#accountsAt + 1;
    const touched = { all: false, members: users, aliases: [], presets: [], resources: [], keys: [] } as const;
    this.#accounts.follow(newsOf(this.#accounts.record ?? FIRST, [{ revision, hash: "", touched }]));
    this.#gaps.touchUsers(users, revision);
  }

  #file(records: Records): boolean {
    if (records.project) this.#names = records.project;
    return fileRecords(this.memory.streams, records);
  }
}

function apply(memory: WholeMemory, news: News & { base: NonNullable<News["base"]> }, lease: Lease, sentAt: Moment) {
  const base = { ...news.base, hash: "" };
  memory.apply({ ...news, ...lease }, { base, atLeast: 0, latest: false }, sentAt);
}

type Lease = Pick<Reply, "leaseMs" | "age" | "at">;

function newsOf(base: Point, changes: readonly Change[]) {
  const { revision, hash } = changes.at(-1) ?? base;
  const asked = { generation: GENERATION, revision: base.revision };
  return { generation: GENERATION, revision, hash, base: asked, changes };
}
