import type { Socket, SocketEvent } from "../../../sdk/runtime.ts";

type Listener = (event: SocketEvent) => void;

/** A socket as both ends have it: what is said arrives late, in order, until it is cut. */
export class Wire implements Socket {
  readyState = 0;
  readonly #delay: () => number;
  readonly #hear: (text: string) => void;
  readonly #listeners = new Map<string, Listener[]>();
  readonly #lastArrival = { up: 0, down: 0 };

  /** @param hear what the server does with what it is told */
  constructor(delay: () => number, hear: (text: string) => void) {
    this.#delay = delay;
    this.#hear = hear;
    this.#after("down", () => {
      this.readyState = 1;
      this.#emit("open", {});
    });
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  send(text: string): void {
    this.#after("up", () => this.#hear(text));
  }

  say(text: string): void {
    this.#after("down", () => this.#emit("message", { data: text }));
  }

  close(): void {
    this.readyState = 3;
  }

  /** By the server, with its reason, or by the network, which has none. */
  cut(code: number): void {
    this.#after("down", () => {
      this.readyState = 3;
      this.#emit("close", { code });
    });
  }

  #after(way: "up" | "down", run: () => void): void {
    const at = Math.max(this.#lastArrival[way], Date.now() + this.#delay());
    this.#lastArrival[way] = at;
    setTimeout(() => this.readyState <= 1 && run(), at - Date.now());
  }

  #emit(type: string, event: SocketEvent): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event);
  }
}
