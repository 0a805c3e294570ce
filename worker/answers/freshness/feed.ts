import type { FeedMessage } from "../../../access/feed/messages.ts";
import { openDatabase } from "../../../db/database.ts";
import { type ListeningRights, readListeningRights } from "../../../db/reads/listening-rights.ts";
import type { Env } from "../../platform/env.ts";
import { logError } from "../../platform/log-error.ts";
import { BOOTSTRAP, hasBootstrapKey } from "../../projects/keys/find-key.ts";
import { messageFor } from "./feed-messages.ts";
import type { LogDelta } from "./feed-news.ts";
import {
  CLOSE_REASONS,
  type CloseReason,
  closeReasonFor,
  MOST_SUBSCRIBERS,
  quotaHolderOf,
  type Subscriber,
} from "./subscriber.ts";

/** The sockets of one hub. They outlive its memory: an idle hub sleeps, and wakes on a message or a notice. */
export class Feed {
  readonly #ctx: DurableObjectState;
  readonly #env: Env;
  #sending: Promise<void> = Promise.resolve();

  constructor(ctx: DurableObjectState, env: Env) {
    this.#ctx = ctx;
    this.#env = env;
  }

  /** Whose stream the subscribers listen to; null: there are none. */
  get projectId(): string | null {
    const [first] = this.#ctx.getWebSockets();
    return first ? subscriberAt(first).projectId : null;
  }

  /** Accepts a subscriber that the Worker has authorized, unless the person or key has too many already. */
  open(subscriber: Subscriber): Response {
    const { 0: client, 1: server } = new WebSocketPair();
    const quotaHolder = quotaHolderOf(subscriber);
    const taken = this.#ctx.getWebSockets(quotaHolder).length;
    this.#ctx.acceptWebSocket(server, [quotaHolder]);
    attach(server, subscriber);
    if (taken >= MOST_SUBSCRIBERS[subscriber.kind]) closeWith(server, CLOSE_REASONS.tooMany);
    return new Response(null, { status: 101, webSocket: client });
  }

  /** Tells every subscriber that may still listen, in order, and closes the others. The caller does not wait. */
  tell(delta: LogDelta): void {
    this.#sending = this.#sending
      .then(() => this.#tell(delta))
      .catch((error) => logError("a feed was not told", error, { revision: delta.head.revision }));
  }

  closeAll(closeReason: CloseReason): void {
    for (const socket of this.#ctx.getWebSockets()) closeWith(socket, closeReason);
  }

  /** Closes the sockets of subscribers that may no longer listen. */
  async dismiss(): Promise<void> {
    const sockets = this.#ctx.getWebSockets();
    const { projectId } = this;
    if (projectId === null) return;
    const standing = await this.#standing(projectId, sockets.map(subscriberAt));
    for (const socket of sockets) {
      const closeReason = closeReasonFor(subscriberAt(socket), [], standing);
      if (closeReason) closeWith(socket, closeReason);
    }
  }

  async #tell(delta: LogDelta): Promise<void> {
    const sockets = this.#ctx.getWebSockets();
    const [first] = sockets;
    if (first === undefined) return;
    const standing = await this.#standing(subscriberAt(first).projectId, sockets.map(subscriberAt));
    for (const socket of sockets) deliver(socket, delta, standing);
  }

  /** Read for each broadcast, so that no message reaches a subscriber who was signed out, removed or suspended before it. */
  async #standing(projectId: string, subscribers: readonly Subscriber[]): Promise<ListeningRights> {
    const sessionIds = subscribers.flatMap((subscriber) =>
      subscriber.kind === "session" ? [subscriber.sessionId] : [],
    );
    const keyIds = subscribers.flatMap((subscriber) => (subscriber.kind === "key" ? [subscriber.keyId] : []));
    const db = openDatabase(this.#env.DB, null).primary();
    const standing = await readListeningRights(db, { projectId, sessionIds, keyIds }, Date.now());
    return hasBootstrapKey(this.#env) ? { ...standing, keys: new Set([...standing.keys, BOOTSTRAP.id]) } : standing;
  }
}

export const subscriberAt = (socket: WebSocket): Subscriber => socket.deserializeAttachment();

const attach = (socket: WebSocket, subscriber: Subscriber): void => socket.serializeAttachment(subscriber);

function closeWith(socket: WebSocket, { code, reason }: CloseReason): void {
  if (socket.readyState === WebSocket.OPEN) socket.close(code, reason);
}

function deliver(socket: WebSocket, delta: LogDelta, standing: ListeningRights): void {
  const subscriber = subscriberAt(socket);
  const closeReason = closeReasonFor(subscriber, delta.changes ?? [], standing);
  if (closeReason) closeWith(socket, closeReason);
  else if (socket.readyState === WebSocket.OPEN) {
    socket.send(messageFor(subscriber, delta));
    attach(socket, { ...subscriber, unread: subscriber.unread + 1 });
  }
}

/** Sends one message, if the socket is still open. */
export function say(socket: WebSocket, message: FeedMessage): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

export const hasRead = (socket: WebSocket): void => attach(socket, { ...subscriberAt(socket), unread: 0 });

export const refuse = (socket: WebSocket): void => closeWith(socket, CLOSE_REASONS.malformed);
