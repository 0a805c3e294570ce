import { DurableObject } from "cloudflare:workers";
import type { FeedAsk, FeedMessage } from "../../../access/feed/messages.ts";
import type { HubQuestion, LeaseTerms, Notice, Reply } from "../../../access/lease/protocol.ts";
import { openDatabase } from "../../../db/database.ts";
import type { Env } from "../../platform/env.ts";
import { logError } from "../../platform/log-error.ts";
import { Feed, hasRead, refuse, say, subscriberAt } from "./feed.ts";
import { askIn } from "./feed-ask.ts";
import { SEEN } from "./feed-messages.ts";
import { FeedNews } from "./feed-news.ts";
import { FeedRequests } from "./feed-requests.ts";
import { feedSources } from "./feed-sources.ts";
import { LogVerifier, type ReadFrom } from "./log-verifier.ts";
import { readStream } from "./read-stream.ts";
import { CLOSE_REASONS, type KeySubscriber, SUBSCRIBER_HEADER } from "./subscriber.ts";

/** One object per stream: a project's, named by its id, or the deployment's. It stores nothing and runs no timers. */
export class Hub extends DurableObject<Env> {
  readonly #verifier = new LogVerifier();
  readonly #feed = new Feed(this.ctx, this.env);
  readonly #news = new FeedNews();
  readonly #requests = new FeedRequests(this.#verifier);

  /** Answers after a verification as recent as the question demands. @throws what D1 throws: then no lease is given. */
  async ask(stream: string, question: HubQuestion, terms: LeaseTerms): Promise<Reply> {
    const reply = await this.#verifier.ask(question, terms, this.#readerOf(stream));
    this.#broadcast();
    return reply;
  }

  /** A writer's notice after its commit; the writer waits for this call. */
  notice(notice: Notice): void {
    const news = this.#news.onNotice(this.#verifier.state, notice);
    if (news === "look") this.ctx.waitUntil(this.#lookForFeed());
    else this.#broadcast(news);
  }

  /** Only the Worker can reach this, with a subscriber that it has authorized. */
  override fetch(request: Request): Response {
    return this.#feed.open(JSON.parse(request.headers.get(SUBSCRIBER_HEADER) ?? ""));
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    const subscriber = subscriberAt(socket);
    const ask = message === SEEN || subscriber.kind === "session" ? null : askIn(message);
    if (message !== SEEN && ask === null) return refuse(socket);
    hasRead(socket);
    if (subscriber.kind === "key" && ask !== null) say(socket, await this.#answer(subscriber, ask));
  }

  /** Answers the subscriber's close, which would otherwise wait. */
  override webSocketClose(socket: WebSocket): void {
    socket.close(1_000);
  }

  async #answer(subscriber: KeySubscriber, ask: FeedAsk): Promise<FeedMessage> {
    try {
      const sources = await feedSources(this.env, subscriber.projectId, () => this.#feed.dismiss());
      const message = await this.#requests.answer(subscriber, ask, sources);
      this.#broadcast();
      return message;
    } catch (error) {
      logError("a service got no lease", error, { projectId: subscriber.projectId });
      return { kind: "failed", id: ask.id };
    }
  }

  /** An earlier notice was lost. Without a feed, the next question makes the hub verify. */
  async #lookForFeed(): Promise<void> {
    const { projectId } = this.#feed;
    if (projectId === null) return;
    await this.#verifier.look(this.#readerOf(projectId));
    this.#broadcast();
  }

  /** Tells the feed what the hub learned since it last did. */
  #broadcast(news = this.#news.take(this.#verifier.state)): void {
    if (news === "replaced") this.#feed.closeAll(CLOSE_REASONS.resync);
    else if (news !== null) this.#feed.tell(news);
  }

  #readerOf(stream: string): ReadFrom {
    return (revision) => readStream(openDatabase(this.env.DB, null).primary(), stream, revision);
  }
}
