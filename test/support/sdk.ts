import { createExecutionContext } from "cloudflare:test";
import { createGatehouse, type Gatehouse } from "../../sdk/index.ts";
import type { Socket } from "../../sdk/runtime.ts";
import { app } from "../../worker/app.ts";
import { Client } from "./client.ts";

/** A service's process: its clocks, and its way to the server, which can be cut. */
export class Process {
  /** Paths asked over HTTP, in order. */
  readonly requests: string[] = [];
  /** How much was said at its sockets. */
  sent = 0;
  /** How far its clocks are ahead, ms. */
  wallAhead = 0;
  monotonicAhead = 0;
  isOffline = false;
  hasNoFeed = false;
  readonly gatehouse: Gatehouse;
  readonly #env = new Client().env;
  readonly #sockets = new Set<WebSocket>();
  /** What an evaluation is answered that does not say from which revision on, as by a memory that is behind or ahead. */
  stale: { readonly decision: boolean; readonly revision: string } | null = null;
  /** Changes what the server answers, if set. */
  intercept: ((path: string, answer: unknown) => unknown) | null = null;

  constructor(key: string, options: { project?: string } = {}) {
    this.gatehouse = createGatehouse({
      url: this.#env.PUBLIC_URL ?? "",
      key,
      retries: 0,
      fetch: (url, init) => this.#fetch(url, init as RequestInit),
      webSocket: (url, headers) => this.#open(url, headers),
      clock: () => ({ wall: Date.now() + this.wallAhead, monotonic: performance.now() + this.monotonicAhead }),
      ...options,
    });
  }

  /** Time passes for it, by both clocks. */
  advance(ms: number): void {
    this.wallAhead += ms;
    this.monotonicAhead += ms;
  }

  cut(): void {
    for (const socket of this.#sockets) socket.close(4_000);
  }

  /** Nothing of the server can be reached. */
  goOffline(): void {
    this.isOffline = true;
    this.cut();
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const path = url.slice(this.#env.PUBLIC_URL?.length);
    this.requests.push(path);
    if (this.isOffline) throw new TypeError("fetch failed");
    const isPlain = path.endsWith("/evaluation") && !new Headers(init.headers).has("Gatehouse-Min-Revision");
    if (this.stale && isPlain) {
      const { decision, revision } = this.stale;
      return Response.json({ decision }, { headers: { "Gatehouse-Revision": revision } });
    }
    const answer = await app.fetch(new Request(url, init), this.#env, createExecutionContext());
    if (this.intercept === null) return answer;
    return Response.json(await this.intercept(path, await answer.json()), answer);
  }

  async #open(url: string, headers: Record<string, string>): Promise<Socket> {
    if (this.isOffline || this.hasNoFeed) throw new TypeError("connect failed");
    const request = new Request(url.replace(/^ws/, "http"), { headers: { ...headers, Upgrade: "websocket" } });
    const { webSocket } = await app.fetch(request, this.#env, createExecutionContext());
    if (webSocket === null) throw new TypeError("not upgraded");
    this.#sockets.add(webSocket);
    webSocket.accept();
    const send = webSocket.send.bind(webSocket);
    webSocket.send = (text) => {
      this.sent++;
      send(text);
    };
    return webSocket as unknown as Socket;
  }
}
