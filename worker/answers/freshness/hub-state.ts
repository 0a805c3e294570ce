import {
  type Change,
  type HubQuestion,
  type Known,
  type LeaseTerms,
  type News,
  NOWHERE,
  type Notice,
  type Point,
  type Reply,
} from "../../../access/lease/protocol.ts";
import { ChangeLog, type ChangeLogLimits } from "./change-log.ts";
import { LeaseLength } from "./lease-length.ts";

const TRUST_MS = 1_000;
/** Beyond every stream: a new hub whose first caller has no record reads only the head. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** A question as it came: `order` says what had happened before it. */
export interface Received {
  readonly question: HubQuestion;
  readonly order: number;
}

/** A verification on its way: what to compare with, from where on to read events, and the time before it was sent. */
export interface Verification {
  readonly known: Known | null;
  readonly from: number;
  readonly sentAt: number;
  readonly order: number;
}

/** What one batch from the primary contains. */
export interface StreamRead {
  /** The stream's row; `null` if there is none. */
  readonly head: Point | null;
  /** Events from `Verification.from` on, that one included, in order; as many as are worth reading. */
  readonly events: readonly Change[];
}

export interface HubOptions {
  readonly newGeneration: () => string;
  readonly trustMs?: number;
  readonly ring?: ChangeLogLimits;
}

/**
 * One stream's hub: how far it knows the history, and what each recent revision touched (freshness.md rules 1 to 3, 8). In
 * memory only: a new hub starts empty. Times are the hub's own, epoch ms.
 */
export class HubState {
  readonly #newGeneration: () => string;
  readonly #trustMs: number;
  readonly #leases = new LeaseLength();
  #generation: string | null = null;
  readonly #limits: ChangeLogLimits | undefined;
  #log: ChangeLog;
  #verified = { sentAt: Number.NEGATIVE_INFINITY, order: 0 };
  #doubtedAt = 0;
  #order = 0;

  constructor({ newGeneration, trustMs = TRUST_MS, ring }: HubOptions) {
    this.#limits = ring;
    this.#log = new ChangeLog(NOWHERE, ring);
    this.#newGeneration = newGeneration;
    this.#trustMs = trustMs;
  }

  /** `null` before the first verification. */
  get known(): Known | null {
    const { revision, hash } = this.#log.head;
    return this.#generation === null ? null : { generation: this.#generation, revision, hash };
  }

  /** The hash of a revision; `null` if it is outside the change log. */
  hashAt(revision: number): string | null {
    return this.#generation === null ? null : this.#log.hashAt(revision);
  }

  /** Rule 1. True if the feed must be told. */
  notice(notice: Notice): boolean {
    if (this.#generation === null || this.#log.hashAt(notice.revision) === notice.hash) return false;
    const isNext = this.follows(notice);
    if (isNext) this.#log.append(notice);
    else this.#doubtedAt = ++this.#order;
    return isNext;
  }

  /** Call this first when a question arrives. */
  receive(question: HubQuestion): Received {
    return { question, order: ++this.#order };
  }

  /**
   * Rule 2: whether a verification must be sent, and taken, before this question can be answered. A verification sent
   * after the question arrived always suffices; otherwise a primary slower than the trust would be asked for ever.
   */
  needsVerification({ question, order }: Received, now: number): boolean {
    if (this.#generation === null) return true;
    if (this.#verified.order > order) return false;
    return !this.isTrusted(now) || this.#doubtedAt > this.#verified.order || this.demandsVerification(question);
  }

  /** Call this right before asking the primary. @param base the caller's record: a new hub's change log begins there */
  beginVerification(now: number, base: Point | null = null): Verification {
    const { known } = this;
    return { known, from: (known ?? base)?.revision ?? NEVER, sentAt: now, order: ++this.#order };
  }

  /** `replaced`: the history is not the one that the hub knew, so feeds must start over (rule 8). `outdated`: not applied. */
  verify(sent: Verification, read: StreamRead): "confirmed" | "replaced" | "outdated" {
    if ((sent.known?.generation ?? null) !== this.#generation) return "outdated";
    const isSame = sent.known !== null && this.agrees(sent.known, read);
    if (isSame) this.#catchUp(read);
    else this.#startOver(read);
    if (sent.order > this.#verified.order) this.#verified = { sentAt: sent.sentAt, order: sent.order };
    return isSame ? "confirmed" : "replaced";
  }

  /** `null`: verify first. */
  answer(received: Received, terms: LeaseTerms, now: number): Reply | null {
    const news = this.needsVerification(received, now) ? null : this.news(received.question.base);
    if (news === null) return null;
    return { ...news, leaseMs: this.#leases.give(terms, now), age: now - this.#verified.sentAt, at: now };
  }

  /** What happened since `base`, as the feed tells it; `null` before the first verification. */
  news(base: Known | null): News | null {
    const { known } = this;
    if (known === null) return null;
    const asked = base && { generation: base.generation, revision: base.revision };
    return { ...known, base: asked, changes: base && this.changesSince(base) };
  }

  /** Compares the hash too: after a restore the next number may belong to another history. */
  protected follows({ revision, previousHash }: Notice): boolean {
    const { head } = this.#log;
    return revision === head.revision + 1 && previousHash === head.hash;
  }

  protected isTrusted(now: number): boolean {
    const elapsed = now - this.#verified.sentAt;
    return elapsed >= 0 && elapsed < this.#trustMs;
  }

  /** Verify when the caller's generation differs: a superseded hub may be behind the caller. */
  protected demandsVerification({ base, atLeast, latest }: HubQuestion): boolean {
    const { revision } = this.#log.head;
    if (latest || atLeast > revision) return true;
    return base !== null && (base.generation !== this.#generation || base.revision > revision);
  }

  /** Rule 8. The read must contain what the hub knew when it was sent, and must agree with every notice since. */
  protected agrees(known: Known, { head, events }: StreamRead): boolean {
    const read = [...events, head ?? NOWHERE];
    if (!read.some(({ revision, hash }) => revision === known.revision && hash === known.hash)) return false;
    return read.every(({ revision, hash }) => (this.#log.hashAt(revision) ?? hash) === hash);
  }

  /** Rule 3. `null`: a reset. A base of another generation belongs to this history if the change log has its hash. */
  protected changesSince(base: Known): readonly Change[] | null {
    return base.generation === this.#generation || this.isOurs(base) ? this.#log.since(base.revision) : null;
  }

  protected isOurs({ revision, hash }: Point): boolean {
    return this.#log.hashAt(revision) === hash;
  }

  /** If the events read do not connect the log's head to the stream's, the change log starts again from them. */
  #catchUp({ head, events }: StreamRead): void {
    for (const event of events) {
      if (event.revision === this.#log.head.revision + 1) this.#log.append(event);
    }
    if (head !== null && head.revision > this.#log.head.revision) this.#log = new ChangeLog(head, this.#limits);
  }

  /** Starts the change log with the first event that was read, if the events reach the head. */
  #startOver({ head, events: [first, ...rest] }: StreamRead): void {
    const last = rest.at(-1) ?? first;
    const start = first !== undefined && last?.revision === head?.revision ? first : (head ?? NOWHERE);
    this.#generation = this.#newGeneration();
    this.#log = new ChangeLog(start, this.#limits);
    if (start === first) for (const event of rest) this.#log.append(event);
  }
}
