import type { FeedMessage } from "../../access/feed/messages.ts";
import { openDatabase } from "../../db/database.ts";
import { readStanding, type Standing } from "../../db/reads/feed-standing.ts";
import type { Env } from "../env.ts";
import { BOOTSTRAP, hasBootstrapKey } from "../keys/find-key.ts";
import { logError } from "../mail/log-error.ts";
import { FAREWELLS, type Farewell, farewellTo, type Guest, hostOf, MOST_SEATS } from "./feed-guest.ts";
import { messageFor } from "./feed-messages.ts";
import type { Telling } from "./feed-news.ts";

/** The sockets of one hub. They outlive its memory: a hub that nobody asks sleeps, and wakes when something happens. */
export class Feed {
  readonly #ctx: DurableObjectState;
  readonly #env: Env;
  #telling: Promise<void> = Promise.resolve();

  constructor(ctx: DurableObjectState, env: Env) {
    this.#ctx = ctx;
    this.#env = env;
  }

  /** Whose stream the guests listen to; null: there are none. */
  get projectId(): string | null {
    const [first] = this.#ctx.getWebSockets();
    return first ? guestAt(first).projectId : null;
  }

  /** Lets a guest in whom the Worker has vouched for, unless all their seats are taken. */
  open(guest: Guest): Response {
    const { 0: client, 1: server } = new WebSocketPair();
    const host = hostOf(guest);
    const taken = this.#ctx.getWebSockets(host).length;
    this.#ctx.acceptWebSocket(server, [host]);
    seat(server, guest);
    if (taken >= MOST_SEATS[guest.kind]) leave(server, FAREWELLS.tooMany);
    return new Response(null, { status: 101, webSocket: client });
  }

  /** Tells everybody who may still listen, in order, and closes the others. Nobody waits for it. */
  tell(telling: Telling): void {
    this.#telling = this.#telling
      .then(() => this.#tell(telling))
      .catch((error) => logError("a feed was not told", error, { revision: telling.head.revision }));
  }

  closeAll(farewell: Farewell): void {
    for (const socket of this.#ctx.getWebSockets()) leave(socket, farewell);
  }

  /** Sends away whoever may no longer listen. */
  async dismiss(): Promise<void> {
    const sockets = this.#ctx.getWebSockets();
    const { projectId } = this;
    if (projectId === null) return;
    const standing = await this.#standing(projectId, sockets.map(guestAt));
    for (const socket of sockets) {
      const farewell = farewellTo(guestAt(socket), [], standing);
      if (farewell) leave(socket, farewell);
    }
  }

  async #tell(telling: Telling): Promise<void> {
    const sockets = this.#ctx.getWebSockets();
    const [first] = sockets;
    if (first === undefined) return;
    const standing = await this.#standing(guestAt(first).projectId, sockets.map(guestAt));
    for (const socket of sockets) deliver(socket, telling, standing);
  }

  /** Looked up for each telling, so that no message goes to somebody who was signed out, removed or suspended before it. */
  async #standing(projectId: string, guests: readonly Guest[]): Promise<Standing> {
    const sessionIds = guests.flatMap((guest) => (guest.kind === "session" ? [guest.sessionId] : []));
    const keyIds = guests.flatMap((guest) => (guest.kind === "key" ? [guest.keyId] : []));
    const db = openDatabase(this.#env.DB, null).primary();
    const standing = await readStanding(db, { projectId, sessionIds, keyIds }, Date.now());
    return hasBootstrapKey(this.#env) ? { ...standing, keys: new Set([...standing.keys, BOOTSTRAP.id]) } : standing;
  }
}

export const guestAt = (socket: WebSocket): Guest => socket.deserializeAttachment();

const seat = (socket: WebSocket, guest: Guest): void => socket.serializeAttachment(guest);

function leave(socket: WebSocket, { code, reason }: Farewell): void {
  if (socket.readyState === WebSocket.OPEN) socket.close(code, reason);
}

function deliver(socket: WebSocket, telling: Telling, standing: Standing): void {
  const guest = guestAt(socket);
  const farewell = farewellTo(guest, telling.changes ?? [], standing);
  if (farewell) leave(socket, farewell);
  else if (socket.readyState === WebSocket.OPEN) {
    socket.send(messageFor(guest, telling));
    seat(socket, { ...guest, unread: guest.unread + 1 });
  }
}

/** Says something to one guest, if it is still there. */
export function say(socket: WebSocket, message: FeedMessage): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

export const hasRead = (socket: WebSocket): void => seat(socket, { ...guestAt(socket), unread: 0 });

export const refuse = (socket: WebSocket): void => leave(socket, FAREWELLS.malformed);
