import type { SnapshotPage } from "../../../access/feed/messages.ts";
import type { Change, Notice, Point } from "../../../access/lease/protocol.ts";
import { accountsSince } from "../../../worker/answers/feed/accounts-since.ts";
import { messageFor } from "../../../worker/answers/freshness/feed-messages.ts";
import { FeedNews } from "../../../worker/answers/freshness/feed-news.ts";
import { FeedRequests, type FeedSources } from "../../../worker/answers/freshness/feed-requests.ts";
import { LogVerifier } from "../../../worker/answers/freshness/log-verifier.ts";
import { CLOSE_REASONS, type KeySubscriber } from "../../../worker/answers/freshness/subscriber.ts";
import type { Dice } from "../model/dice.ts";
import { type History, headOf, readStream, type Snapshot } from "../model/history.ts";
import { membersOf, projectRecord, readRecords, resourcesOf } from "./records.ts";
import type { FeedWeather } from "./weather.ts";
import { Wire } from "./wire.ts";

const GUEST: KeySubscriber = { kind: "key", projectId: "prj_1", keyId: "key_f", expiresAt: null, unread: 0 };

/** A hub with its sockets, and the database behind it. */
export class Server {
  readonly #history: History;
  readonly #dice: Dice;
  readonly #weather: FeedWeather;
  readonly #wires = new Set<Wire>();
  #watch = new LogVerifier();
  #desk = new FeedRequests(this.#watch);
  #news = new FeedNews();

  constructor(history: History, dice: Dice, weather: FeedWeather) {
    this.#history = history;
    this.#dice = dice;
    this.#weather = weather;
  }

  open(): Wire {
    const wire = new Wire(
      () => this.#dice.delay(this.#weather.wireDelay),
      (text) => void this.#hear(wire, text),
    );
    this.#wires.add(wire);
    return wire;
  }

  cut(): void {
    for (const wire of this.#wires) wire.cut(1_006);
    this.#wires.clear();
  }

  /** Its memory is gone; its sockets are not. */
  evict(): void {
    this.#watch = new LogVerifier();
    this.#desk = new FeedRequests(this.#watch);
    this.#news = new FeedNews();
  }

  /** By an isolate: what the hub says is then not always of a look of its own. */
  async beAsked(): Promise<void> {
    const terms = { usualMs: 1_000, mostMs: 1_000 };
    await this.#watch.ask({ base: null, atLeast: 0, latest: false }, terms, this.#sources.project);
    this.#spread();
  }

  async notice(notice: Notice): Promise<void> {
    const news = this.#news.onNotice(this.#watch.state, notice);
    if (news !== "look") return this.#spread(news);
    await this.#watch.look(this.#sources.project);
    this.#spread();
  }

  /** A page of one member; null: the pages are no longer of one history. */
  async page(cursor: string | null, place: string | null): Promise<SnapshotPage | null> {
    const snapshot = await this.#read();
    const [position = 0, hash] = JSON.parse(cursor ?? "[0]") as [number, string?];
    const then = hash === undefined ? snapshot : this.#stateAt(hash, snapshot);
    const before = place === null ? [] : accountsSince(placeIn(place), this.#accountsIn(snapshot));
    if (then === null || before === null) return null;
    const all = membersOf(then.project.state, snapshot);
    return {
      at: headOf(then.project),
      project: position === 0 ? projectRecord(then.project.state) : null,
      members: all.slice(position, position + 1),
      resources: position === 0 ? resourcesOf(then.project.state) : [],
      next: position + 1 < all.length ? JSON.stringify([position + 1, headOf(then.project).hash]) : null,
      accounts: { place: textOf(headOf(snapshot.deployment)), before, after: [] },
    };
  }

  #stateAt(hash: string, now: Snapshot): Snapshot | null {
    const isThere = now.project.events.some((event) => event.hash === hash);
    return (isThere && this.#history.snapshots.find(({ project }) => headOf(project).hash === hash)) || null;
  }

  async #hear(wire: Wire, text: string): Promise<void> {
    if (text === "seen") return;
    wire.say(JSON.stringify(await this.#desk.answer(GUEST, JSON.parse(text), this.#sources)));
    this.#spread();
  }

  #spread(news = this.#news.take(this.#watch.state)): void {
    if (news === null) return;
    for (const wire of this.#wires) {
      if (news === "replaced") wire.cut(CLOSE_REASONS.resync.code);
      else wire.say(messageFor(GUEST, news));
    }
    if (news === "replaced") this.#wires.clear();
  }

  get #sources(): FeedSources {
    return {
      records: async (wanted) => readRecords(await this.#read(), wanted),
      project: async (from) => readStream(await this.#read(), "project", from),
      accounts: async (from) => {
        const { head, events } = this.#accountsIn(await this.#read());
        const changes = events
          .filter(({ revision }) => revision >= from)
          .map(({ users, ...point }) => changeOf(point, users));
        return { head, events: changes };
      },
      seal: async (place) => textOf(place),
      open: async (place) => placeIn(place),
    };
  }

  #accountsIn(snapshot: Snapshot) {
    const known = new Set(
      this.#history.snapshots
        .slice(0, snapshot.index + 1)
        .flatMap(({ project }) => Object.values(project.state.members).map(({ userId }) => userId)),
    );
    const users = (change: Change) =>
      change.touched.all ? null : change.touched.members.filter((id) => known.has(id));
    return {
      head: headOf(snapshot.deployment),
      events: snapshot.deployment.events.map((event) => ({ ...headOf({ events: [event] }), users: users(event) })),
    };
  }

  async #read(): Promise<Snapshot> {
    await wait(this.#dice.delay(this.#weather.readDelay));
    const snapshot = this.#history.latest;
    await wait(this.#dice.delay(this.#weather.readDelay));
    return snapshot;
  }
}

const textOf = ({ revision, hash }: Point): string => JSON.stringify({ revision, hash });
export const placeIn = (text: string): Point => JSON.parse(text);

function changeOf(point: Point, users: readonly string[] | null): Change {
  const named = { all: false, members: users ?? [], aliases: [], presets: [], resources: [], keys: [] } as const;
  return { ...point, touched: users === null ? { all: true } : named };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
