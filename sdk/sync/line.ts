import type { FeedAsk, FeedMessage, FeedPush, FeedRefusal, FeedReply } from "../../access/feed/messages.ts";
import type { Http } from "../http.ts";
import { later, type OpenSocket, type Socket } from "../runtime.ts";

export interface LineOptions {
  /** The server's address and the key. */
  readonly http: Pick<Http, "url" | "authorization">;
  /** `/projects/…`. */
  readonly path: string;
  readonly openSocket: OpenSocket;
  /** How long to wait for the connection, and for each answer. */
  readonly timeoutMs: number;
}

/** Callbacks for the line's owner. */
export interface LineListener {
  /** It is connected, for the first time or again. */
  opened(): void;
  heard(push: FeedPush): void;
  /** The connection was cut or failed, and is retried. `code` says why, if the server closed it on purpose. */
  cut(code: number): void;
}

const OPEN = 1;
const NORMAL = 1_000;
/** The server stops after a hundred messages without an acknowledgement. */
const SAY_SEEN_EVERY = 20;
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;
/** The server closed the feed for a reason that lasts: see worker/answers/freshness/subscriber.ts. */
const REFUSALS = [4_401, 4_404];

/** The connection to a project's feed. It reconnects with full jitter until it is closed. */
export class Line {
  readonly #options: LineOptions;
  readonly #listener: LineListener;
  readonly #waiting = new Map<number, (answer: FeedReply | FeedRefusal | null) => void>();
  #socket: Socket | null = null;
  #failures = 0;
  #received = 0;
  #stopWaiting: (() => void) | null = null;
  #isClosed = false;

  constructor(options: LineOptions, listener: LineListener) {
    this.#options = options;
    this.#listener = listener;
    void this.#connect();
  }

  get isOpen(): boolean {
    try {
      return this.#socket?.readyState === OPEN;
    } catch {
      // Outside a Durable Object, a Worker's socket belongs to one request.
      return false;
    }
  }

  /** Sends a question; null: no answer came in time, and the line is cut. */
  ask(question: FeedAsk): Promise<FeedReply | FeedRefusal | null> {
    const socket = this.#socket;
    if (socket === null || !this.isOpen) return Promise.resolve(null);
    return new Promise((resolve) => {
      const stop = later(this.#options.timeoutMs, () => this.#lose(socket));
      this.#waiting.set(question.id, (answer) => {
        stop();
        this.#waiting.delete(question.id);
        resolve(answer);
      });
      socket.send(JSON.stringify(question));
    });
  }

  close(): void {
    this.#isClosed = true;
    this.#stopWaiting?.();
    this.#socket?.close(NORMAL);
    this.#abandonQuestions();
  }

  async #connect(): Promise<void> {
    const { http, path, openSocket, timeoutMs } = this.#options;
    try {
      const socket = await openSocket(`${http.url.replace(/^http/, "ws")}${path}/feed`, http.authorization);
      if (this.#isClosed) return socket.close(NORMAL);
      this.#socket = socket;
      this.#stopWaiting = later(timeoutMs, () => this.#lose(socket));
      socket.addEventListener("open", () => this.#open(socket));
      socket.addEventListener("message", ({ data }) => this.#hear(socket, String(data)));
      socket.addEventListener("close", ({ code = 0 }) => this.#lose(socket, code));
      socket.addEventListener("error", () => this.#lose(socket));
      if (socket.readyState === OPEN) this.#open(socket);
    } catch {
      this.#listener.cut(0);
      this.#comeBack(0);
    }
  }

  /** A socket may already be open before listeners are attached. */
  #open(socket: Socket): void {
    if (socket !== this.#socket) return;
    this.#stopWaiting?.();
    this.#listener.opened();
  }

  #hear(socket: Socket, text: string): void {
    if (socket !== this.#socket) return;
    this.#failures = 0;
    try {
      if (++this.#received % SAY_SEEN_EVERY === 0) socket.send("seen");
      const message: FeedMessage = JSON.parse(text);
      if (message.kind === "changes") this.#listener.heard(message);
      else this.#waiting.get(message.id)?.(message);
    } catch {
      // The message is not Gatehouse's. An error thrown in a listener would end the process.
      this.#lose(socket);
    }
  }

  #lose(socket: Socket, code = 0): void {
    if (socket !== this.#socket) return;
    this.#socket = null;
    this.#stopWaiting?.();
    if (socket.readyState <= OPEN) socket.close(NORMAL);
    this.#abandonQuestions();
    if (this.#isClosed) return;
    this.#listener.cut(code);
    this.#comeBack(code);
  }

  #comeBack(code: number): void {
    if (this.#isClosed) return;
    const most = REFUSALS.includes(code) ? LONGEST_WAIT_MS : FIRST_WAIT_MS * 2 ** this.#failures++;
    this.#stopWaiting = later(Math.random() * Math.min(LONGEST_WAIT_MS, most), () => void this.#connect());
  }

  #abandonQuestions(): void {
    for (const answer of [...this.#waiting.values()]) answer(null);
  }
}
