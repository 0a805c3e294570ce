import { DurableObject } from "cloudflare:workers";
import type { FeedAsk, FeedMessage } from "../../access/feed/messages.ts";
import type { HubQuestion, LeaseTerms, Notice, Reply } from "../../access/lease/protocol.ts";
import { openDatabase } from "../../db/database.ts";
import type { Env } from "../env.ts";
import { logError } from "../mail/log-error.ts";
import { deskSources } from "./desk-sources.ts";
import { Feed, guestAt, hasRead, refuse, say } from "./feed.ts";
import { askIn } from "./feed-ask.ts";
import { FeedDesk } from "./feed-desk.ts";
import { FAREWELLS, GUEST_HEADER, type KeyGuest } from "./feed-guest.ts";
import { SEEN } from "./feed-messages.ts";
import { FeedNews } from "./feed-news.ts";
import { readStream } from "./read-stream.ts";
import { type ReadFrom, Watch } from "./watch.ts";

/** One object a stream: a project's, named by its id, or the deployment's. It keeps nothing and ticks by nothing. */
export class Hub extends DurableObject<Env> {
  readonly #watch = new Watch();
  readonly #feed = new Feed(this.ctx, this.env);
  readonly #news = new FeedNews();
  readonly #desk = new FeedDesk(this.#watch);

  /** Answers once it has looked as recently as the question demands. @throws what D1 throws: then nobody gets a lease. */
  async ask(stream: string, question: HubQuestion, terms: LeaseTerms): Promise<Reply> {
    const reply = await this.#watch.ask(question, terms, this.#readerOf(stream));
    this.#spread();
    return reply;
  }

  /** A writer's hint, after its commit; the writer waits. */
  notice(notice: Notice): void {
    const news = this.#news.hear(this.#watch.state, notice);
    if (news === "look") this.ctx.waitUntil(this.#lookForFeed());
    else this.#spread(news);
  }

  /** The Worker alone comes here, with somebody whom it has looked at. */
  override fetch(request: Request): Response {
    return this.#feed.open(JSON.parse(request.headers.get(GUEST_HEADER) ?? ""));
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    const guest = guestAt(socket);
    const ask = message === SEEN || guest.kind === "session" ? null : askIn(message);
    if (message !== SEEN && ask === null) return refuse(socket);
    hasRead(socket);
    if (guest.kind === "key" && ask !== null) say(socket, await this.#answer(guest, ask));
  }

  /** Answers the guest's farewell, or the guest would wait for that. */
  override webSocketClose(socket: WebSocket): void {
    socket.close(1_000);
  }

  async #answer(guest: KeyGuest, ask: FeedAsk): Promise<FeedMessage> {
    try {
      const sources = await deskSources(this.env, guest.projectId, () => this.#feed.dismiss());
      const message = await this.#desk.answer(guest, ask, sources);
      this.#spread();
      return message;
    } catch (error) {
      logError("a service got no lease", error, { projectId: guest.projectId });
      return { kind: "failed", id: ask.id };
    }
  }

  /** Something before the notice was not heard of. Without a feed, whoever asks next makes the hub look. */
  async #lookForFeed(): Promise<void> {
    const { projectId } = this.#feed;
    if (projectId === null) return;
    await this.#watch.look(this.#readerOf(projectId));
    this.#spread();
  }

  /** Tells the feed what the hub learned since it last did. */
  #spread(news = this.#news.take(this.#watch.state)): void {
    if (news === "replaced") this.#feed.closeAll(FAREWELLS.resync);
    else if (news !== null) this.#feed.tell(news);
  }

  #readerOf(stream: string): ReadFrom {
    return (revision) => readStream(openDatabase(this.env.DB, null).primary(), stream, revision);
  }
}
